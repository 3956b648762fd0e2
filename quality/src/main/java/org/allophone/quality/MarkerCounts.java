package org.allophone.quality;

import java.util.List;
import java.util.stream.LongStream;

/** Counts each discourse marker where it is one. */
final class MarkerCounts {
    private static final int NONE = -1;

    private final List<DiscourseMarker> markers = SpokenFrench.LISTS.markers();
    private final long[] counts = new long[markers.size()];

    void add(SpokenCall call) {
        int afterMarker = NONE;
        int word = 0;
        while (word < call.words()) {
            int marker = call.is(word, WordMarks.MARKER_START) ? markerAt(call, word, afterMarker == word) : NONE;
            if (marker == NONE) {
                word++;
            } else {
                counts[marker]++;
                word += markers.get(marker).words().size();
                afterMarker = word;
            }
        }
    }

    private int markerAt(SpokenCall call, int word, boolean afterMarker) {
        for (int i = 0; i < markers.size(); i++) {
            DiscourseMarker marker = markers.get(i);
            if (hasWords(marker, call, word) && isMarker(marker, call, word, afterMarker)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean hasWords(DiscourseMarker marker, SpokenCall call, int first) {
        List<Long> words = marker.words();
        if (first + words.size() > call.words()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (call.word(first + i) != words.get(i) || (i > 0 && call.is(first + i, WordMarks.START))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarker(DiscourseMarker marker, SpokenCall call, int first, boolean afterMarker) {
        int last = first + marker.words().size() - 1;
        boolean starts = call.is(first, WordMarks.START);
        boolean ends = call.is(last, WordMarks.END);
        if (marker.atEnd() && (!ends || call.is(last, WordMarks.QUESTION))) {
            return false;
        }
        boolean anywhere = !marker.atStart() && !marker.beforeComma();
        boolean atStart = marker.atStart() && (starts || afterMarker);
        boolean beforeComma = marker.beforeComma() && call.is(last, WordMarks.COMMA);
        return (anywhere || atStart || beforeComma)
                && (ends || !marker.notBefore().contains(call.word(last + 1)))
                && (starts || !marker.notAfter().contains(call.word(first - 1)));
    }

    /** All markers together. */
    long total() {
        return LongStream.of(counts).sum();
    }

    /** How often a marker occurred; 0 if the list has no such marker. */
    long of(String name) {
        for (int i = 0; i < counts.length; i++) {
            if (markers.get(i).name().equals(name)) {
                return counts[i];
            }
        }
        return 0;
    }
}
