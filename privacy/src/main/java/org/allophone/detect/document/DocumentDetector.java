package org.allophone.detect.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.detect.Detection;
import org.allophone.detect.Detector;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finding;

/** Finds personal data in documents. The name of a column counts as words before its cells: {@code phone} explains a number. For one thread. */
public final class DocumentDetector {
    /** What stands in a masked text: {@code [TELEPHONE_1]}, or a digest in hexadecimal digits, in which some look like a postcode. */
    private static final Pattern MASKED =
            Pattern.compile("\\[\\p{Lu}+(_\\p{Lu}+)*_[0-9]{1,5}]|(?<![0-9A-Za-z])[0-9a-f]{32,}(?![0-9A-Za-z])");

    private final Detector detector;
    private final KeptValues kept;

    /**
     * Makes a detector of all kinds.
     *
     * @param known values that are found wherever they stand
     * @param kept values that are not reported, even where they are known
     */
    public DocumentDetector(KnownValues known, KeptValues kept) {
        this(Detector.ofAllKinds(known, kept), kept);
    }

    private DocumentDetector(Detector detector, KeptValues kept) {
        this.detector = detector;
        this.kept = kept;
    }

    /** Makes a detector of known values and nothing else. */
    public static DocumentDetector ofKnownValues(KnownValues known) {
        return new DocumentDetector(Detector.ofKnownValues(known), KeptValues.NONE);
    }

    /** A detector of numbers and nothing else, which keeps what this one keeps. */
    public DocumentDetector ofNumbers() {
        return new DocumentDetector(Detector.ofNumbers(kept), kept);
    }

    /**
     * What was found in a passage.
     *
     * @param finding its turn is the place of the passage in the document, from 0 on
     * @param datum what was found in the turn; a word of the turn is only a part of it
     * @param mention counts what was found in the document; a datum in a turn and in the words of the turn has one
     */
    public record Found(Passage passage, Finding finding, String datum, int mention) {}

    /**
     * What was found in a document: turn by turn, in order, first in a turn's text and then in the words of it. Or that the document is
     * withheld.
     */
    public Detection<Found> find(List<Passage> document) {
        Turns turns = new Turns(document);
        List<String> texts = new ArrayList<>(turns.texts().size() + 1);
        texts.add(nameOf(document.get(0)));
        texts.addAll(turns.texts());
        Detection<Finding> detection = detector.find(texts);
        if (detection instanceof Detection.Withheld<Finding> withheld) {
            return withheld.ofOther();
        }
        List<Found> found = new ArrayList<>();
        int mention = 0;
        for (Finding finding : detection.foundOrThrow()) {
            if (finding.turn() > 0 && !isMasked(texts.get(finding.turn()), finding)) {
                String datum = texts.get(finding.turn()).substring(finding.start(), finding.end());
                for (Turns.Place place : turns.places(finding.turn() - 1, finding.start(), finding.end())) {
                    Passage passage = document.get(place.passage());
                    found.add(new Found(passage, placed(finding, place), datum, mention));
                }
                mention++;
            }
        }
        return new Detection.Complete<>(found);
    }

    private static boolean isMasked(String text, Finding finding) {
        Matcher masked = MASKED.matcher(text);
        while (masked.find() && masked.start() <= finding.start()) {
            if (finding.end() <= masked.end()) {
                return true;
            }
        }
        return false;
    }

    private static Finding placed(Finding finding, Turns.Place place) {
        return new Finding(place.passage(), place.start(), place.end(), finding.kind(), finding.score(), finding.why());
    }

    /** The last name of a field: {@code text} of {@code turns[].text}; with {@code customerNumber} as two words. */
    private static String nameOf(Passage passage) {
        String last = passage.name();
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
