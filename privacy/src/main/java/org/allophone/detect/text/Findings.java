package org.allophone.detect.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.allophone.pii.PiiKind;

/**
 * What was found so far. Where findings overlap, all that any of them covers is found, and the surest one says the kind. What is kept is
 * no finding; but a finding that is more than a kept value stays whole, so that a kept value shows nothing of another one.
 */
public final class Findings {
    /** Words that may stand in a finding beside a kept value: a title, the plus sign as it is said. */
    private static final Set<String> BESIDE_KEPT = ResourceLines.words("beside-kept.txt");

    private final Said said;
    private final BitSet kept = new BitSet();
    private final List<Finding> found = new ArrayList<>();

    public Findings(Said said) {
        this.said = said;
    }

    /** Says that the tokens from {@code from} to {@code to - 1} are a kept value. */
    public void keep(int from, int to) {
        kept.set(from, to);
    }

    /** Whether some tokens are kept values, and nothing else but marks and titles. */
    public boolean areKept(int from, int to) {
        int next = kept.nextSetBit(from);
        if (next < 0 || next >= to) {
            return false;
        }
        for (int place = kept.nextClearBit(from); place < to; place = kept.nextClearBit(place + 1)) {
            Token token = said.token(place);
            if (!token.isMark() && !BESIDE_KEPT.contains(token.text())) {
                return false;
            }
        }
        return true;
    }

    /** Adds the tokens from {@code from} to {@code to - 1}, unless they are kept: one finding in each turn that they stand in. */
    public void add(int from, int to, PiiKind kind, double score, String why) {
        if (areKept(from, to)) {
            return;
        }
        int first = from;
        for (int place = from; place < to; place++) {
            boolean last = place + 1 == to
                    || said.token(place + 1).turn() != said.token(place).turn();
            if (last) {
                Token begin = said.token(first);
                found.add(new Finding(
                        begin.turn(), begin.start(), said.token(place).end(), kind, score, why));
                first = place + 1;
            }
        }
    }

    /** Whether a token is covered by a finding so far. */
    public boolean covers(int place) {
        Token token = said.token(place);
        return found.stream()
                .anyMatch(finding -> finding.turn() == token.turn()
                        && finding.start() < token.end()
                        && token.start() < finding.end());
    }

    /** All findings in order, none of which overlap. */
    public List<Finding> united() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Finding::turn)
                .thenComparingInt(Finding::start)
                .thenComparing(Comparator.comparingInt(Finding::end).reversed()));
        List<Finding> united = new ArrayList<>();
        for (Finding next : sorted) {
            Finding last = united.isEmpty() ? null : united.get(united.size() - 1);
            if (last != null && last.turn() == next.turn() && next.start() < last.end()) {
                Finding surest = next.score() > last.score() ? next : last;
                united.set(
                        united.size() - 1,
                        new Finding(
                                last.turn(),
                                last.start(),
                                Math.max(last.end(), next.end()),
                                surest.kind(),
                                surest.score(),
                                surest.why()));
            } else {
                united.add(next);
            }
        }
        return united;
    }
}
