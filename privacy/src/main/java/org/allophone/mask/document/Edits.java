package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.List;

/** A text, and what is to stand in the place of some of its parts. */
final class Edits {
    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int start, int end, String other) {}

    Edits(String text) {
        this.text = text;
    }

    /** Replaces a part, behind all parts so far. */
    void replace(int start, int end, String other) {
        edits.add(new Edit(start, end, other));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text with the others. */
    String result() {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            result.append(text, done, edit.start()).append(edit.other());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** Whether a part of the text is replaced, or some of it. */
    boolean touches(int start, int end) {
        return edits.stream().anyMatch(edit -> edit.start() < end && start < edit.end());
    }

    /** Whether a part of the result stands in the place of something, or some of it does. */
    boolean touchesInResult(int start, int end) {
        int moved = 0;
        for (Edit edit : edits) {
            int from = edit.start() + moved;
            if (from < end && start < from + edit.other().length()) {
                return true;
            }
            moved += edit.other().length() - (edit.end() - edit.start());
        }
        return false;
    }

    /** Where a place of the text is in the result: inside a part that is replaced, where the other begins. */
    int startInResult(int place) {
        int moved = 0;
        for (Edit edit : edits) {
            if (place <= edit.start()) {
                break;
            }
            if (place < edit.end()) {
                return edit.start() + moved;
            }
            moved += edit.other().length() - (edit.end() - edit.start());
        }
        return place + moved;
    }

    /** Where a place of the text is in the result: inside a part that is replaced, where the other ends. */
    int endInResult(int place) {
        int moved = 0;
        for (Edit edit : edits) {
            if (place <= edit.start()) {
                break;
            }
            moved += edit.other().length() - (edit.end() - edit.start());
            if (place <= edit.end()) {
                return edit.end() + moved;
            }
        }
        return place + moved;
    }
}
