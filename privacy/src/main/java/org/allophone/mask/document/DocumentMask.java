package org.allophone.mask.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
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

    private final Policy policy;
    private final Supplier<Replacements> replacements;
    private final Supplier<DocumentDetector> detectors;
    private final Options options;
    private final MaskCounts counts = new MaskCounts();
    private final Map<String, MaskScope> scopes = new LinkedHashMap<>();
    private final ConcurrentLinkedDeque<MaskTools> idle = new ConcurrentLinkedDeque<>();

    /**
     * How files are masked besides the policy.
     *
     * @param withheldText what stands in the place of a text that is withheld: {@code [RETENU]}
     * @param refusesAtOnce whether the first personal cell in a column without a rule is refused before its row is written
     * @param intervals receives the times of what was masked in speech
     */
    public record Options(String withheldText, boolean refusesAtOnce, Consumer<Interval> intervals) {}

    /**
     * @param replacements gives each thread its own, all of them of the same keys
     * @param detectors gives each thread its own, all of them of the same kinds and values
     */
    public DocumentMask(
            Policy policy, Supplier<Replacements> replacements, Supplier<DocumentDetector> detectors, Options options) {
        this.policy = policy;
        this.replacements = replacements;
        this.detectors = detectors;
        this.options = options;
    }

    /** What was done so far. */
    public MaskCounts counts() {
        return counts;
    }

    Policy policy() {
        return policy;
    }

    Options options() {
        return options;
    }

    /** Another file begins: its calls, rows and texts are others than those before. */
    @Override
    public void beginFile() {
        scopes.clear();
    }

    @Override
    public void row(String scope, List<Passage> passages) {
        counts.row();
        MaskScope known = scopes.get(scope);
        if (known == null) {
            known = new MaskScope(subject(passages));
            scopes.put(scope, known);
            if (scopes.size() > MOST_SCOPES) {
                scopes.remove(scopes.keySet().iterator().next());
            }
        }
        known.add(passages, policy);
    }

    private String subject(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.field().equals(policy.subjectColumn()))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public Part part() {
        return new MaskedPart(this);
    }

    /** What holds in a call or row of which a document was read. */
    MaskScope scope(String scope) {
        return scopes.computeIfAbsent(scope, unused -> new MaskScope(""));
    }

    /** What a thread masks with, until it gives it back. */
    MaskTools borrowTools() {
        MaskTools tools = idle.poll();
        return tools != null ? tools : new MaskTools(replacements.get(), detectors.get(), options.withheldText());
    }

    void giveBack(MaskTools tools) {
        idle.push(tools);
    }
}
