package org.allophone.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allophone.resource.ListFile;

/** The lists of {@code spoken-french.txt}. */
final class SpokenFrench {
    private static final Map<String, Integer> KINDS = Map.of(
            "filled-pause", WordMarks.FILLED_PAUSE,
            "minimal", WordMarks.MINIMAL,
            "negation", WordMarks.NEGATION,
            "ne", WordMarks.NE,
            "on", WordMarks.ON,
            "nous", WordMarks.NOUS,
            "number", WordMarks.NUMBER,
            "number-unit", WordMarks.NUMBER_UNIT,
            "number-link", WordMarks.NUMBER_LINK);

    static final SpokenFrench LISTS = read();

    private final LongTable marks = new LongTable();
    private final Map<String, DiscourseMarker> markers = new LinkedHashMap<>();

    private SpokenFrench() {}

    /** The lists that a word is in, as {@link WordMarks}. */
    int marksOf(long word) {
        return marks.get(word);
    }

    /** The discourse markers, in the order of the file. */
    List<DiscourseMarker> markers() {
        return List.copyOf(markers.values());
    }

    private void add(String kind, String words) {
        if (kind.equals("marker")) {
            DiscourseMarker marker = DiscourseMarker.parse(words);
            markers.put(marker.name(), marker);
            mark(marker.firstWord(), WordMarks.MARKER_START);
            return;
        }
        int bit = Objects.requireNonNull(KINDS.get(kind), kind);
        for (String word : words.split(" ")) {
            mark(WordHash.of(word), bit);
        }
    }

    private void mark(long word, int bit) {
        if ((marks.get(word) & bit) == 0) {
            marks.add(word, bit);
        }
    }

    private static SpokenFrench read() {
        SpokenFrench lists = new SpokenFrench();
        for (String line : ListFile.entries(SpokenFrench.class, "spoken-french.txt")) {
            String[] parts = line.split(": ", 2);
            lists.add(parts[0], parts[1]);
        }
        return lists;
    }
}
