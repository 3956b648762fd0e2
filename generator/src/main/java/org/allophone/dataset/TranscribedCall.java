package org.allophone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.centre.Contact;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Disfluency;
import org.allophone.conversation.StatedFact;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.conversation.Turn;
import org.allophone.conversation.Verbatim;
import org.allophone.conversation.pack.DialogueAct;
import org.allophone.conversation.recognition.RecognizedTurn;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.allophone.pii.TextMask;
import org.allophone.table.JsonString;

/**
 * A call with its conversation as it is written down: in one style, and masked.
 *
 * @param masked whether personal data are replaced in the texts, so that the facts do not tell them either
 * @param turns the turns, in order
 */
record TranscribedCall(
        Contact contact,
        Conversation conversation,
        TranscriptStyle style,
        LabelledText summary,
        LabelledText note,
        LabelledText outcome,
        boolean masked,
        List<WrittenTurn> turns) {

    /**
     * A turn as it is written down.
     *
     * @param disfluencies those in the text; none in a clean one
     * @param recognition what is known of the errors of a speech recogniser; empty if none wrote it
     */
    record WrittenTurn(
            Contact contact,
            Turn turn,
            LabelledText text,
            List<Disfluency> disfluencies,
            Optional<Recognition> recognition) {

        /** What the turn does, with {@code +} between. */
        String acts() {
            StringBuilder acts = new StringBuilder();
            for (DialogueAct act : turn.acts()) {
                acts.append(acts.length() == 0 ? "" : "+").append(act.label());
            }
            return acts.toString();
        }

        /** The place of each datum in the text, as JSON. */
        String spansJson() {
            StringBuilder json = new StringBuilder();
            appendSpans(json);
            return json.toString();
        }

        /** The disfluencies of the text, as JSON. */
        String disfluenciesJson() {
            StringBuilder json = new StringBuilder();
            appendDisfluencies(json);
            return json.toString();
        }

        private void appendSpans(StringBuilder json) {
            json.append('[');
            for (int i = 0; i < text.spans().size(); i++) {
                Span span = text.spans().get(i);
                json.append(i == 0 ? "{\"start\":" : ",{\"start\":")
                        .append(span.start())
                        .append(",\"end\":")
                        .append(span.end())
                        .append(",\"label\":\"")
                        .append(span.label().name())
                        .append('"');
                span.label()
                        .kind()
                        .ifPresent(kind ->
                                json.append(",\"kind\":\"").append(kind.name()).append('"'));
                if (!span.label().factId().isEmpty()) {
                    json.append(",\"fact\":\"").append(span.label().factId()).append('"');
                }
                if (span.label().wrong()) {
                    json.append(",\"wrong\":true");
                }
                if (!span.label().value().isEmpty()) {
                    JsonString.append(json.append(",\"value\":"), span.label().value());
                }
                json.append('}');
            }
            json.append(']');
        }

        private void appendDisfluencies(StringBuilder json) {
            json.append('[');
            for (int i = 0; i < disfluencies.size(); i++) {
                Disfluency disfluency = disfluencies.get(i);
                json.append(i == 0 ? "{\"start\":" : ",{\"start\":")
                        .append(disfluency.start())
                        .append(",\"end\":")
                        .append(disfluency.end())
                        .append(",\"kind\":\"")
                        .append(disfluency.kind().label())
                        .append("\"}");
            }
            json.append(']');
        }

        private void append(StringBuilder json) {
            json.append("{\"turn\":")
                    .append(turn.number())
                    .append(",\"leg\":")
                    .append(turn.leg())
                    .append(",\"speaker\":\"")
                    .append(turn.speaker().label())
                    .append("\",\"start_ms\":")
                    .append(turn.startMillis())
                    .append(",\"end_ms\":")
                    .append(turn.endMillis())
                    .append(",\"phase\":\"")
                    .append(turn.phase().label())
                    .append("\",\"acts\":[");
            for (int i = 0; i < turn.acts().size(); i++) {
                json.append(i == 0 ? "\"" : ",\"")
                        .append(turn.acts().get(i).label())
                        .append('"');
            }
            json.append("],\"sentiment\":")
                    .append(turn.mood())
                    .append(",\"wording\":\"")
                    .append(turn.wording())
                    .append("\",\"text\":");
            JsonString.append(json, text.text()).append(",\"spans\":");
            appendSpans(json);
            if (!disfluencies.isEmpty()) {
                json.append(",\"disfluencies\":");
                appendDisfluencies(json);
            }
            recognition.ifPresent(found -> found.append(json.append(",\"recognition\":")));
            json.append('}');
        }
    }

    /** A call's conversation, written down in a style and masked. */
    static TranscribedCall of(Contact contact, Conversation conversation, TranscriptStyle style, TextMask mask) {
        TextMask.OfConversation masked = mask.conversation();
        List<WrittenTurn> turns = new ArrayList<>(conversation.turns().size());
        for (int i = 0; i < conversation.turns().size(); i++) {
            Turn turn = conversation.turns().get(i);
            Verbatim.Rendering spoken = conversation.spoken().get(i);
            boolean clean = style == TranscriptStyle.CLEAN;
            LabelledText text = masked.mask(clean ? turn.text() : spoken.text());
            turns.add(new WrittenTurn(
                    contact,
                    turn,
                    text,
                    clean ? List.of() : moved(spoken.disfluencies(), spoken.text(), text),
                    Optional.empty()));
        }
        return of(contact, conversation, style, mask, masked, turns);
    }

    /** A call's conversation as a speech recogniser writes it, masked. */
    static TranscribedCall recognized(
            Contact contact, Conversation conversation, List<RecognizedTurn> recognized, TextMask mask) {
        TextMask.OfConversation masked = mask.conversation();
        List<WrittenTurn> turns = new ArrayList<>(recognized.size());
        for (int i = 0; i < recognized.size(); i++) {
            RecognizedTurn turn = recognized.get(i);
            LabelledText text = masked.mask(turn.text());
            turns.add(new WrittenTurn(
                    contact,
                    conversation.turns().get(i),
                    text,
                    moved(turn.disfluencies(), turn.text(), text),
                    Optional.of(Recognition.of(turn, text))));
        }
        return of(contact, conversation, TranscriptStyle.ASR, mask, masked, turns);
    }

    private static TranscribedCall of(
            Contact contact,
            Conversation conversation,
            TranscriptStyle style,
            TextMask mask,
            TextMask.OfConversation masked,
            List<WrittenTurn> turns) {
        return new TranscribedCall(
                contact,
                conversation,
                style,
                masked.mask(conversation.summary()),
                masked.mask(conversation.note()),
                masked.mask(conversation.outcomeText()),
                mask != TextMask.NONE,
                turns);
    }

    /** The errors of a speech recogniser in all turns; empty if none wrote the conversation. */
    Optional<Recognition> recognition() {
        return turns.stream().flatMap(turn -> turn.recognition().stream()).reduce(Recognition::followedBy);
    }

    /** The disfluencies of a text where they stand in its masked one. Those inside a masked datum are gone. */
    private static List<Disfluency> moved(List<Disfluency> disfluencies, LabelledText clear, LabelledText masked) {
        if (clear.text().length() == masked.text().length() && clear.text().equals(masked.text())) {
            return disfluencies;
        }
        List<Disfluency> moved = new ArrayList<>(disfluencies.size());
        for (Disfluency disfluency : disfluencies) {
            int shift = 0;
            boolean inside = false;
            for (int i = 0; i < clear.spans().size(); i++) {
                Span before = clear.spans().get(i);
                if (before.end() <= disfluency.start()) {
                    shift = masked.spans().get(i).end() - before.end();
                } else if (before.start() < disfluency.end()) {
                    inside = masked.spans().get(i).length() != before.length();
                }
            }
            if (!inside) {
                moved.add(new Disfluency(disfluency.start() + shift, disfluency.end() + shift, disfluency.kind()));
            }
        }
        return moved;
    }

    /** The facts of the case and what else is stated, as a JSON array. A masked call tells no value of a personal one. */
    String factsJson() {
        StringBuilder json = new StringBuilder(1000).append('[');
        for (StatedFact fact : conversation.facts()) {
            json.append(json.length() == 1 ? "{\"fact\":\"" : ",{\"fact\":\"")
                    .append(fact.id())
                    .append('"');
            fact.kind()
                    .ifPresent(kind ->
                            json.append(",\"kind\":\"").append(kind.name()).append('"'));
            if (fact.kind().isEmpty() || !masked) {
                JsonString.append(json.append(",\"value\":"), fact.value());
                if (!fact.said().isEmpty()) {
                    JsonString.append(json.append(",\"said\":"), fact.said());
                }
            }
            json.append('}');
        }
        return json.append(']').toString();
    }

    /** The facts that are stated wrong, with {@code +} between. */
    String misstated() {
        StringBuilder ids = new StringBuilder();
        for (StatedFact fact : conversation.facts()) {
            if (!fact.said().isEmpty()) {
                ids.append(ids.length() == 0 ? "" : "+").append(fact.id());
            }
        }
        return ids.toString();
    }

    /** More than most turns have as JSON. */
    private static final int BYTES_OF_A_TURN = 700;

    /** The turns as a JSON array. */
    String turnsJson() {
        StringBuilder json = new StringBuilder(turns.size() * BYTES_OF_A_TURN).append('[');
        for (int i = 0; i < turns.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            turns.get(i).append(json);
        }
        return json.append(']').toString();
    }
}
