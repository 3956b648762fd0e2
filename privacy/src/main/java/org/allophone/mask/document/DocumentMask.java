package org.allophone.mask.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.PartVisitor;
import org.allophone.detect.document.Passage;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Policy;

/**
 * Masks the documents of files by a policy, on several threads. Cells of columns without a rule stay as they are; what looks personal in
 * them is counted, or refused at once.
 */
public final class DocumentMask implements PartVisitor {
    /** A call is looked at while the next one is read. */
    private static final int MOST_SCOPES = 4;

    private final MaskWork work;
    private final Map<String, MaskScope> scopes = new LinkedHashMap<>();

    /**
     * @param replacements gives each thread its own, all of them of the same keys
     * @param detectors gives each thread its own, all of them of the same kinds and values
     */
    public DocumentMask(
            Policy policy,
            Supplier<Replacements> replacements,
            Supplier<DocumentDetector> detectors,
            DocumentSettings settings) {
        this.work = new MaskWork(policy, replacements, detectors, settings);
    }

    /** What was done so far. */
    public MaskCounts counts() {
        return work.counts();
    }

    /** Another file begins: its calls, rows and texts are others than those before. */
    @Override
    public void beginFile() {
        scopes.clear();
    }

    @Override
    public void row(String scope, List<Passage> passages) {
        work.counts().row();
        MaskScope known = scopes.get(scope);
        if (known == null) {
            known = new MaskScope(subject(passages));
            scopes.put(scope, known);
            if (scopes.size() > MOST_SCOPES) {
                scopes.remove(scopes.keySet().iterator().next());
            }
        }
        known.add(passages, work.policy());
    }

    private String subject(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.field().equals(work.policy().subjectColumn()))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public Part part() {
        return new MaskedPart(work, this::scope);
    }

    /** What holds in a call or row of which a document was read. */
    private MaskScope scope(String scope) {
        return scopes.computeIfAbsent(scope, unused -> new MaskScope(""));
    }
}
