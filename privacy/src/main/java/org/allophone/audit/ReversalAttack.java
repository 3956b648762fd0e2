package org.allophone.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.reversal.Break;
import org.allophone.audit.reversal.Budget;
import org.allophone.audit.reversal.Coverage;
import org.allophone.audit.reversal.Reversal;
import org.allophone.audit.reversal.ReversalResult;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.NumberingPlan;
import org.allophone.audit.reversal.salt.Salt;

/** Guesses what stands behind the tokens of each column, those that name persons first. */
final class ReversalAttack {
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_EXAMPLES = 3;
    private static final int SHOWN_OF_TOKEN = 8;
    private static final int CONTROL_TOKENS = 200;
    private static final double CONTROL_SECONDS = 0.5;

    /** The same tokens need no second attack. */
    private static final double SAME = 0.5;

    private final List<Candidates> candidates;
    private final List<Salt> salts;
    private final int threads;
    private final boolean reveal;
    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.REVERSAL);

    /**
     * @param candidates what may stand behind the tokens, the likeliest first
     * @param salts salts that lie near the data, or that the user gave; those of the program are tried as well
     */
    ReversalAttack(List<Candidates> candidates, List<Salt> salts, int threads, boolean reveal) {
        this.candidates = candidates;
        this.salts = salts;
        this.threads = threads;
        this.reveal = reveal;
    }

    private record Column(DataTable table, DataColumn column) {}

    AttackReport run(Evidence evidence, Deadline deadline) {
        List<Column> columns = columns(evidence);
        if (columns.isEmpty()) {
            notes.tried(Statement.of("tried.reversal-none"));
        }
        for (int i = 0; i < columns.size(); i++) {
            attack(columns.get(i), deadline.share(1.0 / (columns.size() - i)));
        }
        control(deadline);
        return notes.report();
    }

    private static List<Column> columns(Evidence evidence) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        evidence.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.kind() == ColumnKind.TOKEN)
                        .map(column -> new Column(table, column)))
                .sorted(Comparator.comparing((Column column) -> !column.column().namesPerson()))
                .forEach(column -> {
                    List<String> tokens = column.column().values();
                    long known = tokens.stream().filter(seen::contains).count();
                    if (columns.size() < MOST_COLUMNS && known < SAME * tokens.size()) {
                        columns.add(column);
                        seen.addAll(tokens);
                    }
                });
        return columns;
    }

    private void attack(Column column, Deadline deadline) {
        ReversalResult result = new Reversal(candidates, salts, budget(deadline))
                .attack(column.column().values());
        String file = column.table().file().shown();
        String name = column.column().shown();
        notes.tried(Statement.of("tried.reversal")
                .with("file", file)
                .with("column", name)
                .with("tokens", (long) result.tokens())
                .with("guesses", result.guesses())
                .with("seconds", result.seconds())
                .with("perSecond", Math.round(result.guesses() / Math.max(result.seconds(), 1e-3))));
        for (Break found : result.breaks()) {
            notes.found(new Finding(
                    Severity.CRITICAL,
                    Statement.of("reversed")
                            .with("reversed", (long) found.tokens())
                            .with("tokens", (long) result.tokens())
                            .with("mask", found.recipe().formula())
                            .with("salt", origin(found.salt()))
                            .with("numbers", found.recipe().candidates().name()),
                    file,
                    name,
                    examples(result)));
        }
        if (result.breaks().isEmpty()) {
            notes.tried(Statement.of("tried.not-reversed").with("file", file).with("column", name));
            tellCoverage(result.coverage());
        }
    }

    /** Where a salt comes from, as reports tell it. */
    static Statement origin(Salt salt) {
        return switch (salt.origin()) {
            case NONE -> Statement.of("salt.none");
            case NEARBY -> Statement.of("salt.nearby").with("place", salt.place());
            case USER_LIST -> Statement.of("salt.user-list").with("place", salt.place());
            case BUILT_IN -> Statement.of("salt.built-in").with("place", salt.place());
            case PUBLISHED_KEY -> Statement.of("salt.published-key");
        };
    }

    private List<String> examples(ReversalResult result) {
        return !reveal
                ? List.of()
                : result.reveal().entrySet().stream()
                        .limit(MOST_EXAMPLES)
                        .map(pair -> start(pair.getKey()) + " = " + pair.getValue())
                        .toList();
    }

    private static String start(String token) {
        return token.length() <= SHOWN_OF_TOKEN ? token : token.substring(0, SHOWN_OF_TOKEN) + "…";
    }

    /** How many masks were tried with each group of salts, over all numbers. */
    private void tellCoverage(Coverage coverage) {
        Map<String, long[]> bySalts = new LinkedHashMap<>();
        for (Coverage.Line line : coverage.lines()) {
            long[] counts = bySalts.computeIfAbsent(line.salts(), salts -> new long[2]);
            counts[0] += line.tried();
            counts[1] += line.recipes();
        }
        bySalts.forEach((group, counts) -> notes.tried(Statement.of("tried.reversal-coverage")
                .with("salts", Statement.of("salts." + group.replaceAll("[ ,]", "-")))
                .with("tried", counts[0])
                .with("masks", counts[1])));
    }

    private Budget budget(Deadline deadline) {
        return new Budget((long) (deadline.secondsLeft() * TimeUnit.SECONDS.toNanos(1)), threads, deadline.nanoTime());
    }

    /** The same engine on numbers that were hashed on purpose, and on tokens that hide nothing. */
    private void control(Deadline deadline) {
        Candidates few = new NumberingPlan("control", 1, "32", "0", 9, List.of("49900"));
        List<String> weak = IntStream.range(0, CONTROL_TOKENS)
                .mapToObj(number -> sha256("+3249900" + String.format("%04d", 37 * number)))
                .toList();
        List<String> strong = IntStream.range(0, CONTROL_TOKENS)
                .mapToObj(number -> sha256("no number " + number))
                .toList();
        notes.control(Statement.of("control.reversal")
                .with("random", (long) CONTROL_TOKENS)
                .with("reversedRandom", reversed(few, strong, deadline))
                .with("hashed", (long) CONTROL_TOKENS)
                .with("reversedHashed", reversed(few, weak, deadline)));
    }

    private long reversed(Candidates few, List<String> tokens, Deadline deadline) {
        Deadline enough = Deadline.after(CONTROL_SECONDS, deadline.nanoTime());
        return new Reversal(List.of(few), List.of(), budget(enough))
                .attack(tokens)
                .reversed();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
