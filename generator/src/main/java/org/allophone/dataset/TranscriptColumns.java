package org.allophone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.allophone.conversation.QualityChecks;
import org.allophone.conversation.Split;
import org.allophone.conversation.pack.UnresolvedReason;
import org.allophone.table.Column;

/** The columns of the conversations and of their turns. */
final class TranscriptColumns {
    private TranscriptColumns() {}

    /** A row for each conversation. */
    static List<Column<TranscribedCall>> transcripts() {
        return List.of(
                Column.numbered(
                        "call_id", "The call.", "CALL_", 4, row -> row.contact().number()),
                Column.numbered(
                        "case_id",
                        "The case the call was about.",
                        "CASE_",
                        4,
                        row -> row.contact().caseNumber()),
                Column.text(
                        "topic",
                        "What the call was about.",
                        row -> row.contact().topic()),
                Column.text(
                        "intent",
                        "What exactly the caller wanted.",
                        row -> row.conversation().intent()),
                Column.<TranscribedCall>text(
                                "other_intents",
                                "What else the caller asked about, with + between; empty in most calls.",
                                row -> String.join("+", row.conversation().otherIntents()))
                        .optional(),
                Column.text(
                        "outcome",
                        "How the call ended for that intent.",
                        row -> row.conversation().outcome()),
                Column.text(
                        "outcome_text",
                        "The outcome in a sentence.",
                        row -> row.outcome().text()),
                Column.integer(
                        "resolved_true",
                        CentreColumns.RESOLVED_TRUE,
                        row -> row.contact().isResolved() ? 1 : 0),
                Column.<TranscribedCall>text(
                                "unresolved_reason",
                                "Why this call did not resolve the case; empty if it did, or if no reason is known.",
                                row -> row.conversation()
                                        .reason()
                                        .map(UnresolvedReason::label)
                                        .orElse(""))
                        .optional(),
                Column.<TranscribedCall>text(
                                "promise",
                                "What the agent promised, and by which day; empty if nothing.",
                                row -> row.conversation().promise().orElse(""))
                        .optional(),
                Column.text(
                        "summary",
                        "The call in two sentences.",
                        row -> row.summary().text()),
                Column.text(
                        "note",
                        "What the agent typed after the call.",
                        row -> row.note().text()),
                Column.integer(
                        "note_wrong",
                        "1 if the note says another outcome than the true one.",
                        row -> row.conversation().noteWrong() ? 1 : 0),
                Column.json(
                        "facts",
                        "The facts of the case and what else is stated, each with its id, its value in its usual form, and what is said"
                                + " instead if it is stated wrong. A personal one has no value in a masked table.",
                        TranscribedCall::writeFacts),
                Column.<TranscribedCall>text(
                                "misstated",
                                "The facts that are stated wrong, with + between: a number with a wrong digit, a term of the company"
                                        + " that an agent quotes wrong.",
                                TranscribedCall::misstated)
                        .optional(),
                Column.text(
                        "style",
                        "How the turns are written down.",
                        row -> row.style().label()),
                Column.text(
                        "split",
                        "The part of the data set for training, validation or test; all calls of a caller are in the same one, and most of what callers say at some length in one is said in no other.",
                        row -> Split.ofCaller(row.contact().callerIndex()).label()),
                Column.integer(
                        "turn_count", "The number of turns.", row -> row.turns().size()),
                Column.integer(
                        "talk_sec",
                        "Time talking with agents, in seconds.",
                        row -> row.contact().talkSeconds()),
                proof("greeted_turn", "greeted the caller", QualityChecks::greeted),
                proof("identified_turn", "asked who calls", QualityChecks::identified),
                Column.integer(
                        "identified_first",
                        "1 if the agent asked who calls before telling anything of the customer's file.",
                        row -> row.conversation().checks().identifiedBeforeDisclosing() ? 1 : 0),
                proof("recapped_turn", "summed up what was agreed", QualityChecks::recapped),
                proof("offered_more_turn", "asked whether there is anything else", QualityChecks::offeredMore),
                proof("goodbye_turn", "took leave", QualityChecks::saidGoodbye),
                recognition(
                        "ref_words",
                        "The words that were said, without euh and words broken off",
                        TranscribedCall::recognition,
                        found -> found.words().words()),
                errorRate(TranscribedCall::recognition),
                Column.json("turns", "The turns with their times, labels and texts.", TranscribedCall::writeTurns));
    }

    private static Column<TranscribedCall> proof(String name, String what, ToIntFunction<QualityChecks> turn) {
        return Column.<TranscribedCall>integer(
                        name, "The first turn in which an agent " + what + "; empty if none did.", row -> {
                            int number = turn.applyAsInt(row.conversation().checks());
                            return number == 0 ? Column.NOTHING : number;
                        })
                .optional();
    }

    /** A row for each turn. */
    static List<Column<TranscribedCall.WrittenTurn>> turns() {
        return List.of(
                Column.numbered(
                        "call_id", "The call.", "CALL_", 4, row -> row.contact().number()),
                Column.integer(
                        "turn_no",
                        "1 for the call's first turn.",
                        row -> row.turn().number()),
                Column.integer(
                        "leg_no",
                        "The leg of the call, 1 for the first.",
                        row -> row.turn().leg()),
                Column.text(
                        "speaker",
                        "Who speaks: agent or caller.",
                        row -> row.turn().speaker().label()),
                Column.integer(
                        "start_ms",
                        "When the turn begins, in milliseconds from the start of the call.",
                        row -> row.turn().startMillis()),
                Column.integer(
                        "end_ms", "When the turn ends.", row -> row.turn().endMillis()),
                Column.text(
                        "phase",
                        "The part of the call.",
                        row -> row.turn().phase().label()),
                Column.text(
                        "acts",
                        "What the turn does, with + between: communicative functions of ISO 24617-2.",
                        TranscribedCall.WrittenTurn::acts),
                Column.integer(
                        "sentiment",
                        "The caller's mood, from -2 (angry) to 2 (pleased).",
                        row -> row.turn().mood()),
                Column.text(
                        "wording",
                        "The productions that the turn is made of.",
                        row -> row.turn().wording()),
                Column.text("text", "What is said.", row -> row.text().text()),
                Column.json(
                        "spans",
                        "The places of data in the text, in UTF-16 units, with their kind, the fact that they state, and its value if it is not personal.",
                        TranscribedCall.WrittenTurn::writeSpans),
                Column.json(
                        "disfluencies",
                        "The places of what a clean text leaves out, in UTF-16 units.",
                        TranscribedCall.WrittenTurn::writeDisfluencies),
                recognition(
                        "ref_words",
                        "The words that were said, without euh and words broken off",
                        TranscribedCall.WrittenTurn::recognition,
                        found -> found.words().words()),
                recognition(
                        "substitutions",
                        "Words for which the recogniser wrote another one",
                        TranscribedCall.WrittenTurn::recognition,
                        found -> found.words().substitutions()),
                recognition(
                        "deletions",
                        "Words that the recogniser did not write",
                        TranscribedCall.WrittenTurn::recognition,
                        found -> found.words().deletions()),
                recognition(
                        "insertions",
                        "Words that the recogniser wrote and nobody said",
                        TranscribedCall.WrittenTurn::recognition,
                        found -> found.words().insertions()),
                errorRate(TranscribedCall.WrittenTurn::recognition),
                Column.<TranscribedCall.WrittenTurn>json(
                                "errors",
                                "The places of the recogniser's errors in the text, in UTF-16 units, with what was said there if that is"
                                        + " no personal datum; only in asr.",
                                (row, json) -> row.recognition().ifPresent(found -> found.writeErrors(json)))
                        .optional());
    }

    /** A number of words of a recognised text. */
    private static <R> Column<R> recognition(
            String name,
            String what,
            Function<R, Optional<Recognition>> recognition,
            ToIntFunction<Recognition> number) {
        return Column.<R>integer(name, what + "; only in asr.", row -> {
                    Optional<Recognition> found = recognition.apply(row);
                    return found.isPresent() ? number.applyAsInt(found.get()) : Column.NOTHING;
                })
                .optional();
    }

    private static <R> Column<R> errorRate(Function<R, Optional<Recognition>> recognition) {
        return Column.<R>json(
                        "wer",
                        "The word error rate: substitutions, deletions and insertions by words that were said; only in asr.",
                        (row, json) -> recognition.apply(row).ifPresent(found -> json.raw(found.rate())))
                .optional();
    }
}
