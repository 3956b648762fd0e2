package org.allophone.mask.document;

import org.allophone.detect.document.DocumentDetector;
import org.allophone.mask.operator.Replacements;

/** What one thread masks with at a time. What it remembers makes it faster and changes nothing. */
final class MaskTools {
    private final Replacements replacements;
    private final CellSearch search;
    private final FreeTextMask texts;
    private final CellMask cells = new CellMask();

    MaskTools(Replacements replacements, DocumentDetector detector, String withheldText) {
        this.replacements = replacements;
        this.search = new CellSearch(detector);
        this.texts = new FreeTextMask(detector, search, withheldText);
    }

    Replacements replacements() {
        return replacements;
    }

    CellSearch search() {
        return search;
    }

    FreeTextMask texts() {
        return texts;
    }

    CellMask cells() {
        return cells;
    }
}
