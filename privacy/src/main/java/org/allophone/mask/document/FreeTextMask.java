package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;

/**
 * Masks what is said in a call, or written in a text: what the detector finds is replaced, in the text of a turn, in its words and in the
 * marks of it. The result is searched for numbers once more; if one with a valid checksum is found in it, or if a search fails, the call is
 * withheld.
 */
final class FreeTextMask {
    /** What the detector says of a number whose checksum is right. */
    private static final String CHECKSUM = "checksum";

    private final DocumentDetector detector;
    private final DocumentDetector numbers;
    private final CellSearch cells;
    private final String withheldText;

    /** @param withheldText what stands in the place of a text that is withheld */
    FreeTextMask(DocumentDetector detector, CellSearch cells, String withheldText) {
        this.detector = detector;
        this.numbers = detector.ofNumbers();
        this.cells = cells;
        this.withheldText = withheldText;
    }

    /**
     * The masked document.
     *
     * @param texts the texts in the place of the passages, in their order
     * @param found what was masked, one for each place in a passage
     * @param withheld why nothing is told; empty if the document is masked
     */
    record Result(List<String> texts, List<DocumentDetector.Found> found, Optional<MaskCounts.Withholding> withheld) {}

    /** What is in a document: each place in a passage, or that it is withheld. */
    Detection<DocumentDetector.Found> search(List<Passage> document) {
        boolean nothing = document.size() == 1 && cells.of(document.get(0)).equals(CellContent.NOTHING);
        return nothing ? new Detection.Complete<>(List.of()) : detector.find(document);
    }

    /**
     * What is to stand in the place of what was found, passage by passage.
     *
     * @param other what stands in the place of something
     */
    static List<Edits> edits(
            List<Passage> document,
            List<DocumentDetector.Found> found,
            Function<DocumentDetector.Found, String> other) {
        List<Edits> edits =
                document.stream().map(passage -> new Edits(passage.text())).toList();
        for (DocumentDetector.Found one : found) {
            edits.get(one.finding().turn())
                    .replace(one.finding().start(), one.finding().end(), other.apply(one));
        }
        return edits;
    }

    /** The masked document, or that it is withheld since something is found in it beside what was put there. */
    Result result(List<Passage> document, List<DocumentDetector.Found> found, List<Edits> edits) {
        Marks marks = new Marks(document, edits);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            Passage passage = document.get(i);
            texts.add(
                    passage.role() == Passage.Role.MARK
                            ? masked(passage, marks)
                            : edits.get(i).result());
        }
        return foundAgain(document, texts, edits)
                .map(reason -> withheld(document, reason))
                .orElseGet(() -> new Result(texts, found, Optional.empty()));
    }

    /** The value that a mark tells is withheld if the place it marks was masked, or if it looks personal by itself. */
    private String masked(Passage mark, Marks marks) {
        if (Marks.isOffset(mark)) {
            return marks.moved(mark);
        }
        return marks.isMasked(mark) || cells.of(mark).isPersonal() ? withheldText : mark.text();
    }

    /** A document that is withheld. Words and marks are withheld with the text that they belong to; times and places stay. */
    Result withheld(List<Passage> document, MaskCounts.Withholding reason) {
        List<String> texts = document.stream()
                .map(passage ->
                        passage.role() == Passage.Role.TIME || Marks.isOffset(passage) ? passage.text() : withheldText)
                .toList();
        return new Result(texts, List.of(), Optional.of(reason));
    }

    private Optional<MaskCounts.Withholding> foundAgain(List<Passage> document, List<String> texts, List<Edits> edits) {
        if (edits.stream().allMatch(Edits::isEmpty)) {
            return Optional.empty();
        }
        List<Passage> masked = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            Passage passage = document.get(i);
            masked.add(new Passage(passage.line(), passage.column(), passage.field(), texts.get(i), passage.role()));
        }
        Detection<DocumentDetector.Found> again = numbers.find(masked);
        if (again instanceof Detection.Withheld<DocumentDetector.Found> withheld) {
            return Optional.of(MaskCounts.Withholding.of(withheld.reason()));
        }
        boolean checksum = again.foundOrThrow().stream()
                .map(DocumentDetector.Found::finding)
                .anyMatch(finding -> finding.why().contains(CHECKSUM)
                        && !edits.get(finding.turn()).touchesInResult(finding.start(), finding.end()));
        return checksum ? Optional.of(MaskCounts.Withholding.FOUND_AGAIN) : Optional.empty();
    }
}
