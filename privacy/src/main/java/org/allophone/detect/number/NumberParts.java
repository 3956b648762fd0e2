package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Finds the parts of numbers that are told over several turns, and what the other speaker repeats of a number. */
final class NumberParts {
    /** Beside a number, so many of its digits are a part of it; elsewhere in the call, four. */
    private static final int LEAST_NEAR = 2;

    private static final int NEAR_TURNS = 4;

    /** A number is told in so many runs at most. */
    private static final int MOST_RUNS = 5;

    private static final int MOST_TURNS_BETWEEN = 2;
    private static final int MOST_WORDS_BESIDE = 6;
    private static final int MOST_WORDS_INSIDE = 6;
    private static final int MOST_TOKENS_BEFORE = 3;
    private static final int MOST_TOKENS_BEHIND = 3;

    /** No more of a long text is looked at. */
    private static final int MOST_TOKENS_BESIDE = 60;

    /** So many readings of each part are tried. */
    private static final int READINGS_OF_PART = 4;

    private static final int LEAST_WHOLE = 9;

    /** Two runs are bridged over so many tokens, if they have so many digits together. */
    private static final int MOST_BRIDGED = 2;

    private static final int LEAST_BRIDGED = 6;

    /** How sure it is that a number is personal of which only a part is told, behind words for one. */
    private static final double PART_SCORE = 0.7;

    /** How sure it is that a number is personal that is told over several turns, behind words for its kind. */
    private static final double CUED_SCORE = 0.8;

    private final Said said;
    private final List<NumberRun> runs;
    private final FoundNumbers found;

    NumberParts(Said said, List<NumberRun> runs, FoundNumbers found) {
        this.said = said;
        this.runs = runs;
        this.found = found;
    }

    /** Finds the numbers that are told over several turns. */
    void findJoined() {
        for (int first = 0; first < runs.size(); first++) {
            if (mayBePart(runs.get(first))) {
                join(first);
            }
        }
    }

    /** Finds the numbers that are told in one sentence with a few words inside: "zéro quatre, je regarde, cinquante-cinq, douze". */
    void findInterrupted() {
        for (int i = 1; i < runs.size(); i++) {
            NumberRun one = runs.get(i - 1);
            NumberRun other = runs.get(i);
            boolean groups = one.isInGroups() || other.isInGroups() || found.has(one) || found.has(other);
            if (groups
                    && (!found.has(one) || !found.has(other))
                    && one.length() + other.length() > LEAST_BRIDGED
                    && isInterrupted(one, other)
                    && ((mayBePartOf(one, other) && mayBePartOf(other, one)) || isWholePhone(one, other))) {
                NumberKinds.Kind kind = found.of(one)
                        .or(() -> found.of(other))
                        .map(FoundNumber::kind)
                        .orElseGet(() -> part(one));
                List.of(one, other).stream()
                        .filter(run -> !found.has(run))
                        .forEach(run -> found.add(new FoundNumber(run, kind)));
            }
        }
    }

    private boolean isWholePhone(NumberRun one, NumberRun other) {
        return one.digits().startsWith("0")
                && found.has(other)
                && NumberKinds.byPlan(wholes(List.of(one, other)), false).isPresent();
    }

    private boolean mayBePartOf(NumberRun run, NumberRun other) {
        boolean groups = run.isInGroups() && other.isInGroups() && !KeptNumbers.isKept(said, run);
        return groups || mayBePart(run);
    }

    /** Whether a few words and no end of a sentence stand between two runs of a turn, and nothing that announces another number. */
    private boolean isInterrupted(NumberRun one, NumberRun other) {
        int words = 0;
        for (int place = one.to(); place < other.from(); place++) {
            words += said.token(place).isWord() ? 1 : 0;
            if (words > MOST_WORDS_INSIDE || endsSentence(said.token(place))) {
                return false;
            }
        }
        return turn(one) == turn(other) && !Cues.standBetween(said, one.to(), other.from());
    }

    /** Finds what is said to be a part of a number, and what is repeated of one. */
    void findRepeated() {
        for (NumberRun run : runs) {
            if (found.has(run) || KeptNumbers.isKept(said, run)) {
                continue;
            }
            if (PartCues.stand(said, run)) {
                found.add(new FoundNumber(run, part(run)));
            } else if (run.length() >= LEAST_NEAR) {
                behindNumber(run)
                        .or(() -> wholeOf(run))
                        .ifPresent(whole -> found.add(new FoundNumber(run, echo(whole))));
            }
        }
    }

    /** The number with which the turn before ends: a turn that begins with digits and says little else goes on with it, or repeats it. */
    private Optional<FoundNumber> behindNumber(NumberRun run) {
        boolean begins = run.from() - said.start(turn(run)) <= MOST_TOKENS_BEFORE;
        if (!begins || !isMostlyDigits(said, run)) {
            return Optional.empty();
        }
        return found.lastBefore(run)
                .filter(number -> turn(number.run()) == turn(run) - 1)
                .filter(number -> said.end(turn(number.run())) - number.run().to() <= MOST_TOKENS_BEHIND)
                .filter(number -> number.run().length() >= LEAST_NEAR);
    }

    /** Finds what stands between two runs of one turn of which one is found: a word that a recogniser heard for a digit. */
    void bridge(Findings findings) {
        for (int i = 1; i < runs.size(); i++) {
            NumberRun one = runs.get(i - 1);
            NumberRun other = runs.get(i);
            boolean near = turn(one) == turn(other) && other.from() - one.to() <= MOST_BRIDGED;
            boolean another = Cues.standBetween(said, one.to(), other.from());
            if (near
                    && !another
                    && one.length() + other.length() >= LEAST_BRIDGED
                    && !KeptNumbers.isKept(said, one)
                    && !KeptNumbers.isKept(said, other)) {
                found.of(one)
                        .or(() -> found.of(other))
                        .ifPresent(number -> findings.add(
                                one.from(),
                                other.to(),
                                number.kind().kind(),
                                number.kind().score(),
                                "between digits"));
            }
        }
    }

    /** A part of a number that may not be told in the call. */
    private NumberKinds.Kind part(NumberRun run) {
        PiiKind cued = Cues.before(said, run.from()).map(Cues.Cue::kind).orElse(PiiKind.OTHER_ID);
        return new NumberKinds.Kind(
                wholeOf(run).map(whole -> whole.kind().kind()).orElse(cued), PART_SCORE, "part of a number");
    }

    private static NumberKinds.Kind echo(FoundNumber whole) {
        return new NumberKinds.Kind(whole.kind().kind(), whole.kind().score(), "part of a number found");
    }

    /** Tries the run with those that follow it, each with or without what the other speaker repeats. */
    private void join(int first) {
        List<NumberRun> parts = new ArrayList<>();
        List<NumberRun> all = new ArrayList<>();
        parts.add(runs.get(first));
        all.add(runs.get(first));
        for (int next = first + 1;
                next < runs.size() && all.size() < 2 * MOST_RUNS && parts.size() < MOST_RUNS;
                next++) {
            NumberRun run = runs.get(next);
            if (turn(run) - turn(all.get(all.size() - 1)) > MOST_TURNS_BETWEEN || !mayBePart(run)) {
                return;
            }
            all.add(run);
            if (turn(run) == turn(parts.get(parts.size() - 1)) || isEcho(parts, run)) {
                continue;
            }
            parts.add(run);
            Optional<NumberKinds.Kind> kind = wholeKind(parts);
            if (kind.isPresent()) {
                for (NumberRun part : all) {
                    if (!found.has(part)) {
                        found.add(new FoundNumber(part, kind.get()));
                    }
                }
                return;
            }
        }
    }

    private int turn(NumberRun run) {
        return said.token(run.from()).turn();
    }

    private boolean mayBePart(NumberRun run) {
        return !run.isLoneWord() && !KeptNumbers.isKept(said, run) && isMostlyDigits(said, run);
    }

    /** Whether the digits were said in the parts before. */
    private static boolean isEcho(List<NumberRun> parts, NumberRun run) {
        StringBuilder before = new StringBuilder();
        parts.forEach(part -> before.append(part.digits()));
        return before.indexOf(run.digits()) >= 0 && run.length() > 1;
    }

    private Optional<NumberKinds.Kind> wholeKind(List<NumberRun> parts) {
        List<String> wholes = wholes(parts);
        int from = parts.get(0).from();
        Optional<NumberKinds.Kind> kind = NumberKinds.byChecksum(wholes, NumberEdges.country(said, from));
        if (kind.isPresent() || wholes.stream().allMatch(whole -> whole.length() < LEAST_WHOLE)) {
            return kind;
        }
        Optional<Cues.Cue> cue = Cues.before(said, from);
        return cue.isPresent()
                ? Optional.of(new NumberKinds.Kind(cue.get().kind(), CUED_SCORE, "cue, over several turns"))
                : NumberKinds.byPlan(wholes, NumberEdges.hasPlus(said, from));
    }

    private static List<String> wholes(List<NumberRun> parts) {
        List<String> wholes = List.of("");
        for (NumberRun part : parts) {
            List<String> longer = new ArrayList<>();
            for (String whole : wholes) {
                part.readings().stream().limit(READINGS_OF_PART).forEach(digits -> longer.add(whole + digits));
            }
            wholes = longer;
        }
        return wholes;
    }

    /** The number found elsewhere of which the run is a part. */
    private Optional<FoundNumber> wholeOf(NumberRun run) {
        return found.anywhereWith(run)
                .or(() -> isMostlyDigits(said, run)
                        ? found.besideWith(run, LEAST_NEAR)
                                .filter(whole -> Math.abs(turn(whole.run()) - turn(run)) <= NEAR_TURNS)
                        : Optional.empty())
                .or(() -> NumberWords.mayBeArticle(said.token(run.from()))
                        ? Optional.empty()
                        : found.thatBeginsOrEndsWith(run)
                                .filter(whole -> whole.kind().kind() != PiiKind.SECRET));
    }

    /** Whether little else is said in the sentence of a run. */
    static boolean isMostlyDigits(Said said, NumberRun run) {
        int turn = said.token(run.from()).turn();
        int first = Math.max(said.start(turn), run.from() - MOST_TOKENS_BESIDE);
        int last = Math.min(said.end(turn), run.to() + MOST_TOKENS_BESIDE);
        int words = 0;
        for (int place = run.from() - 1; place >= first && !endsSentence(said.token(place)); place--) {
            words += isOtherWord(said.token(place)) ? 1 : 0;
        }
        for (int place = run.to(); place < last && !endsSentence(said.token(place)); place++) {
            words += isOtherWord(said.token(place)) ? 1 : 0;
        }
        return words <= MOST_WORDS_BESIDE;
    }

    private static boolean isOtherWord(Token token) {
        return token.isWord() && (NumberWords.valueOf(token) < 0 || NumberWords.mayBeArticle(token));
    }

    private static boolean endsSentence(Token token) {
        return token.is(".") || token.is("?") || token.is("!");
    }
}
