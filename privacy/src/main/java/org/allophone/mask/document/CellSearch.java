package org.allophone.mask.document;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;
import org.allophone.pii.PiiKind;

/** Looks for personal data in single cells. The same cell in the same column is searched once, as long as a column has few different ones. */
final class CellSearch {
    private static final int LONGEST_REMEMBERED = 64;
    private static final int MOST_REMEMBERED = 10_000;

    /** A cell is covered if the data are at least this share of its letters and digits. */
    private static final double COVERED = 0.7;

    private final DocumentDetector detector;
    private final Map<String, Map<String, CellContent>> remembered = new HashMap<>();

    CellSearch(DocumentDetector detector) {
        this.detector = detector;
    }

    /** What is in a cell. */
    CellContent of(Passage cell) {
        Map<String, CellContent> ofColumn = remembered.computeIfAbsent(cell.field(), unused -> new HashMap<>());
        CellContent known = ofColumn.get(cell.text());
        if (known != null) {
            return known;
        }
        CellContent content = searched(cell);
        if (cell.text().length() <= LONGEST_REMEMBERED && ofColumn.size() < MOST_REMEMBERED) {
            ofColumn.put(cell.text(), content);
        }
        return content;
    }

    private CellContent searched(Passage cell) {
        Passage alone = new Passage(cell.line(), cell.column(), cell.field(), cell.text());
        if (!(detector.find(List.of(alone)) instanceof Detection.Complete<DocumentDetector.Found> complete)) {
            return CellContent.NOT_SEARCHED;
        }
        if (complete.found().isEmpty()) {
            return CellContent.NOTHING;
        }
        Set<PiiKind> kinds = EnumSet.noneOf(PiiKind.class);
        long covered = 0;
        for (DocumentDetector.Found found : complete.found()) {
            kinds.add(found.finding().kind());
            covered += letters(cell.text()
                    .substring(found.finding().start(), found.finding().end()));
        }
        return new CellContent(kinds, covered >= COVERED * letters(cell.text()), true);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
