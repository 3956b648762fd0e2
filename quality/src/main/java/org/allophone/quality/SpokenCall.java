package org.allophone.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.allophone.quality.transcript.Claims;
import org.allophone.quality.transcript.Entity;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The words of a call: a number and {@link WordMarks} for each, in arrays that are used again for the next call. Words, turns, utterances
 * and masked words are those that {@link Measure} defines.
 */
final class SpokenCall {
    private static final long MASK = WordHash.of("#");
    private static final char MASK_CHARACTER = '#';

    private final SpokenFrench lists = SpokenFrench.LISTS;

    private TranscribedCall call =
            new TranscribedCall("", "", "", Style.UNKNOWN, "", Double.NaN, List.of(), Claims.NONE);
    private int words;
    private long[] hashes = new long[1024];
    private int[] marks = new int[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    /** The first word of each turn of the file. */
    private int[] firstOfPiece = new int[64];

    private int turns;
    private int[] firstOfTurn = new int[64];
    private int[] pieceOfTurn = new int[64];
    private int[] firstMaskedOfTurn = new int[64];
    private int maskedWords;
    private long[] maskedHashes = new long[1024];

    /** Takes the next call. */
    void set(TranscribedCall next) {
        call = next;
        words = 0;
        turns = 0;
        maskedWords = 0;
        List<Turn> pieces = next.turns();
        for (int piece = 0; piece < pieces.size(); piece++) {
            Turn turn = pieces.get(piece);
            if (piece == 0 || !turn.speaker().equals(pieces.get(piece - 1).speaker())) {
                firstOfTurn = withRoom(firstOfTurn, turns + 1);
                pieceOfTurn = withRoom(pieceOfTurn, turns + 1);
                firstMaskedOfTurn = withRoom(firstMaskedOfTurn, turns + 1);
                firstOfTurn[turns] = words;
                pieceOfTurn[turns] = piece;
                firstMaskedOfTurn[turns] = maskedWords;
                turns++;
            }
            firstOfPiece = withRoom(firstOfPiece, piece + 1);
            firstOfPiece[piece] = words;
            split(turn.text());
            mask(firstOfPiece[piece], turn.entities());
            copyMasked(firstOfPiece[piece]);
        }
        firstOfPiece[pieces.size()] = words;
        firstOfTurn[turns] = words;
        pieceOfTurn[turns] = pieces.size();
        firstMaskedOfTurn[turns] = maskedWords;
    }

    private static int[] withRoom(int[] array, int last) {
        return last < array.length ? array : Arrays.copyOf(array, 2 * array.length);
    }

    private void split(String text) {
        int first = words;
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                at = addWord(text, at, words == first || is(words - 1, WordMarks.END));
            } else {
                if (words > first) {
                    marks[words - 1] |= punctuation(text, at);
                }
                at++;
            }
        }
        if (words > first) {
            marks[words - 1] |= WordMarks.END;
        }
    }

    /** Adds the word that begins here, and returns the place after it. */
    private int addWord(String text, int from, boolean startsUtterance) {
        long hash = WordHash.NOTHING;
        long part = WordHash.NOTHING;
        boolean digit = false;
        boolean number = false;
        boolean onlyNumbers = true;
        int at = from;
        while (at < text.length() && continues(text, from, at)) {
            char c = lower(text.charAt(at));
            digit |= c >= '0' && c <= '9';
            hash = WordHash.with(hash, c);
            if (c == '-') {
                int partMarks = lists.marksOf(part);
                number |= (partMarks & WordMarks.NUMBER) != 0;
                onlyNumbers &= isNumberPart(partMarks);
                part = WordHash.NOTHING;
            } else {
                part = WordHash.with(part, c);
            }
            at++;
        }
        int mark = lists.marksOf(hash);
        if (hash != part) {
            int partMarks = lists.marksOf(part);
            mark |= (number || (partMarks & WordMarks.NUMBER) != 0) && onlyNumbers && isNumberPart(partMarks)
                    ? WordMarks.NUMBER
                    : 0;
        }
        char last = text.charAt(at - 1);
        mark |= startsUtterance ? WordMarks.START : 0;
        mark |= digit ? WordMarks.DIGIT : 0;
        mark |= isApostrophe(last) ? WordMarks.ELIDED : 0;
        mark |= at == from + 1 && !digit ? WordMarks.LETTER : 0;
        add(hash, mark, from, at);
        return at;
    }

    private static boolean isNumberPart(int partMarks) {
        return (partMarks & (WordMarks.NUMBER | WordMarks.NUMBER_UNIT | WordMarks.NUMBER_LINK)) != 0;
    }

    private static char lower(char c) {
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Whether the word that began at {@code from} goes on with this character. */
    private static boolean continues(String text, int from, int at) {
        char c = text.charAt(at);
        if (at > from && isApostrophe(text.charAt(at - 1))) {
            return Character.isLetterOrDigit(c) && isInseparable(text, from, at - 1);
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean before = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            // An elision, also of an apostrophe with a space after it; not the end of a quotation.
            case '\'', '\u2019', '\u02bc' -> before && (after || at - from <= 2);
            case '-', '_', '@', '.', '&' -> before && after;
            case ',', ':' ->
                before && after && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    /** {@code aujourd'hui} and {@code quelqu'un} are one word. */
    private static boolean isInseparable(String text, int from, int apostrophe) {
        String after = switch (apostrophe - from) {
            case 6 -> text.regionMatches(true, from, "quelqu", 0, 6) ? "un" : "";
            case 7 -> text.regionMatches(true, from, "aujourd", 0, 7) ? "hui" : "";
            default -> "";
        };
        return !after.isEmpty() && text.regionMatches(true, apostrophe + 1, after, 0, after.length());
    }

    private void add(long hash, int mark, int from, int to) {
        if (words == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * words);
            marks = Arrays.copyOf(marks, 2 * words);
            starts = Arrays.copyOf(starts, 2 * words);
            ends = Arrays.copyOf(ends, 2 * words);
        }
        hashes[words] = hash;
        marks[words] = mark;
        starts[words] = from;
        ends[words] = to;
        words++;
    }

    /** What a character after the last word says of this word. */
    private int punctuation(String text, int at) {
        return switch (text.charAt(at)) {
            case '?' -> WordMarks.QUESTION | WordMarks.END;
            case '!' -> WordMarks.END;
            case '.' -> endsUtterance(text, at) ? WordMarks.END : WordMarks.COMMA;
            case ',', ';', ':', '\u2026', '\u2014', '\u2013' -> WordMarks.COMMA;
            default -> 0;
        };
    }

    /** A full stop, and neither a part of an ellipsis nor the end of a title or an initial: {@code M. Dupont}. */
    private boolean endsUtterance(String text, int at) {
        boolean ellipsis = text.charAt(at - 1) == '.' || (at + 1 < text.length() && text.charAt(at + 1) == '.');
        return !ellipsis && !(is(words - 1, WordMarks.LETTER) && at + 1 < text.length() && ends[words - 1] == at);
    }

    private void mask(int first, @Nullable List<Entity> entities) {
        if (entities == null) {
            maskNumbers(first);
            return;
        }
        int next = 0;
        int maskedTo = 0;
        for (int word = first; word < words; word++) {
            while (next < entities.size() && entities.get(next).start() < ends[word]) {
                maskedTo = Math.max(maskedTo, entities.get(next).end());
                next++;
            }
            marks[word] |= maskedTo > starts[word] ? WordMarks.MASKED : 0;
        }
    }

    private void maskNumbers(int first) {
        int number = WordMarks.NUMBER | WordMarks.DIGIT;
        for (int word = first; word < words; word++) {
            boolean afterNumber = word > first && is(word - 1, WordMarks.MASKED);
            boolean beforeNumber = word + 1 < words && is(word + 1, number);
            boolean beforeUnit = word + 1 < words && is(word + 1, WordMarks.NUMBER_UNIT);
            if (is(word, number)
                    || (is(word, WordMarks.NUMBER_UNIT) && (afterNumber || beforeNumber))
                    || (is(word, WordMarks.NUMBER_LINK) && afterNumber && (beforeNumber || beforeUnit))) {
                marks[word] |= WordMarks.MASKED;
            }
        }
    }

    private void copyMasked(int first) {
        if (maskedHashes.length < maskedWords + words - first) {
            maskedHashes = Arrays.copyOf(maskedHashes, Math.max(2 * maskedHashes.length, maskedWords + words - first));
        }
        for (int word = first; word < words; word++) {
            if (!is(word, WordMarks.MASKED)) {
                maskedHashes[maskedWords++] = hashes[word];
            } else if (word == first || !is(word - 1, WordMarks.MASKED)) {
                maskedHashes[maskedWords++] = MASK;
            }
        }
    }

    /** The call as the file has it. */
    TranscribedCall call() {
        return call;
    }

    int words() {
        return words;
    }

    /** The number of a word, counted from 0. */
    long word(int word) {
        return hashes[word];
    }

    /** Whether a word has any of these marks. */
    boolean is(int word, int anyOf) {
        return (marks[word] & anyOf) != 0;
    }

    /** The place in the text of its turn of the file at which a word begins. */
    int start(int word) {
        return starts[word];
    }

    /** The place after a word in the text of its turn of the file. */
    int end(int word) {
        return ends[word];
    }

    /** The first word of a turn of the file; the number of words for the turn after the last one. */
    int firstWordOfPiece(int piece) {
        return firstOfPiece[piece];
    }

    int turns() {
        return turns;
    }

    SpeakerRole role(int turn) {
        return call.turns().get(pieceOfTurn[turn]).role();
    }

    String speaker(int turn) {
        return call.turns().get(pieceOfTurn[turn]).speaker();
    }

    /** The first word of a turn; the number of words for the turn after the last one. */
    int firstWord(int turn) {
        return firstOfTurn[turn];
    }

    int wordsOf(int turn) {
        return firstOfTurn[turn + 1] - firstOfTurn[turn];
    }

    int maskedWords() {
        return maskedWords;
    }

    /** The number of a masked word, counted from 0. */
    long maskedWord(int word) {
        return maskedHashes[word];
    }

    /** The first masked word of a turn; the number of masked words for the turn after the last one. */
    int firstMaskedWord(int turn) {
        return firstMaskedOfTurn[turn];
    }

    /** The number of all masked words of a turn together. */
    long maskedTurn(int turn) {
        long hash = WordHash.NOTHING;
        for (int word = firstMaskedOfTurn[turn]; word < firstMaskedOfTurn[turn + 1]; word++) {
            hash = WordHash.followedBy(hash, maskedHashes[word]);
        }
        return hash;
    }

    /** The text of a turn with its entities masked. */
    String maskedText(int turn) {
        List<String> texts = new ArrayList<>();
        for (int piece = pieceOfTurn[turn]; piece < pieceOfTurn[turn + 1]; piece++) {
            texts.add(maskedPiece(piece));
        }
        return String.join(" ", texts);
    }

    private String maskedPiece(int piece) {
        String text = call.turns().get(piece).text();
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        int last = firstOfPiece[piece + 1];
        for (int word = firstOfPiece[piece]; word < last; word++) {
            if (is(word, WordMarks.MASKED)) {
                masked.append(text, copied, starts[word]).append(MASK_CHARACTER);
                while (word + 1 < last && is(word + 1, WordMarks.MASKED)) {
                    word++;
                }
                copied = ends[word];
            }
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
