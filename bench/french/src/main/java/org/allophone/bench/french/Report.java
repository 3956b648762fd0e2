package org.allophone.bench.french;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the findings of turns as often as they were said, and shows them by rule, by intent and by wording. */
final class Report {
    private static final int EXAMPLES_OF_A_RULE = 3;

    private final List<String> distinctFindings = new ArrayList<>();
    private int turns;
    private int distinctTurns;
    private long words;
    private long distinctWords;
    private final Tally all = new Tally();
    private final Map<String, Tally> byRule = new LinkedHashMap<>();
    private final Map<String, Tally> byIntent = new LinkedHashMap<>();
    private final Map<String, Tally> byWording = new LinkedHashMap<>();

    /** Some of the findings, with sentences in which they were found. */
    private static final class Tally {
        private long findings;
        private long words;
        private final Set<String> examples = new LinkedHashSet<>();

        private void add(String example) {
            findings++;
            if (examples.size() < EXAMPLES_OF_A_RULE) {
                examples.add(example);
            }
        }

        private double perThousand(long ofWords) {
            return ofWords == 0 ? 0 : 1000.0 * findings / ofWords;
        }
    }

    /** @param firstTime whether no turn before reads like this one */
    void add(Turn turn, List<Finding> findings, boolean firstTime) {
        int count = turn.words();
        turns++;
        words += count;
        if (firstTime) {
            distinctTurns++;
            distinctWords += count;
            findings.forEach(finding -> distinctFindings.add(String.join(
                    "\t",
                    finding.rule(),
                    turn.intent(),
                    String.join("+", turn.wordings()),
                    finding.shownIn(turn.text()))));
        }
        byIntent.computeIfAbsent(turn.intent(), intent -> new Tally()).words += count;
        for (Finding finding : findings) {
            String example = finding.shownIn(turn.text());
            all.add(example);
            byRule.computeIfAbsent(finding.rule() + "  " + finding.about(), rule -> new Tally())
                    .add(example);
            byIntent.get(turn.intent()).add(example);
            for (String wording : turn.wordings()) {
                byWording.computeIfAbsent(wording, key -> new Tally()).add(finding.rule() + "  " + example);
            }
        }
    }

    /** Each finding of distinct turns as a line: rule, intent, wording and sentence, with tabs between them. */
    List<String> distinctFindings() {
        return distinctFindings;
    }

    double findingsPerThousandWords() {
        return all.perThousand(words);
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "turns      %,d, of them distinct %,d%n", turns, distinctTurns);
        out.printf(Locale.ROOT, "words      %,d, of them in distinct turns %,d%n", words, distinctWords);
        out.printf(
                Locale.ROOT,
                "findings   %,d: %.2f per 1,000 words; in distinct turns %,d: %.2f%n",
                all.findings,
                findingsPerThousandWords(),
                distinctFindings.size(),
                distinctWords == 0 ? 0 : 1000.0 * distinctFindings.size() / distinctWords);
        out.printf("%n## By rule%n");
        mostFirst(byRule).forEach(rule -> {
            out.printf(Locale.ROOT, "%6d  %s%n", rule.getValue().findings, rule.getKey());
            rule.getValue().examples.forEach(example -> out.println("          " + example));
        });
        out.printf("%n## By intent: findings, and findings per 1,000 words%n");
        mostFirst(byIntent)
                .forEach(intent -> out.printf(
                        Locale.ROOT,
                        "%6d  %5.2f  %s%n",
                        intent.getValue().findings,
                        intent.getValue().perThousand(intent.getValue().words),
                        intent.getKey().isEmpty() ? "(unknown)" : intent.getKey()));
        out.printf("%n## By wording%n");
        mostFirst(byWording).forEach(wording -> {
            out.printf(Locale.ROOT, "%6d  %s%n", wording.getValue().findings, wording.getKey());
            wording.getValue().examples.forEach(example -> out.println("          " + example));
        });
    }

    private static List<Map.Entry<String, Tally>> mostFirst(Map<String, Tally> tallies) {
        List<Map.Entry<String, Tally>> sorted = new ArrayList<>(tallies.entrySet());
        sorted.sort(Comparator.comparingLong((Map.Entry<String, Tally> entry) -> entry.getValue().findings)
                .reversed()
                .thenComparing(Map.Entry::getKey));
        return sorted;
    }
}
