package org.allophone.question.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Material;
import org.allophone.question.material.Mention;
import org.allophone.question.wording.Attribute;
import org.allophone.question.wording.Frame;
import org.allophone.question.wording.FrenchValues;
import org.allophone.question.wording.QuestionWordings;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;

/** The making of the questions of one type: what there is to ask about, in an order that is drawn, until there are enough. */
public final class Asking {
    private static final Purpose ORDER = Purpose.of("order of what questions are about");
    private static final Purpose WORDS = Purpose.of("words of a question");

    private final Material material;
    private final QuestionWordings wordings;
    private final Seed seed;
    private final int wanted;
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Repetition repetition;
    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * @param seed that of the type
     * @param wanted how many questions at most
     * @param repetition the questions of all types so far
     */
    public Asking(Material material, QuestionWordings wordings, Seed seed, int wanted, Repetition repetition) {
        this.repetition = repetition;
        this.material = material;
        this.wordings = wordings;
        this.seed = seed;
        this.wanted = wanted;
    }

    /** The questions made so far. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    Material material() {
        return material;
    }

    QuestionWordings wordings() {
        return wordings;
    }

    boolean isEnough() {
        return questions.size() >= wanted;
    }

    int wanted() {
        return wanted;
    }

    /** Adds a question, unless one like it is there; false if it is not added. Counts of several days may be alike: no search is judged by them. */
    boolean add(Question question) {
        boolean counted = !question.isRanked() && question.refusal().isEmpty();
        boolean added = !isEnough()
                && asked.add(question.principal() + " " + question.phrasings().get(1))
                && (counted
                        || repetition.isNew(
                                about(question), question.phrasings().get(1)));
        if (added) {
            questions.add(question);
        }
        return added;
    }

    /** Adds two questions, or neither of them. */
    void addBoth(Question one, Question other) {
        if (add(one) && !add(other)) {
            questions.remove(questions.size() - 1);
        }
    }

    /** What is asked, without the one that it is asked about. */
    private static String about(Question question) {
        return question.form().replaceFirst("( of |[0-9]).*", "");
    }

    /** The answer that these mentions of a fact give: all of them state the same value. */
    static Optional<Answer> answer(Attribute attribute, List<Mention> mentions) {
        Mention first = mentions.get(0);
        return Optional.of(FrenchValues.answer(
                attribute.type(), first.value(), first.place().text()));
    }

    /** Whether another document in which this name is said may state a value, whatever it stands for there. */
    boolean hasRival(String lastName, String value, List<Evidence> answers) {
        Set<String> documents = answers.stream().map(Evidence::document).collect(Collectors.toSet());
        return !documents.containsAll(material.mayState(lastName, value));
    }

    /** Tries the cases in an order that is drawn, until there are enough questions. */
    void overCases(Consumer<KnownCase> ask) {
        over(material.cases(), one -> one.first().caseNumber(), ask);
    }

    /** Tries things in an order that is drawn, until there are enough questions. */
    <T> void over(List<T> things, Function<T, Long> address, Consumer<T> ask) {
        Map<Long, Long> keys = new HashMap<>();
        things.forEach(thing -> keys.put(
                address.apply(thing), seed.stream(ORDER, address.apply(thing)).nextLong()));
        List<T> ordered = things.stream()
                .sorted(Comparator.comparing((T thing) -> keys.getOrDefault(address.apply(thing), 0L))
                        .thenComparing(address))
                .toList();
        for (T thing : ordered) {
            if (isEnough()) {
                return;
            }
            ask.accept(thing);
        }
    }

    /** The random choices of the words of a question about something. */
    RandomStream words(long address) {
        return seed.stream(WORDS, address);
    }

    /** The attributes that a case can be asked for: some call tells the whole value. Those that were asked for least come first. */
    List<Attribute> attributes(KnownCase one, RandomStream random) {
        List<Attribute> told = new ArrayList<>(wordings.attributes(one.intent()).stream()
                .filter(attribute -> !one.answers(attribute.key()).isEmpty())
                .toList());
        for (int i = told.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Attribute moved = told.get(i);
            told.set(i, told.get(other));
            told.set(other, moved);
        }
        told.sort(Comparator.comparingInt(attribute -> uses.getOrDefault(attribute.key(), 0)));
        return told;
    }

    /** The three texts of a question for an attribute of somebody. */
    List<String> lookup(String frame, Attribute attribute, Who who, Map<String, String> more, RandomStream random) {
        uses.merge(attribute.key(), 1, Integer::sum);
        Map<String, String> slots = who.slots();
        slots.putAll(more);
        slots.put("k", QuestionWordings.inSentence(attribute.keywords().print(slots, random)));
        slots.put("n", attribute.noun().print(slots, random));
        slots.put("q", attribute.question().print(slots, random));
        return phrasings(frame, slots, random);
    }

    /** The three texts of a question of a type. */
    List<String> phrasings(String frame, Map<String, String> slots, RandomStream random) {
        Frame frames = wordings.frame(frame);
        return List.of(
                frames.keywords().print(slots, random),
                frames.plain().print(slots, random),
                frames.verbose().print(slots, random));
    }

    /** How one speaks of an intent, if it can be asked about. */
    String about(String intent, RandomStream random) {
        return wordings.about(intent)
                .map(phrase -> phrase.print(Map.of(), random))
                .orElse("");
    }

    static List<Evidence> places(List<Mention> mentions) {
        return mentions.stream().map(Mention::place).toList();
    }
}
