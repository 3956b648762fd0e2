package org.allophone.detect.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/**
 * Finds identifiers among the numbers: telephone numbers, accounts, cards, numbers of states, customers and invoices, and secrets. A
 * checksum names a kind, it never decides: any six digits that are no amount, date or count are found.
 */
public final class NumberFinder implements Finder {
    /** A number with so many digits is found without any cue. */
    private static final int LONG = 6;

    /** With a cue, so many are enough. */
    private static final int LEAST_WITH_CUE = 3;

    /** A cue for a short number stands so near to it. */
    private static final int NEAR = 5;

    /** So many digits said one by one are a code. */
    private static final int SHORTEST_CODE = 4;

    private static final double CUED = 0.9;
    private static final double UNKNOWN = 0.5;

    private static final Set<String> NAMING = Set.of("le", "la", "numero", "du", "au", "nummer", "number");

    /** Kinds of which people say short numbers. */
    private static final Set<PiiKind> SHORT = Set.of(
            PiiKind.CUSTOMER_ID,
            PiiKind.CONTRACT_ID,
            PiiKind.INVOICE_ID,
            PiiKind.ORDER_ID,
            PiiKind.IBAN,
            PiiKind.CARD,
            PiiKind.SECRET);

    @Override
    public void find(Said said, Findings findings) {
        List<NumberRun> runs = NumberRuns.of(said).stream()
                .filter(run -> !findings.areKept(run.from(), run.to()))
                .toList();
        FoundNumbers found = new FoundNumbers();
        for (NumberRun run : runs) {
            kindOf(said, run).ifPresent(kind -> found.add(new FoundNumber(run, kind)));
        }
        NumberParts parts = new NumberParts(said, runs, found);
        parts.findJoined();
        parts.findInterrupted();
        for (NumberRun run : runs) {
            if (!found.has(run)) {
                code(said, run).ifPresent(kind -> found.add(new FoundNumber(run, kind)));
            }
        }
        parts.findRepeated();
        parts.bridge(findings);
        for (FoundNumber number : found.all()) {
            NumberRun run = number.run();
            NumberKinds.Kind kind = number.kind();
            int start = NumberEdges.start(said, run, kind.kind());
            int end = NumberEdges.end(said, run);
            boolean heard = MisheardEdges.mayBeIn(said, run);
            findings.add(
                    heard ? MisheardEdges.start(said, start) : start,
                    heard ? MisheardEdges.end(said, end) : end,
                    kind.kind(),
                    kind.score(),
                    kind.why());
        }
    }

    /** What a run of one turn is; empty if it is kept or too short to tell. */
    private static Optional<NumberKinds.Kind> kindOf(Said said, NumberRun run) {
        String country = NumberEdges.country(said, run.from());
        if (!country.isEmpty() && run.readings().stream().anyMatch(digits -> Checksums.iban(country, digits))) {
            return Optional.of(new NumberKinds.Kind(PiiKind.IBAN, NumberKinds.SURE, "checksum"));
        }
        if (run.isLoneWord() || KeptNumbers.isKept(said, run)) {
            return Optional.empty();
        }
        Optional<Cues.Cue> cue = Cues.before(said, run.from());
        if (run.length() < LONG) {
            return cue.filter(found -> isMeant(said, run, found))
                    .map(found -> new NumberKinds.Kind(found.kind(), CUED, "cue"));
        }
        Optional<NumberKinds.Kind> byPlan = NumberKinds.byPlan(run.readings(), NumberEdges.hasPlus(said, run.from()));
        boolean says = cue.isPresent() && cue.get().kind() != PiiKind.OTHER_ID;
        if (says && (byPlan.isEmpty() || cue.get().distance() <= NEAR)) {
            return Optional.of(new NumberKinds.Kind(cue.get().kind(), CUED, "cue"));
        }
        return byPlan.or(() -> NumberKinds.byChecksum(run.readings(), country))
                .or(() -> Optional.of(new NumberKinds.Kind(PiiKind.OTHER_ID, UNKNOWN, "six digits")));
    }

    /** Digits that are said one by one, or in groups beside a cue: nobody says amounts or counts so. */
    private static Optional<NumberKinds.Kind> code(Said said, NumberRun run) {
        if (run.isLoneWord() || KeptNumbers.isKept(said, run)) {
            return Optional.empty();
        }
        boolean code = run.isDigitByDigit()
                && run.length() >= SHORTEST_CODE
                && "0123456789876543210".indexOf(run.digits()) < 0;
        boolean group = run.isInGroups() && NumberParts.isMostlyDigits(said, run) && Cues.isNear(said, run.from());
        boolean zero = run.length() >= 2
                && run.digits().startsWith("0")
                && isNamed(said, run)
                && Cues.isNear(said, run.from());
        PiiKind kind = Cues.before(said, run.from()).map(Cues.Cue::kind).orElse(PiiKind.OTHER_ID);
        return code || group || zero
                ? Optional.of(new NumberKinds.Kind(kind, UNKNOWN, "said in groups"))
                : Optional.empty();
    }

    /** Whether an article or "numéro" stands before a number: "la zéro trois". */
    private static boolean isNamed(Said said, NumberRun run) {
        Token before = said.at(run.from() - 1);
        return before.turn() == said.token(run.from()).turn() && NAMING.contains(before.text());
    }

    /** Whether a short number is meant by its cue. */
    private static boolean isMeant(Said said, NumberRun run, Cues.Cue cue) {
        if (cue.kind() == PiiKind.OTHER_ID) {
            boolean answer = cue.isInTurnBefore() && run.length() >= LEAST_WITH_CUE;
            return answer && NumberParts.isMostlyDigits(said, run);
        }
        if (!SHORT.contains(cue.kind())) {
            return false;
        }
        if (run.length() < LEAST_WITH_CUE) {
            boolean behind = cue.distance() == 0
                    || (cue.distance() == 1 && said.token(run.from() - 1).is("en"));
            return run.length() == 2 && behind;
        }
        return cue.distance() <= NEAR || run.isInGroups() || NumberParts.isMostlyDigits(said, run);
    }
}
