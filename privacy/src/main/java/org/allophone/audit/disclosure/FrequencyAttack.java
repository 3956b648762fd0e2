package org.allophone.audit.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;

/** A person who calls as often as nobody else is known by that, whatever the mask: guesswork on frequencies (ENISA 2019, 4.4.3). */
public final class FrequencyAttack {
    private static final int FEWEST_PERSONS = 20;
    private static final int TOP = 10;
    private static final int MOST_EXAMPLES = 3;
    private static final int SHOWN_OF_TOKEN = 8;

    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.FREQUENCY);
    private final Map<String, Integer> callsByName;
    private final boolean reveal;

    private FrequencyAttack(Map<String, Integer> callsByName, boolean reveal) {
        this.callsByName = callsByName;
        this.reveal = reveal;
    }

    /**
     * Counts how often each person calls, and compares that with what is known.
     *
     * @param callsByName how often each person called, as an attacker may know it from elsewhere; empty if nothing is known
     * @param reveal whether findings show who has which token
     */
    public static AttackReport run(Evidence evidence, Map<String, Integer> callsByName, boolean reveal) {
        FrequencyAttack attack = new FrequencyAttack(callsByName, reveal);
        for (DataTable table : evidence.tables()) {
            table.person()
                    .filter(person -> person.values().size() >= FEWEST_PERSONS && !person.isUnique())
                    .ifPresent(person -> attack.look(table, person));
        }
        attack.notes.tried(
                callsByName.isEmpty()
                        ? Statement.of("tried.frequency-alone")
                        : Statement.of("tried.frequency").with("names", (long) callsByName.size()));
        return attack.notes.report();
    }

    private void look(DataTable table, DataColumn person) {
        Map<Integer, List<Integer>> codesByCount = new HashMap<>();
        for (int code = 0; code < person.values().size(); code++) {
            codesByCount
                    .computeIfAbsent(person.count(code), count -> new ArrayList<>())
                    .add(code);
        }
        if (callsByName.isEmpty()) {
            alone(table, person, codesByCount);
        } else {
            matched(table, person, codesByCount);
        }
    }

    private void alone(DataTable table, DataColumn person, Map<Integer, List<Integer>> codesByCount) {
        long unique = codesByCount.values().stream()
                .filter(codes -> codes.size() == 1)
                .count();
        int top = IntStream.range(0, person.values().size())
                .map(code -> -person.count(code))
                .sorted()
                .limit(TOP)
                .map(count -> -count)
                .sum();
        if (unique > 0) {
            notes.found(new Finding(
                    Severity.LOW,
                    Statement.of("frequency")
                            .with("unique", unique)
                            .with("persons", (long) person.values().size())
                            .with("top", (long) TOP)
                            .with("shareOfTop", (double) top / Math.max(1, person.filled())),
                    table.file().shown(),
                    person.shown()));
        }
    }

    private void matched(DataTable table, DataColumn person, Map<Integer, List<Integer>> codesByCount) {
        Map<Integer, List<String>> namesByCount = new HashMap<>();
        callsByName.forEach((name, calls) ->
                namesByCount.computeIfAbsent(calls, count -> new ArrayList<>()).add(name));
        long matched = 0;
        List<String> examples = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> entry : codesByCount.entrySet()) {
            List<String> names = namesByCount.getOrDefault(entry.getKey(), List.of());
            if (names.size() == 1 && entry.getValue().size() == 1) {
                matched++;
                if (reveal && examples.size() < MOST_EXAMPLES) {
                    examples.add(names.get(0) + " = "
                            + start(person.values().get(entry.getValue().get(0))));
                }
            }
        }
        notes.control(Statement.of("control.frequency")
                .with("expected", (double) matched / person.values().size()));
        if (matched > 0) {
            notes.found(new Finding(
                    Severity.HIGH,
                    Statement.of("frequency-matched").with("matched", matched).with("names", (long) callsByName.size()),
                    table.file().shown(),
                    person.shown(),
                    List.copyOf(examples)));
        }
    }

    private static String start(String token) {
        return token.length() <= SHOWN_OF_TOKEN ? token : token.substring(0, SHOWN_OF_TOKEN) + "…";
    }
}
