package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;
import org.allophone.mask.operator.Datum;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A document that is masked in three steps: it is searched; what was found is replaced, which depends on what was replaced before in the
 * same call; and what was said is searched once more.
 */
final class MaskedDocument {
    /** The rule of a text file. */
    private static final Rule.FreeText LABELLED = new Rule.FreeText(new Operator.Labelled());

    private final MaskWork work;
    private final String call;
    private final MaskScope scope;
    private AgentNames agents;
    private final List<Passage> passages;
    private final MaskCounts counts;
    private final List<Interval> intervals = new ArrayList<>();

    /** What was found in what is said; null if nothing is said in the document. */
    private @Nullable Detection<DocumentDetector.Found> said;

    /** What was found in cells without a rule, by their place. */
    private final Map<Integer, CellContent> unruled = new LinkedHashMap<>();

    private List<DocumentDetector.Found> masked = List.of();
    private List<Edits> edits = List.of();

    /** What stands in the place of each cell; null for what is said. */
    private final List<@Nullable String> cells = new ArrayList<>();

    private List<String> texts = List.of();
    private @Nullable Throwable fault;

    /** @param counts what is done in its part */
    MaskedDocument(MaskWork work, String call, MaskScope scope, List<Passage> passages, MaskCounts counts) {
        this.work = work;
        this.call = call;
        this.scope = scope;
        this.agents = scope.agents();
        this.passages = passages;
        this.counts = counts;
    }

    /** Takes a step. What it refuses is remembered, and no other step is taken. */
    void unlessRefused(Consumer<MaskedDocument> step) {
        if (fault == null) {
            try {
                step.accept(this);
            } catch (RuntimeException | Error thrown) {
                fault = thrown;
            }
        }
    }

    void search(MaskTools tools) {
        passages.forEach(passage -> counts.seen(passage.field()));
        if (passages.stream().anyMatch(passage -> rule(passage).orElse(null) instanceof Rule.FreeText)) {
            said = tools.texts().search(passages);
            return;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (!isTimeOfSpeech(passages.get(i)) && rule(passages.get(i)).isEmpty()) {
                unruled.put(i, tools.search().of(passages.get(i)));
            }
        }
    }

    private boolean isTimeOfSpeech(Passage passage) {
        return passage.role() == Passage.Role.TIME && passages.size() > 1;
    }

    /** The rule of a passage; a text file is free text. */
    private Optional<Rule> rule(Passage passage) {
        return passage.field().isEmpty()
                ? Optional.of(work.policy().rule(Rule.TEXT).orElse(LABELLED))
                : work.policy().rule(passage.field());
    }

    void replace(MaskTools tools) {
        Replacements.OfRecord record = scope.with(tools.replacements());
        if (said instanceof Detection.Complete<DocumentDetector.Found> complete) {
            masked = complete.found().stream()
                    .filter(found -> !(operator(found.passage()) instanceof Operator.Keep))
                    .toList();
            agents = scope.hear(agents, passages, masked);
            edits = at(
                    passages.get(0),
                    () -> FreeTextMask.edits(
                            passages, masked, found -> record.of(operator(found.passage()), datum(found))));
        }
        for (int i = 0; i < passages.size(); i++) {
            cells.add(cell(i, tools, record));
        }
    }

    private Datum datum(DocumentDetector.Found found) {
        Datum datum = agents.datum(found);
        return datum.kind() == PiiKind.PERSON ? scope.people().datum(found.datum()) : datum;
    }

    /** What is done to what is found in a passage: what the first rule for free text says, if the passage has none. */
    private Operator operator(Passage passage) {
        Rule rule = rule(passage).orElse(null);
        if (rule instanceof Rule.FreeText text) {
            return text.operator();
        }
        return rule instanceof Rule.Keep
                ? new Operator.Keep()
                : passages.stream()
                        .flatMap(other -> rule(other).stream())
                        .filter(Rule.FreeText.class::isInstance)
                        .map(other -> ((Rule.FreeText) other).operator())
                        .findFirst()
                        .orElseThrow();
    }

    /** A cell, masked by the rule of its column; null for what is said. */
    private @Nullable String cell(int place, MaskTools tools, Replacements.OfRecord record) {
        Passage cell = passages.get(place);
        Rule rule = rule(cell).orElse(null);
        if (rule instanceof Rule.FreeText || (said != null && rule == null)) {
            return null;
        }
        if (rule instanceof Rule.Keep || (said == null && isTimeOfSpeech(cell))) {
            return cell.text();
        }
        if (rule instanceof Rule.Cells cells) {
            counts.masked(cell.field(), cells.kind());
            return at(cell, () -> tools.cells().of(cells, cell.text(), record));
        }
        CellContent content = unruled.getOrDefault(place, CellContent.NOT_SEARCHED);
        counts.unruled(cell.field()).add(content);
        if (content.isPersonal() && work.settings().refusesAtOnce()) {
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

    void finish(MaskTools tools) {
        List<String> whole = new ArrayList<>();
        FreeTextMask.Result result = result(tools);
        for (int i = 0; i < passages.size(); i++) {
            String cell = cells.get(i);
            whole.add(cell != null ? cell : result.texts().get(i));
        }
        texts = whole;
        result.withheld().ifPresent(counts::withheld);
        for (DocumentDetector.Found found : result.found()) {
            counts.masked(found.passage().field(), agents.datum(found).kind());
        }
        tellIntervals(result.found());
    }

    private FreeTextMask.Result result(MaskTools tools) {
        if (said == null) {
            return new FreeTextMask.Result(List.of(), List.of(), Optional.empty());
        }
        return said instanceof Detection.Withheld<DocumentDetector.Found> withheld
                ? tools.texts().withheld(passages, MaskCounts.Withholding.of(withheld.reason()))
                : tools.texts().result(passages, masked, edits);
    }

    private void tellIntervals(List<DocumentDetector.Found> found) {
        if (found.isEmpty()) {
            return;
        }
        Intervals times = new Intervals(passages);
        Map<Integer, List<Passage>> passagesByMention = new LinkedHashMap<>();
        for (DocumentDetector.Found one : found) {
            passagesByMention
                    .computeIfAbsent(one.mention(), unused -> new ArrayList<>())
                    .add(one.passage());
        }
        passagesByMention.values().forEach(ofOne -> intervals.addAll(times.of(call, ofOne)));
    }

    /**
     * The texts in the place of the passages.
     *
     * @throws Refusal if one is refused
     */
    List<String> texts() {
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        return texts;
    }

    /** When masked data are said. */
    List<Interval> intervals() {
        return intervals;
    }
}
