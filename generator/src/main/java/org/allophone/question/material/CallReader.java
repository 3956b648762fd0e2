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
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.french.Variety;
import org.allophone.person.Identity;
import org.allophone.pii.Label;
import org.allophone.pii.Span;
import org.allophone.question.form.Evidence;
import org.allophone.random.Seed;

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
    private final Planting planting;
    private final String language;

    /**
     * @param asked the ids of the facts that questions are about
     * @param variety the French of the country
     * @param seed that of the benchmark
     */
    public CallReader(Set<String> asked, Variety variety, String language, Seed seed) {
        this.planting = new Planting(seed);
        this.asked = Set.copyOf(asked);
        this.stated = new StatedValues(variety);
        this.counted = new CountedWords(variety);
        this.language = language;
    }

    /** A call with its documents. */
    public record ReadCall(BenchmarkDocument document, Optional<BenchmarkDocument> note, KnownCall known) {}

    /**
     * Reads a call.
     *
     * @param notice the document of the notice about its event; empty if it has none
     */
    public ReadCall read(Contact contact, Conversation conversation, Identity caller, String notice) {
        LocalDateTime start = contact.start();
        String id = KnownCall.id(contact.number());
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        List<Phase> phases = new ArrayList<>();
        List<Integer> sections = new ArrayList<>();
        Optional<Evidence> reason = Optional.empty();
        Optional<Evidence> outcome = Optional.empty();
        for (Turn turn : conversation.turns()) {
            boolean agent = turn.speaker() == Speaker.AGENT;
            if (phases.isEmpty() || !phases.get(phases.size() - 1).equals(turn.phase())) {
                phases.add(turn.phase());
                sections.add(text.length() == 0 ? 0 : text.length() + 1);
            }
            text.append(text.length() == 0 ? "" : "\n").append(agent ? "Agent : " : "Client : ");
            int from = text.length();
            text.append(turn.text().text());
            turn.text().spans().forEach(span -> {
                values.add(span.label().value().hashCode());
                add(id, turn, span, from, agent, start.toLocalDate(), mentions);
            });
            Evidence place = new Evidence(
                    id, turn.number(), from, text.length(), turn.text().text());
            if (!agent && turn.phase() == Phase.REASON && isLonger(place, reason)) {
                reason = Optional.of(place);
            }
            if (agent && (turn.phase() == Phase.RESOLUTION || turn.phase() == Phase.RECAP)) {
                outcome = Optional.of(place);
            }
        }
        Planted planted = planting.of(
                contact.number(), id, conversation.turns().size() + 1, text.length() + "\nClient : ".length());
        if (!planted.kind().isEmpty()) {
            text.append("\nClient : ").append(planted.place().text());
        }
        List<String> intents = new ArrayList<>();
        intents.add(conversation.intent());
        intents.addAll(conversation.otherIntents());
        Optional<KnownNote> note = note(contact, conversation, id);
        CallRecord record =
                new CallRecord(contact.site(), contact.queue(), contact.agent(), contact.callerIndex(), notice);
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
                words(text.toString(), values),
                note,
                reason,
                outcome,
                planted.kind().isEmpty() ? Optional.empty() : Optional.of(planted),
                sections,
                record);
        return new ReadCall(
                CallDocuments.call(contact, record, id, text.toString(), language),
                note.map(typed -> CallDocuments.note(contact, record, id, typed, language)),
                known);
    }

    private static boolean isLonger(Evidence place, Optional<Evidence> before) {
        return before.map(other -> place.text().length() > other.text().length())
                .orElse(true);
    }

    private SaidWords words(String text, Set<Integer> values) {
        Set<Integer> hashes = new HashSet<>(values);
        CAPITALISED
                .matcher(text)
                .results()
                .forEach(word -> hashes.add(word.group().hashCode()));
        counted.addTo(hashes, text);
        return new SaidWords(hashes);
    }

    private Optional<KnownNote> note(Contact contact, Conversation conversation, String call) {
        String text = conversation.note().text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        String id = KnownNote.id(call);
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        for (Span span : conversation.note().spans()) {
            Label label = span.label();
            values.add(label.value().hashCode());
            String words = conversation.note().textOf(span);
            if (asked.contains(label.factId())
                    && stated.isTypedWhole(label.value(), words, contact.start().toLocalDate())) {
                mentions.add(new Mention(
                        label.factId(),
                        label.value(),
                        label.wrong(),
                        true,
                        true,
                        new Evidence(id, 0, span.start(), span.end(), words)));
            }
        }
        return Optional.of(new KnownNote(
                new Evidence(id, 0, 0, text.length(), text), conversation.noteWrong(), mentions, words(text, values)));
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
}
