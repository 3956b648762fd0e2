package org.allophone.mask.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.detect.document.Passage;

/** The marks of texts, such as {@code turns[].spans[]} with {@code start}, {@code end} and {@code value}, after the texts were masked. */
final class Marks {
    private static final String START = "start";
    private static final String END = "end";

    /** The edits of the text of an object. */
    private final Map<String, Edits> editsByOwner = new HashMap<>();

    /** Where a mark begins and ends, by its object. */
    private final Map<String, Integer> starts = new HashMap<>();

    private final Map<String, Integer> ends = new HashMap<>();

    Marks(List<Passage> document, List<Edits> edits) {
        for (int i = 0; i < document.size(); i++) {
            Passage passage = document.get(i);
            String object = passage.line() + " " + passage.parent();
            if (passage.role() == Passage.Role.TEXT) {
                editsByOwner.put(object, edits.get(i));
            } else if (isOffset(passage)) {
                (passage.name().equals(START) ? starts : ends).put(object, Integer.parseInt(passage.text()));
            }
        }
    }

    /** Whether a passage tells where a mark begins or ends. */
    static boolean isOffset(Passage passage) {
        return passage.role() == Passage.Role.MARK
                && (passage.name().equals(START) || passage.name().equals(END))
                && passage.text().matches("[0-9]{1,9}");
    }

    /** Where a mark begins or ends in the masked text. */
    String moved(Passage offset) {
        int place = Integer.parseInt(offset.text());
        return edits(offset)
                .map(edits -> offset.name().equals(START) ? edits.startInResult(place) : edits.endInResult(place))
                .map(String::valueOf)
                .orElse(offset.text());
    }

    /** Whether the place that a mark is about was masked, or it is not known where it is. */
    boolean isMasked(Passage value) {
        String object = value.line() + " " + value.parent();
        Integer start = starts.get(object);
        Integer end = ends.get(object);
        Optional<Edits> edits = edits(value);
        return start == null || end == null || edits.isEmpty() || edits.get().touches(start, end);
    }

    /** The edits of the text that a mark belongs to: of {@code turns[3].text} for {@code turns[3].spans[0].start}. */
    private Optional<Edits> edits(Passage mark) {
        String list = mark.parent();
        String owner = list.substring(0, Math.max(0, list.lastIndexOf('.')));
        return Optional.ofNullable(editsByOwner.get(mark.line() + " " + owner));
    }
}
