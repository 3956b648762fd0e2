package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.DocumentVisitor;
import org.allophone.detect.document.Passage;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;

/**
 * Masks the documents of files by a policy. Cells of columns without a rule stay as they are; what looks personal in them is counted, or
 * refused at once. For one thread.
 */
public final class DocumentMask implements DocumentVisitor {
    /** A call is looked at while the next one is read. */
    private static final int MOST_SCOPES = 4;

    /** The rule of a text file. */
    private static final Rule.FreeText LABELLED = new Rule.FreeText(new Operator.Labelled());

    private final Policy policy;
    private final Replacements replacements;
    private final CellSearch cells;
    private final FreeTextMask texts;
    private final CellMask cellMask = new CellMask();
    private final Options options;
    private final MaskCounts counts = new MaskCounts();
    private final Map<String, Scope> scopes = new LinkedHashMap<>();

    /** What holds in one call or row. */
    private record Scope(Replacements.OfRecord replacements, AgentNames agents) {}

    /**
     * How files are masked besides the policy.
     *
     * @param withheldText what stands in the place of a text that is withheld: {@code [RETENU]}
     * @param refusesAtOnce whether the first personal cell in a column without a rule is refused before its row is written
     * @param intervals receives the times of what was masked in speech
     */
    public record Options(String withheldText, boolean refusesAtOnce, Consumer<Interval> intervals) {}

    public DocumentMask(Policy policy, Replacements replacements, DocumentDetector detector, Options options) {
        this.policy = policy;
        this.replacements = replacements;
        this.cells = new CellSearch(detector);
        this.texts = new FreeTextMask(detector, cells, options.withheldText());
        this.options = options;
    }

    /** What was done so far. */
    public MaskCounts counts() {
        return counts;
    }

    /** Another file begins: its calls, rows and texts are others than those before. */
    @Override
    public void beginFile() {
        scopes.clear();
    }

    @Override
    public void row(String scope, List<Passage> passages) {
        counts.row();
        if (!scopes.containsKey(scope)) {
            scopes.put(scope, new Scope(replacements.ofRecord(subject(passages)), new AgentNames()));
            if (scopes.size() > MOST_SCOPES) {
                scopes.remove(scopes.keySet().iterator().next());
            }
        }
        Scope ofRow = scopes.get(scope);
        if (ofRow != null) {
            passages.stream()
                    .filter(this::isAgent)
                    .forEach(cell -> ofRow.agents().add(cell.text()));
        }
    }

    private boolean isAgent(Passage cell) {
        return policy.rule(cell.field()).orElse(null) instanceof Rule.Cells cells && cells.kind() == PiiKind.AGENT;
    }

    private String subject(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.field().equals(policy.subjectColumn()))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<String> visit(String scope, List<Passage> document) {
        document.forEach(passage -> counts.seen(passage.field()));
        Scope inScope = scopes.computeIfAbsent(scope, unused -> new Scope(replacements.ofRecord(""), new AgentNames()));
        Replacements.OfRecord record = inScope.replacements();
        if (document.stream().anyMatch(passage -> rule(passage).orElse(null) instanceof Rule.FreeText)) {
            return masked(scope, document, inScope);
        }
        List<String> masked = new ArrayList<>();
        for (Passage passage : document) {
            boolean isTimeOfSpeech = passage.role() == Passage.Role.TIME && document.size() > 1;
            masked.add(isTimeOfSpeech ? passage.text() : masked(passage, record));
        }
        return masked;
    }

    /** The rule of a passage; a text file is free text. */
    private Optional<Rule> rule(Passage passage) {
        return passage.field().isEmpty()
                ? Optional.of(policy.rule(Rule.TEXT).orElse(LABELLED))
                : policy.rule(passage.field());
    }

    /** What was said in a call, masked. A passage with a rule for cells is masked by that rule. */
    private List<String> masked(String scope, List<Passage> document, Scope inScope) {
        Replacements.OfRecord record = inScope.replacements();
        Operator first = document.stream()
                .flatMap(passage -> rule(passage).stream())
                .filter(Rule.FreeText.class::isInstance)
                .map(rule -> ((Rule.FreeText) rule).operator())
                .findFirst()
                .orElseThrow();
        FreeTextMask.Result result = at(
                document.get(0),
                () -> texts.mask(document, record, inScope.agents(), passage -> {
                    Rule rule = rule(passage).orElse(null);
                    return rule instanceof Rule.FreeText text
                            ? text.operator()
                            : rule instanceof Rule.Keep ? new Operator.Keep() : first;
                }));
        result.withheld().ifPresent(counts::withheld);
        tellIntervals(scope, document, result.found());
        List<String> masked = new ArrayList<>(result.texts());
        for (DocumentDetector.Found found : result.found()) {
            counts.masked(found.passage().field(), inScope.agents().datum(found).kind());
        }
        for (int i = 0; i < document.size(); i++) {
            Rule rule = rule(document.get(i)).orElse(null);
            if (rule != null && !(rule instanceof Rule.FreeText)) {
                masked.set(i, masked(document.get(i), record));
            }
        }
        return masked;
    }

    private void tellIntervals(String scope, List<Passage> document, List<DocumentDetector.Found> found) {
        Intervals intervals = new Intervals(document);
        Map<Integer, List<Passage>> passagesByMention = new LinkedHashMap<>();
        for (DocumentDetector.Found one : found) {
            passagesByMention
                    .computeIfAbsent(one.mention(), unused -> new ArrayList<>())
                    .add(one.passage());
        }
        passagesByMention
                .values()
                .forEach(passages -> intervals.of(scope, passages).forEach(options.intervals()));
    }

    /** A cell, masked by the rule of its column. */
    private String masked(Passage cell, Replacements.OfRecord record) {
        Rule rule = rule(cell).orElse(null);
        if (rule instanceof Rule.Keep) {
            return cell.text();
        }
        if (rule instanceof Rule.Cells cells) {
            counts.masked(cell.field(), cells.kind());
            return at(cell, () -> cellMask.of(cells, cell.text(), record));
        }
        CellContent content = cells.of(cell);
        counts.unruled(cell.field()).add(content);
        if (content.isPersonal() && options.refusesAtOnce()) {
            throw Faults.refusal(
                    "unruled.cell",
                    cell.field(),
                    cell.line(),
                    content.kinds().stream().map(Rule::nameOf).sorted().collect(Collectors.joining(", ")));
        }
        return cell.text();
    }

    /** Says where an operator refuses a datum. */
    private static <T> T at(Passage passage, Supplier<T> masking) {
        try {
            return masking.get();
        } catch (Refusal refusal) {
            throw Faults.refusal(
                    "place", passage.field(), passage.line(), refusal.lines().get(0));
        }
    }
}
