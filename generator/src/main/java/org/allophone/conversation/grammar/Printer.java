package org.allophone.conversation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allophone.french.Euphony;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;

/**
 * Prints one turn after the other. Where two parts of a production meet, it elides ({@code de Anne} becomes {@code d’Anne}), contracts
 * ({@code à le mardi} becomes {@code au mardi}), and tidies spaces, punctuation and capitals. So a linguist writes parts, and the turn
 * is French.
 */
public final class Printer {
    private static final Set<String> ELIDED = Set.of(
            "je", "me", "te", "se", "le", "la", "de", "ne", "que", "ce", "jusque", "lorsque", "puisque", "quoique");

    private static final int LONGEST_ELIDED = 8;

    /** What a word that is elided or contracted ends with. */
    private static final String MAY_BE_ELIDED = "eEaAàÀiI";

    /** What a word begins with that nothing is elided before. */
    private static final String BLOCKS_ELISION = "bcdfgjkmnpqrstvwxz";

    private final Truths truths;
    private final SlotValues values;
    private RandomStream random = new RandomStream(0);

    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> backChannels = new ArrayList<>();
    private boolean spacePending;
    /** Where the rest of the piece begins that is being joined. */
    private int pieceFrom;

    private boolean capital;
    private boolean typed;
    private double keepsNe;
    private boolean womanSpeaks;
    private boolean womanListens;

    /**
     * A value that was said in the turn.
     *
     * @param start where it begins in the turn
     * @param end where it ends
     * @param label what it states
     */
    public record Mention(int start, int end, Label label) {}

    public Printer(Truths truths, SlotValues values) {
        this.truths = truths;
        this.values = values;
    }

    public Truths truths() {
        return truths;
    }

    public RandomStream random() {
        return random;
    }

    /** Takes its random choices from a stream from here on. */
    public void drawFrom(RandomStream stream) {
        this.random = stream;
    }

    /**
     * Begins a turn.
     *
     * @param keepsNe how often the speaker says the {@code ne} of a negation, from 0 to 1
     * @param womanSpeaks whether the speaker is a woman
     * @param womanListens whether the listener is one
     */
    public void begin(double keepsNe, boolean womanSpeaks, boolean womanListens) {
        this.keepsNe = keepsNe;
        this.womanSpeaks = womanSpeaks;
        this.womanListens = womanListens;
        text.setLength(0);
        mentions.clear();
        backChannels.clear();
        spacePending = false;
        capital = true;
        typed = false;
    }

    /** Begins a text that is typed in a hurry: only its first letter is a capital. */
    public void beginTyped(boolean aboutWoman) {
        begin(1, aboutWoman, aboutWoman);
        typed = true;
    }

    /** The turn so far. */
    public String text() {
        return text.toString();
    }

    /** The number of letters of the turn so far. */
    public int length() {
        return text.length();
    }

    /** A hash of the turn so far that depends on what the values state, but not on the values. */
    public int wordingHash() {
        int hash = 0;
        int from = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            hash = hashed(hash, from, mention.start());
            hash = 31 * hash + mention.label().name().hashCode();
            from = mention.end();
        }
        return hashed(hash, from, text.length());
    }

    private int hashed(int before, int from, int to) {
        int hash = before;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** What was said in it, in order. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The places in it at which the listener may say something. */
    public List<Integer> backChannels() {
        return List.copyOf(backChannels);
    }

    void append(String piece) {
        int from = 0;
        int end = piece.length();
        while (from < end && piece.charAt(from) == ' ') {
            spacePending = true;
            from++;
        }
        if (from == end) {
            return;
        }
        boolean spaceAfter = piece.charAt(end - 1) == ' ';
        while (piece.charAt(end - 1) == ' ') {
            end--;
        }
        from = join(piece, from);
        if (from < end) {
            boolean upper = capital && Character.isLowerCase(piece.charAt(from));
            if (upper) {
                text.append(Character.toUpperCase(piece.charAt(from)));
                from++;
            }
            if (capital && hasLetter(piece, from - (upper ? 1 : 0), end)) {
                capital = false;
            }
            text.append(piece, from, end);
            char last = text.charAt(text.length() - 1);
            if (!typed && (last == '.' || last == '?' || last == '!')) {
                capital = true;
            } else if (last == '…' || last == '»' || last == ':' || last == ',' || last == '—') {
                // The sentence may go on: the capital of what follows is the writer's.
                capital = capital && text.length() == 1;
            }
        }
        spacePending = spaceAfter;
    }

    private static boolean hasLetter(String piece, int from, int end) {
        for (int i = Math.max(0, from); i < end; i++) {
            if (Character.isLetter(piece.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Joins a piece to what stands there: decides on the space, elides. Returns where the rest of the piece begins. */
    private int join(String piece, int from) {
        char first = piece.charAt(from);
        if (text.length() == 0) {
            spacePending = false;
            int start = from;
            // A turn does not begin with what follows an empty choice.
            while (start < piece.length() && (piece.charAt(start) == ',' || piece.charAt(start) == ' ')) {
                start++;
            }
            return start;
        }
        char last = text.charAt(text.length() - 1);
        if (first == ',' || (first == '.' && !piece.startsWith("...", from))) {
            spacePending = false;
            if (last == ',' && first == '.') {
                text.setLength(text.length() - 1);
            } else if (isStop(last)) {
                int start = from + 1;
                while (start < piece.length() && piece.charAt(start) == ' ') {
                    start++;
                    spacePending = true;
                }
                if (start < piece.length()) {
                    return join(piece, start);
                }
                return start;
            }
            return from;
        }
        if (first == '?' || first == '!') {
            if (last == first) {
                return from + 1;
            }
            if (last == ',' || last == '.') {
                text.setLength(text.length() - 1);
            }
            spacePending = true;
        }
        if (spacePending) {
            spacePending = false;
            pieceFrom = from;
            if (!elide(piece, from)) {
                text.append(' ');
            }
            return pieceFrom;
        }
        return from;
    }

    /** Elides the last word before a vowel, as {@code je} before {@code ai}. Returns whether it did. */
    private boolean elide(String piece, int from) {
        int end = text.length();
        if (MAY_BE_ELIDED.indexOf(text.charAt(end - 1)) < 0 || BLOCKS_ELISION.indexOf(piece.charAt(from)) >= 0) {
            return false;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_ELIDED) {
            start--;
        }
        if (start == end || (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '’')) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (word.equals("de") || word.equals("à")) {
            boolean contracted = contract(word, piece, from);
            if (contracted) {
                return true;
            }
        }
        boolean elides = word.equals("si")
                ? piece.startsWith("il ", from) || piece.startsWith("ils ", from)
                : ELIDED.contains(word) && Euphony.startsWithVowelSound(piece.substring(from));
        if (elides) {
            text.setCharAt(end - 1, '’');
        }
        return elides;
    }

    /** Makes one word of a preposition and an article: {@code de le numéro}; not of a pronoun: {@code de le faire}. */
    private boolean contract(String preposition, String piece, int from) {
        boolean plural = piece.startsWith("les ", from);
        if (!plural && !piece.startsWith("le ", from)) {
            return false;
        }
        int start = from + (plural ? 4 : 3);
        int end = start;
        while (end < piece.length() && Character.isLetter(piece.charAt(end))) {
            end++;
        }
        String next = piece.substring(start, end);
        if (next.isEmpty() || next.endsWith("er") || next.endsWith("ir") || next.endsWith("re")) {
            return false;
        }
        pieceFrom = start;
        text.setLength(text.length() - preposition.length());
        text.append(preposition.equals("de") ? (plural ? "des " : "du ") : plural ? "aux " : "au ");
        return true;
    }

    private static boolean isStop(char c) {
        return c == ',' || c == '.' || c == '?' || c == '!' || c == '…' || c == '—' || c == ':';
    }

    void slot(SlotName slot) {
        String value = values.say(slot, random);
        if (value.isEmpty()) {
            return;
        }
        int start;
        if (text.length() == 0) {
            start = 0;
            append(value);
        } else {
            if (spacePending) {
                spacePending = false;
                text.append(' ');
            }
            if (capital) {
                capital = false;
                start = text.length();
                text.append(Character.toUpperCase(value.charAt(0))).append(value, 1, value.length());
            } else {
                Euphony.append(text, value);
                start = startOfEnding(value);
            }
        }
        int from = start;
        values.label(slot).ifPresent(label -> mentions.add(new Mention(from, text.length(), label)));
    }

    /** Where a value that was just appended begins: an article of it may have become one word with what stood before. */
    private int startOfEnding(String value) {
        int place = text.length();
        int rest = value.length();
        while (rest > 0 && place > 0 && text.charAt(place - 1) == value.charAt(rest - 1)) {
            place--;
            rest--;
        }
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        return place;
    }

    void ne(boolean elided) {
        boolean keeps = random.nextDouble() < keepsNe;
        if (keeps || !canDropNe()) {
            append(elided ? "n’" : "ne ");
        } else {
            spacePending = true;
        }
    }

    /** A negation keeps its first half at the beginning of a clause (an imperative) and after a preposition. */
    private boolean canDropNe() {
        if (text.length() == 0 || !spacePending || !Character.isLetter(text.charAt(text.length() - 1))) {
            return false;
        }
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start);
        return switch (word) {
            case "de",
                    "pour",
                    "à",
                    "en",
                    "et",
                    "ou",
                    "mais",
                    "sans",
                    "alors",
                    "puis",
                    "rien",
                    "Et",
                    "Mais",
                    "Alors",
                    "Rien",
                    "ça",
                    "Ça" -> false;
            default -> true;
        };
    }

    void agreement(String ending, boolean ofListener) {
        if (ofListener ? womanListens : womanSpeaks) {
            text.append(ending);
        }
    }

    void backChannel() {
        if (text.length() > 0) {
            backChannels.add(text.length());
        }
    }
}
