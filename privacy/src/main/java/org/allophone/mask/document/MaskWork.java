package org.allophone.mask.document;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Policy;

/** What all documents of a run are masked with: the policy, the settings, the counts, and the tools of each thread. */
final class MaskWork {
    private final Policy policy;
    private final Supplier<Replacements> replacements;
    private final Supplier<DocumentDetector> detectors;
    private final DocumentSettings settings;
    private final MaskCounts counts = new MaskCounts();
    private final ConcurrentLinkedDeque<MaskTools> idle = new ConcurrentLinkedDeque<>();

    MaskWork(
            Policy policy,
            Supplier<Replacements> replacements,
            Supplier<DocumentDetector> detectors,
            DocumentSettings settings) {
        this.policy = policy;
        this.replacements = replacements;
        this.detectors = detectors;
        this.settings = settings;
    }

    Policy policy() {
        return policy;
    }

    DocumentSettings settings() {
        return settings;
    }

    /** What was done so far. */
    MaskCounts counts() {
        return counts;
    }

    /** What a thread masks with, until it gives it back. */
    MaskTools borrowTools() {
        MaskTools tools = idle.poll();
        return tools != null ? tools : new MaskTools(replacements.get(), detectors.get(), settings.withheldText());
    }

    void giveBack(MaskTools tools) {
        idle.push(tools);
    }
}
