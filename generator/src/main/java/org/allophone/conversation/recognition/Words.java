package org.allophone.conversation.recognition;

import java.util.Arrays;

/**
 * Words in a row, in lower case, with where each comes from. They are kept in one array of letters, so that a word costs no object; one of
 * these is filled again for each turn.
 */
final class Words {
    /** A word of no span, or of no disfluency. */
    static final int NONE = -1;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private char[] letters = new char[1024];
    private int[] starts = new int[128];
    private int[] ends = new int[128];
    private long[] hashes = new long[128];
    private int[] spans = new int[128];
    private int[] leads = new int[128];
    private int[] disfluencies = new int[128];
    private boolean[] pauses = new boolean[128];
    private boolean[] counted = new boolean[128];
    private int size;
    private int length;
    private long hash;

    void clear() {
        size = 0;
        length = 0;
    }

    int size() {
        return size;
    }

    /** Begins a word. Its letters follow. */
    void begin() {
        if (size == starts.length) {
            int more = 2 * size;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            hashes = Arrays.copyOf(hashes, more);
            spans = Arrays.copyOf(spans, more);
            leads = Arrays.copyOf(leads, more);
            disfluencies = Arrays.copyOf(disfluencies, more);
            pauses = Arrays.copyOf(pauses, more);
            counted = Arrays.copyOf(counted, more);
        }
        starts[size] = length;
        hash = FNV_OFFSET;
    }

    /** Adds a letter to the word that was begun. */
    void letter(char letter) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = letter;
        hash = (hash ^ letter) * FNV_PRIME;
    }

    /**
     * Ends the word that was begun.
     *
     * @param span the number of the span that it belongs to, or {@link #NONE}
     * @param lead how many of its letters stand before that span
     * @param disfluency the number of the disfluency that it belongs to, or {@link #NONE}
     * @param pause whether there is a pause before it
     */
    void end(int span, int lead, int disfluency, boolean pause) {
        ends[size] = length;
        hashes[size] = hash;
        spans[size] = span;
        leads[size] = lead;
        disfluencies[size] = disfluency;
        pauses[size] = pause;
        counted[size] = true;
        size++;
    }

    /** Adds a word of another row as it is. */
    void copy(Words from, int word) {
        begin();
        int letterCount = from.length(word);
        if (length + letterCount > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (length + letterCount));
        }
        System.arraycopy(from.letters, from.starts[word], letters, length, letterCount);
        length += letterCount;
        hash = from.hashes[word];
        end(from.spans[word], from.leads[word], from.disfluencies[word], from.pauses[word]);
        counted[size - 1] = from.counted[word];
    }

    /**
     * Adds one or more words.
     *
     * @param text the words, with a space between
     * @param pause whether there is a pause before the first one
     */
    void add(String text, int span, int disfluency, boolean pause) {
        int first = size;
        begin();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ' ') {
                end(span, 0, disfluency, pause && size == first);
                begin();
            } else {
                letter(letter);
            }
        }
        end(span, 0, disfluency, pause && size == first);
    }

    /** The number that stands for the letters of a word: two words that differ have, in all likelihood, different ones. */
    long hash(int word) {
        return hashes[word];
    }

    static long hash(CharSequence word) {
        long hash = FNV_OFFSET;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * FNV_PRIME;
        }
        return hash;
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    char first(int word) {
        return letters[starts[word]];
    }

    int span(int word) {
        return spans[word];
    }

    int lead(int word) {
        return leads[word];
    }

    int disfluency(int word) {
        return disfluencies[word];
    }

    /** Says that the last word is none: a sound, or a piece of a word. */
    void discount() {
        counted[size - 1] = false;
    }

    /** Whether it is a word of those whose errors are counted. */
    boolean counts(int word) {
        return counted[word];
    }

    boolean isAfterPause(int word) {
        return pauses[word];
    }

    void append(StringBuilder out, int word) {
        out.append(letters, starts[word], ends[word] - starts[word]);
    }

    String text(int word) {
        return new String(letters, starts[word], ends[word] - starts[word]);
    }

    /** Words in a row, with a space between. */
    String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int word = from; word < to; word++) {
            append(out.append(word == from ? "" : " "), word);
        }
        return out.toString();
    }
}
