package org.allophone.mask.document;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.allophone.detect.document.Passage;
import org.allophone.mask.operator.LabelNumbers;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;

/**
 * What holds in one call, row or text file. The reader adds the names of its agents; the parts with its documents give labels, one part
 * after the other.
 */
final class MaskScope {
    private final String subject;
    private final LabelNumbers numbers = new LabelNumbers();
    private AgentNames agents = AgentNames.NONE;
    private CountDownLatch last = new CountDownLatch(0);

    /** @param subject whose dates they are; empty if it is not known */
    MaskScope(String subject) {
        this.subject = subject;
    }

    /** Takes note of the agents that a row names. */
    void add(List<Passage> row, Policy policy) {
        for (Passage cell : row) {
            if (policy.rule(cell.field()).orElse(null) instanceof Rule.Cells cells && cells.kind() == PiiKind.AGENT) {
                agents = agents.with(cell.text());
            }
        }
    }

    /** The agents who were named up to the row that was read last. */
    AgentNames agents() {
        return agents;
    }

    /**
     * Another part begins to use this.
     *
     * @param replaced is counted down when the part has given its labels
     * @return the same of the part before
     */
    CountDownLatch usedBy(CountDownLatch replaced) {
        CountDownLatch before = last;
        last = replaced;
        return before;
    }

    Replacements.OfRecord with(Replacements replacements) {
        return replacements.ofRecord(subject, numbers);
    }
}
