package org.allophone.question.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.resource.ListFile;

/**
 * What can be asked, and in which words. The words are those of files of their own: whoever writes them does not look at what is said in the
 * conversations, so that a question is not found by its words alone.
 */
public final class QuestionWordings {
    private static final Map<String, Answer.Type> TYPES = Map.of(
            "amount", Answer.Type.AMOUNT,
            "date", Answer.Type.DATE,
            "duration", Answer.Type.DURATION,
            "count", Answer.Type.NUMBER,
            "hours", Answer.Type.HOURS,
            "choice", Answer.Type.ENTITY,
            "product", Answer.Type.ENTITY);

    private final Map<String, Phrase> aboutByIntent = new LinkedHashMap<>();
    private final Map<String, Phrase> nearByIntent = new LinkedHashMap<>();
    private final Map<String, List<Attribute>> attributesByIntent = new LinkedHashMap<>();
    private final Map<String, Attribute> figures = new LinkedHashMap<>();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Map<String, String> topics = new LinkedHashMap<>();

    private QuestionWordings() {}

    /** The wordings that come with the program. */
    public static QuestionWordings french() {
        QuestionWordings wordings = new QuestionWordings();
        String intent = "";
        for (WordingFile.Entry entry : WordingFile.read("attributes.txt", List.of("intent", "ask"))) {
            if (entry.heading().get(0).equals("intent")) {
                intent = entry.heading().get(1);
                wordings.aboutByIntent.put(intent, entry.phrase("about"));
                wordings.nearByIntent.put(intent, entry.phrase("near"));
            } else {
                wordings.attributesByIntent
                        .computeIfAbsent(intent, none -> new ArrayList<>())
                        .add(attribute(
                                intent + "/" + entry.heading().get(1),
                                type(entry.heading().get(2)),
                                entry));
            }
        }
        for (WordingFile.Entry entry : WordingFile.read("figures.txt", List.of("figure"))) {
            String key = entry.heading().get(1);
            wordings.figures.put(key, attribute(key, Answer.Type.AMOUNT, entry));
        }
        for (WordingFile.Entry entry : WordingFile.read("frames.txt", List.of("type"))) {
            wordings.frames.put(
                    entry.heading().get(1), new Frame(entry.phrase("k"), entry.phrase("p"), entry.phrase("v")));
        }
        for (String line : ListFile.entries(QuestionWordings.class, "fr/topics.txt")) {
            String[] parts = line.split("\t", 2);
            wordings.topics.put(parts[0], parts[1]);
        }
        return wordings;
    }

    private static Answer.Type type(String name) {
        return Objects.requireNonNull(TYPES.get(name), name);
    }

    private static Attribute attribute(String key, Answer.Type type, WordingFile.Entry entry) {
        return new Attribute(
                key,
                type,
                entry.phrase("k"),
                entry.phrase("n"),
                entry.phrase("q"),
                Optional.ofNullable(entry.lines().get("t")).map(Phrase::of));
    }

    /** The intents that can be asked about. */
    public List<String> intents() {
        return List.copyOf(aboutByIntent.keySet());
    }

    /** How one speaks of an intent: {@code une somme due et jamais arrivée}; empty if it cannot be asked about. */
    public Optional<Phrase> about(String intent) {
        return Optional.ofNullable(aboutByIntent.get(intent));
    }

    /** The same in the words of the trade: {@code un remboursement attendu}. */
    public Optional<Phrase> near(String intent) {
        return Optional.ofNullable(nearByIntent.get(intent));
    }

    /** What can be asked about the cases of an intent. */
    public List<Attribute> attributes(String intent) {
        return attributesByIntent.getOrDefault(intent, List.of());
    }

    /** The figures of the company's terms that can be asked, by their keys. */
    public Map<String, Attribute> figures() {
        return figures;
    }

    /** How a type of questions is phrased. */
    public Frame frame(String name) {
        return Objects.requireNonNull(frames.get(name), name);
    }

    /** How one speaks of a topic. */
    public Optional<String> topic(String name) {
        return Optional.ofNullable(topics.get(name));
    }

    /** The same text with a small first letter, for the middle of a sentence. */
    public static String inSentence(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
