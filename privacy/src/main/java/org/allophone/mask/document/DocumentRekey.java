package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.DocumentVisitor;
import org.allophone.detect.document.Passage;
import org.allophone.mask.operator.NewPseudonyms;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;

/**
 * Gives the pseudonyms in some columns of files new pseudonyms. Empty cells and all other columns stay as they are. For one thread.
 */
public final class DocumentRekey implements DocumentVisitor {
    /** Data that are no pseudonyms. Numbers of other kinds may be pseudonyms. */
    private static final Set<PiiKind> CLEAR = EnumSet.of(PiiKind.PHONE, PiiKind.EMAIL);

    /**
     * A digest in hexadecimal digits, with a letter among them. It is no datum in clear, though some of 16 digits look like a telephone
     * number to the detector.
     */
    private static final Pattern DIGEST = Pattern.compile("(?=.*[a-fA-F])[0-9a-fA-F-]+");

    private final Set<String> columns;
    private final NewPseudonyms pseudonyms;
    private final CellSearch cells;
    private final Set<String> fields = new TreeSet<>();
    private final Map<String, Long> rekeyed = new TreeMap<>();
    private long rows;

    /**
     * @param columns the columns of pseudonyms, fields of JSON by their path
     * @param detector finds cells that are no pseudonyms
     */
    public DocumentRekey(Set<String> columns, NewPseudonyms pseudonyms, DocumentDetector detector) {
        this.columns = Set.copyOf(columns);
        this.pseudonyms = pseudonyms;
        this.cells = new CellSearch(detector);
        columns.forEach(column -> rekeyed.put(column, 0L));
    }

    /** The number of rows. */
    public long rows() {
        return rows;
    }

    /** The columns and fields that are in the files and not empty in all rows. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /** How many cells of each column have new pseudonyms. */
    public Map<String, Long> rekeyed() {
        return Collections.unmodifiableMap(rekeyed);
    }

    @Override
    public void row(String scope, List<Passage> passages) {
        rows++;
    }

    /**
     * New texts for the cells of a document.
     *
     * @throws Refusal if a cell is a telephone number or an e-mail address in clear; the message does not show it
     */
    @Override
    public List<String> visit(String scope, List<Passage> document) {
        List<String> texts = new ArrayList<>();
        for (Passage cell : document) {
            fields.add(cell.field());
            texts.add(columns.contains(cell.field()) && !cell.text().isEmpty() ? rekeyed(cell) : cell.text());
        }
        return texts;
    }

    private String rekeyed(Passage cell) {
        if (!DIGEST.matcher(cell.text()).matches()) {
            refuseClear(cell);
        }
        rekeyed.merge(cell.field(), 1L, Long::sum);
        return pseudonyms.of(cell.text());
    }

    private void refuseClear(Passage cell) {
        CellContent content = cells.of(cell);
        if (!content.isSearched()) {
            throw Faults.refusal("rekey.not-searched", cell.field(), cell.line());
        }
        String clear = content.kinds().stream()
                .filter(CLEAR::contains)
                .map(Rule::nameOf)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!clear.isEmpty()) {
            throw Faults.refusal("rekey.clear", cell.field(), cell.line(), clear);
        }
    }
}
