package org.allophone.detect.email;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.text.Findings;
import org.allophone.pii.PiiKind;

/** Finds again what stood before "@" in the addresses of a call: said once more, or spelled. */
final class EmailsAgain {
    private static final double SCORE = 0.5;
    private static final int LONG_NAME = 8;
    /** So many addresses are remembered; more are no call. */
    private static final int MOST = 50;

    private static final int FEW_LETTERS = 3;

    private final List<List<String>> addresses = new ArrayList<>();
    /** First words of something to find, so that other words cost nothing. */
    private final Set<String> parts = new HashSet<>();
    /** Each address in one word. */
    private final List<String> joined = new ArrayList<>();

    /** Remembers the names, letters and digits between two words. */
    void add(Flow flow, int from, int to) {
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; ) {
            int join = EmailWords.JOIN.end(flow, i);
            int style = EmailWords.STYLE.end(flow, i);
            if (join < 0 && style < 0) {
                names.add(flow.word(i));
                i++;
            } else {
                i = Math.max(join, style);
            }
        }
        if (!names.isEmpty() && addresses.size() < MOST && !addresses.contains(names)) {
            addresses.add(names);
            parts.addAll(names);
            joined.add(String.join("", names));
        }
    }

    void find(Flow flow, Findings findings) {
        for (int i = 0; i < flow.size(); ) {
            int end = Math.max(said(flow, i), spelled(flow, i));
            if (end > i) {
                flow.found(findings, i, end, PiiKind.EMAIL, SCORE, "e-mail again");
            }
            i = Math.max(i + 1, end);
        }
    }

    /** Behind two or more parts of an address that begin at a word, or a long one; -1 if they do not. */
    private int said(Flow flow, int from) {
        if (!parts.contains(flow.word(from))) {
            return -1;
        }
        int best = -1;
        for (List<String> names : addresses) {
            int part = names.indexOf(flow.word(from));
            if (part < 0) {
                continue;
            }
            int i = from;
            int end = from;
            int letters = 0;
            int found = 0;
            boolean name = false;
            while (part < names.size() && flow.word(i).equals(names.get(part))) {
                letters += flow.word(i).length();
                found++;
                name |= !flow.isNumber(i) && flow.word(i).length() >= FEW_LETTERS;
                part++;
                i++;
                end = i;
                int join = EmailWords.JOIN.end(flow, i);
                i = join >= 0 ? join : i;
            }
            boolean all = name && found == names.size() && letters >= LONG_NAME;
            if ((name && found >= 2 && letters >= LONG_NAME && flow.turn(end - 1) == flow.turn(from)) || all) {
                best = Math.max(best, end);
            }
        }
        return best;
    }

    /** Behind letters that are spelled one by one and stand in an address; -1 if there are none. */
    private int spelled(Flow flow, int from) {
        if (joined.isEmpty() || !flow.isLetter(from)) {
            return -1;
        }
        StringBuilder letters = new StringBuilder();
        int i = from;
        while (flow.isLetter(i) && flow.turn(i) == flow.turn(from) && isIn(letters + flow.word(i))) {
            letters.append(flow.word(i));
            i += flow.word(i + 1).equals("comme") && flow.turn(i + 2) == flow.turn(i) ? 3 : 1;
        }
        return letters.length() >= FEW_LETTERS ? i : -1;
    }

    private boolean isIn(String letters) {
        return joined.stream().anyMatch(name -> name.contains(letters));
    }
}
