package org.allophone.question.material;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.centre.Contact;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Turn;
import org.allophone.conversation.pack.Speaker;
import org.allophone.french.Variety;
import org.allophone.person.Identity;
import org.allophone.pii.Label;
import org.allophone.pii.Span;
import org.allophone.question.form.Evidence;
import org.allophone.question.wording.FrenchValues;

/** Makes the document of a call, and notes what is stated in it where. */
public final class CallReader {
    private static final int DATE_DIGITS = 10;
    /** What makes of a value about that much. */
    private static final Pattern ROUGH = Pattern.compile(
            "(?i)(?:autour d|environ|à peu près|presque|pas loin d|près d|quelque chose comme)(?:e |’|s )?\\s*$");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}’-]+");

    /** What a caller may be told by, besides the facts that are asked for. */
    private static final Set<String> ALWAYS = Set.of("caller/name", "caller/address");

    private final Set<String> asked;
    private final StatedValues stated;
    private final CountedWords counted;
    private final String language;

    /**
     * @param asked the ids of the facts that questions are about
     * @param variety the French of the country
     */
    public CallReader(Set<String> asked, Variety variety, String language) {
        this.asked = Set.copyOf(asked);
        this.stated = new StatedValues(variety);
        this.counted = new CountedWords(variety);
        this.language = language;
    }

    /** A call with its document. */
    public record ReadCall(BenchmarkDocument document, KnownCall known) {}

    /** Reads a call. */
    public ReadCall read(Contact contact, Conversation conversation, Identity caller) {
        LocalDateTime start = contact.start();
        String id = KnownCall.id(contact.number());
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        for (Turn turn : conversation.turns()) {
            boolean agent = turn.speaker() == Speaker.AGENT;
            text.append(text.length() == 0 ? "" : "\n").append(agent ? "Agent : " : "Client : ");
            int from = text.length();
            text.append(turn.text().text());
            turn.text().spans().forEach(span -> {
                values.add(span.label().value().hashCode());
                add(id, turn, span, from, agent, start.toLocalDate(), mentions);
            });
        }
        CAPITALISED
                .matcher(text)
                .results()
                .forEach(word -> values.add(word.group().hashCode()));
        counted.addTo(values, text.toString());
        List<String> intents = new ArrayList<>();
        intents.add(conversation.intent());
        intents.addAll(conversation.otherIntents());
        KnownCall known = new KnownCall(
                contact.number(),
                contact.caseNumber(),
                contact.contactNumber(),
                caller,
                start,
                intents,
                contact.isResolved(),
                conversation.promise().map(CallReader::lastDay),
                mentions,
                values);
        return new ReadCall(document(contact, start, id, text.toString()), known);
    }

    /** A promise ends with its last day: {@code une réponse 2025-01-20}. */
    private static LocalDate lastDay(String promise) {
        return LocalDate.parse(promise.substring(promise.length() - DATE_DIGITS));
    }

    private void add(String id, Turn turn, Span span, int from, boolean agent, LocalDate day, List<Mention> mentions) {
        Label label = span.label();
        String fact = label.factId();
        if (asked.contains(fact) || ALWAYS.contains(fact) || fact.startsWith("policy/") || fact.endsWith("/promise")) {
            String words = turn.text().textOf(span);
            mentions.add(new Mention(
                    fact,
                    label.value(),
                    label.wrong(),
                    stated.isWhole(label.value(), words, day)
                            && !ROUGH.matcher(turn.text().text().substring(0, span.start()))
                                    .find(),
                    agent,
                    new Evidence(id, turn.number(), from + span.start(), from + span.end(), words)));
        }
    }

    private BenchmarkDocument document(Contact contact, LocalDateTime start, String id, String text) {
        Optional<String> code = Optional.of(contact.wrapUpCode()).filter(typed -> !typed.isEmpty());
        List<BenchmarkDocument.Field> fields = new ArrayList<>();
        fields.add(BenchmarkDocument.Field.of("kind", "call"));
        fields.add(BenchmarkDocument.Field.of("date", start.toLocalDate().toString()));
        fields.add(BenchmarkDocument.Field.of(
                "time", start.toLocalTime().withSecond(0).toString()));
        fields.add(BenchmarkDocument.Field.of("call_id", id));
        fields.add(BenchmarkDocument.Field.of("agent_id", contact.agent()));
        fields.add(BenchmarkDocument.Field.of("queue", contact.queue()));
        fields.add(BenchmarkDocument.Field.of("site", contact.site()));
        code.ifPresent(typed -> fields.add(BenchmarkDocument.Field.of("topic_typed", typed)));
        fields.add(BenchmarkDocument.Field.of("talk_sec", contact.talkSeconds()));
        fields.add(BenchmarkDocument.Field.of("wait_sec", contact.waitSeconds()));
        fields.add(BenchmarkDocument.Field.of("transfers", contact.transfers()));
        fields.add(BenchmarkDocument.Field.of("lang", language));
        return new BenchmarkDocument(id, "Appel du " + FrenchValues.instant(start) + " (" + id + ")", text, fields);
    }
}
