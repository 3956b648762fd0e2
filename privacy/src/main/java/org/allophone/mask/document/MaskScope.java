package org.allophone.mask.document;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.allophone.detect.document.DocumentDetector;
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
    private final PeopleOfCall people = new PeopleOfCall();
    private AgentNames agents = AgentNames.NONE;

    /** The agents who have said who they are, in the documents masked so far. */
    private AgentNames heard = AgentNames.NONE;

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

    /**
     * Who is named in a document. For one part after the other.
     *
     * @param named the agents who were named in rows when it was read
     */
    AgentNames hear(AgentNames named, List<Passage> document, List<DocumentDetector.Found> found) {
        heard = AgentSpeech.with(heard, document, found);
        AgentNames all = named.and(heard);
        people.learn(found.stream()
                .filter(one -> all.datum(one).kind() == PiiKind.PERSON)
                .map(DocumentDetector.Found::datum)
                .toList());
        return all;
    }

    /** The people named so far. */
    PeopleOfCall people() {
        return people;
    }

    Replacements.OfRecord with(Replacements replacements) {
        return replacements.ofRecord(subject, numbers);
    }
}
