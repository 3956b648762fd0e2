package org.allophone.detect.development;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.detect.text.Finding;
import org.allophone.pii.PiiKind;

/**
 * Turns of a call, or lines of a text, with what is personal in them: {@code je suis [PERSON:Luc Maes] | oui | né le [DATE_OF_BIRTH:2 mai]}.
 * What begins with a question mark may be found or not: {@code [?ADDRESS:Namur]}.
 *
 * @param turns the turns without marks
 * @param marks what must be found, or may be
 */
record MarkedCall(List<String> turns, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[(\\??)([A-Z_]+):([^]]*)]");

    /**
     * A datum, or a part of one.
     *
     * @param turn the turn, from 0 on
     * @param start where it begins in the turn
     * @param end where it ends there
     * @param kind what it is
     * @param required whether it must be found
     */
    record Mark(int turn, int start, int end, PiiKind kind, boolean required) {
        private boolean touches(Finding finding) {
            return finding.turn() == turn && finding.start() < end && start < finding.end();
        }
    }

    /** Reads a line: turns with | between them. */
    static MarkedCall of(String line) {
        List<String> turns = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String marked : line.split(" \\| ")) {
            StringBuilder text = new StringBuilder();
            Matcher mark = MARK.matcher(marked);
            int end = 0;
            while (mark.find()) {
                text.append(marked, end, mark.start());
                int start = text.length();
                text.append(mark.group(3));
                marks.add(new Mark(
                        turns.size(),
                        start,
                        text.length(),
                        PiiKind.valueOf(mark.group(2)),
                        mark.group(1).isEmpty()));
                end = mark.end();
            }
            turns.add(text.append(marked.substring(end)).toString());
        }
        return new MarkedCall(List.copyOf(turns), List.copyOf(marks));
    }

    /** Whether all letters and digits of a mark are found. */
    boolean isCovered(Mark mark, List<Finding> findings) {
        for (int i = mark.start(); i < mark.end(); i++) {
            int at = i;
            boolean found = findings.stream()
                    .anyMatch(finding -> finding.turn() == mark.turn() && finding.start() <= at && at < finding.end());
            if (Character.isLetterOrDigit(turns.get(mark.turn()).charAt(i)) && !found) {
                return false;
            }
        }
        return true;
    }

    /** What was found and touches no mark. */
    List<Finding> inVain(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> marks.stream().noneMatch(mark -> mark.touches(finding)))
                .toList();
    }

    /** How many words its turns have. */
    long words() {
        return turns.stream()
                .flatMap(turn -> Pattern.compile("[\\p{L}\\d]+").matcher(turn).results())
                .count();
    }
}
