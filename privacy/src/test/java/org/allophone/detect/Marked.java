package org.allophone.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.allophone.detect.text.Finding;
import org.allophone.pii.PiiKind;

/**
 * Turns in which what must be found stands between brackets.
 *
 * @param kind what it is
 * @param turns the turns without brackets
 * @param marked which characters of each turn stand between brackets
 */
record Marked(PiiKind kind, List<String> turns, List<boolean[]> marked) {

    /** Reads a line: the kind, then the turns with | between them. */
    static Marked of(String line) {
        int space = line.indexOf(' ');
        List<String> turns = new ArrayList<>();
        List<boolean[]> marked = new ArrayList<>();
        for (String turn : line.substring(space + 1).split("\\|")) {
            StringBuilder text = new StringBuilder();
            boolean[] inside = new boolean[turn.length()];
            boolean in = false;
            for (char c : turn.strip().toCharArray()) {
                if (c == '[' || c == ']') {
                    in = c == '[';
                } else {
                    inside[text.length()] = in;
                    text.append(c);
                }
            }
            turns.add(text.toString());
            marked.add(inside);
        }
        return new Marked(PiiKind.valueOf(line.substring(0, space)), turns, marked);
    }

    /** What is between brackets and was not found. */
    String missed(List<Finding> findings) {
        return characters(findings, true);
    }

    /** What was found and touches no brackets. */
    List<String> inVain(List<Finding> findings) {
        Predicate<Finding> touches = finding -> {
            for (int i = finding.start(); i < finding.end(); i++) {
                if (marked.get(finding.turn())[i]) {
                    return true;
                }
            }
            return false;
        };
        return findings.stream()
                .filter(touches.negate())
                .map(finding -> turns.get(finding.turn()).substring(finding.start(), finding.end()))
                .toList();
    }

    /** What was found and is not between brackets. */
    String tooMuch(List<Finding> findings) {
        return characters(findings, false);
    }

    private String characters(List<Finding> findings, boolean missed) {
        StringBuilder characters = new StringBuilder();
        for (int turn = 0; turn < turns.size(); turn++) {
            for (int i = 0; i < turns.get(turn).length(); i++) {
                int at = i;
                int in = turn;
                boolean found = findings.stream()
                        .anyMatch(finding -> finding.turn() == in && finding.start() <= at && at < finding.end());
                char c = turns.get(turn).charAt(i);
                if (Character.isLetterOrDigit(c) && marked.get(turn)[i] == missed && found != missed) {
                    characters.append(c);
                }
            }
        }
        return characters.toString();
    }
}
