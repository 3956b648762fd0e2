package org.allophone.detect.document;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.Detector;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finding;

/** Finds personal data in documents. The name of a column counts as words before its cells: {@code phone} explains a number. For one thread. */
public final class DocumentDetector {
    private final Detector detector;

    /** @param known values that are found wherever they stand */
    public DocumentDetector(KnownValues known) {
        this.detector = Detector.ofAllKinds(known);
    }

    /**
     * What was found in a passage.
     *
     * @param finding its turn has no meaning here
     */
    public record Found(Passage passage, Finding finding) {}

    /** What was found in a document, in order. */
    public List<Found> find(List<Passage> document) {
        List<String> turns = new ArrayList<>(document.size() + 1);
        turns.add(nameOf(document.get(0)));
        document.forEach(passage -> turns.add(passage.text()));
        List<Found> found = new ArrayList<>();
        for (Finding finding : detector.find(turns)) {
            if (finding.turn() > 0) {
                found.add(new Found(document.get(finding.turn() - 1), finding));
            }
        }
        return found;
    }

    /** The last name of a field: {@code text} of {@code turns[].text}; with {@code customerNumber} as two words. */
    private static String nameOf(Passage passage) {
        String field = passage.field();
        String last = field.substring(field.lastIndexOf('.') + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < last.length(); i++) {
            char c = last.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(last.charAt(i - 1))) {
                words.append(' ');
            }
            words.append(c);
        }
        return words.toString();
    }
}
