package org.allophone.conversation.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** What is wrong with a pack, collected while it is read. */
public final class PackFaults {
    private static final Wordings TEXTS = new Wordings("org.allophone.conversation.pack.faults");
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_SHOWN = 60;

    private record Fault(Step.Place place, Wording wrong) {}

    private final List<Fault> faults = new ArrayList<>();

    /** Notes a fault. The text of the key says what was found and what is allowed. */
    void note(Step.Place place, String key, Object... values) {
        faults.add(new Fault(place, wording(key, values)));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** All faults, a line each, by file and line; at most a hundred. */
    public List<Wording> lines() {
        List<Wording> lines = new ArrayList<>();
        faults.stream()
                .sorted(Comparator.comparing((Fault fault) -> fault.place().file())
                        .thenComparingInt(fault -> fault.place().line()))
                .limit(MOST_SHOWN)
                .forEach(fault -> lines.add(
                        wording("fault", fault.place().file(), fault.place().line(), fault.wrong())));
        if (faults.size() > MOST_SHOWN) {
            lines.add(wording("fault.others", faults.size() - MOST_SHOWN));
        }
        return lines;
    }

    /** Refuses the pack if anything is wrong with it. */
    void refuse() {
        if (!isEmpty()) {
            throw Refusal.wrongUse(lines());
        }
    }

    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The beginning of a text of the file, on one line. */
    static String shown(String text) {
        String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
