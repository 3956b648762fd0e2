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
import org.allophone.table.JsonBytes;

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

        /** Writes the place of each datum in the text, as a JSON array. */
        void writeSpans(JsonBytes json) {
            json.raw("[");
            for (int i = 0; i < text.spans().size(); i++) {
                Span span = text.spans().get(i);
                json.raw(i == 0 ? "{\"start\":" : ",{\"start\":")
                        .number(span.start())
                        .raw(",\"end\":")
                        .number(span.end())
                        .raw(",\"label\":\"")
                        .raw(span.label().name())
                        .raw("\"");
                span.label()
                        .kind()
                        .ifPresent(kind ->
                                json.raw(",\"kind\":\"").raw(kind.name()).raw("\""));
                if (!span.label().factId().isEmpty()) {
                    json.raw(",\"fact\":\"").raw(span.label().factId()).raw("\"");
                }
                if (span.label().wrong()) {
                    json.raw(",\"wrong\":true");
                }
                if (!span.label().value().isEmpty()) {
                    json.raw(",\"value\":").quoted(span.label().value());
                }
                json.raw("}");
            }
            json.raw("]");
        }

        /** Writes the disfluencies of the text, as a JSON array. */
        void writeDisfluencies(JsonBytes json) {
            json.raw("[");
            for (int i = 0; i < disfluencies.size(); i++) {
                Disfluency disfluency = disfluencies.get(i);
                json.raw(i == 0 ? "{\"start\":" : ",{\"start\":")
                        .number(disfluency.start())
                        .raw(",\"end\":")
                        .number(disfluency.end())
                        .raw(",\"kind\":\"")
                        .raw(disfluency.kind().label())
                        .raw("\"}");
            }
            json.raw("]");
        }

        private void write(JsonBytes json) {
            json.raw("{\"turn\":")
                    .number(turn.number())
                    .raw(",\"leg\":")
                    .number(turn.leg())
                    .raw(",\"speaker\":\"")
                    .raw(turn.speaker().label())
                    .raw("\",\"start_ms\":")
                    .number(turn.startMillis())
                    .raw(",\"end_ms\":")
                    .number(turn.endMillis())
                    .raw(",\"phase\":\"")
                    .raw(turn.phase().label())
                    .raw("\",\"acts\":[");
            for (int i = 0; i < turn.acts().size(); i++) {
                json.raw(i == 0 ? "\"" : ",\"").raw(turn.acts().get(i).label()).raw("\"");
            }
            json.raw("],\"sentiment\":")
                    .number(turn.mood())
                    .raw(",\"wording\":\"")
                    .raw(turn.wording())
                    .raw("\",\"text\":");
            json.quoted(text.text()).raw(",\"spans\":");
            writeSpans(json);
            if (!disfluencies.isEmpty()) {
                json.raw(",\"disfluencies\":");
                writeDisfluencies(json);
            }
            recognition.ifPresent(found -> found.write(json.raw(",\"recognition\":")));
            json.raw("}");
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

    /** Writes the facts of the case and what else is stated, as a JSON array. A masked call tells no value of a personal one. */
    void writeFacts(JsonBytes json) {
        String before = "[{\"fact\":\"";
        for (StatedFact fact : conversation.facts()) {
            json.raw(before).raw(fact.id()).raw("\"");
            before = ",{\"fact\":\"";
            fact.kind()
                    .ifPresent(kind -> json.raw(",\"kind\":\"").raw(kind.name()).raw("\""));
            if (fact.kind().isEmpty() || !masked) {
                json.raw(",\"value\":").quoted(fact.value());
                if (!fact.said().isEmpty()) {
                    json.raw(",\"said\":").quoted(fact.said());
                }
            }
            json.raw("}");
        }
        json.raw(conversation.facts().isEmpty() ? "[]" : "]");
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

    /** Writes the turns as a JSON array. */
    void writeTurns(JsonBytes json) {
        json.raw("[");
        for (int i = 0; i < turns.size(); i++) {
            if (i > 0) {
                json.raw(",");
            }
            turns.get(i).write(json);
        }
        json.raw("]");
    }
}
