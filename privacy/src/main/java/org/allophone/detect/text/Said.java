package org.allophone.detect.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What is said in a call, or written in a document: all tokens of all turns, one after the other. Finders work on the places of tokens;
 * each token knows its place in the text.
 */
public final class Said {
    private static final int FEW_TOKENS = 64;

    private final List<String> turns;
    private final TimeLimit limit;
    private Token[] tokens = new Token[FEW_TOKENS];
    private int size;
    /** The word that is being cut: its letters, how many, where it begins and ends, and what it is. */
    private char[] letters = new char[FEW_TOKENS];

    private int length;
    private int start;
    private int end;
    private Token.Kind kind = Token.Kind.MARK;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    /** The first token of each turn, and behind the last turn the number of tokens. */
    private final int[] starts;

    /** What is said, without a limit of time. */
    public Said(List<String> turns) {
        this(turns, new TimeLimit(() -> 0, 0));
    }

    /**
     * @param turns the turns of a call, or the lines of a document, in order
     * @param limit how long the finders may read it
     */
    public Said(List<String> turns, TimeLimit limit) {
        this.turns = List.copyOf(turns);
        this.limit = limit;
        this.starts = new int[turns.size() + 1];
        for (int turn = 0; turn < turns.size(); turn++) {
            starts[turn] = size;
            cut(turn, turns.get(turn));
        }
        starts[turns.size()] = size;
    }

    private void cut(int turn, String text) {
        length = 0;
        for (int at = 0; at < text.length(); ) {
            char one = Characters.one(text.charAt(at));
            if (one != 0) {
                add(turn, one, at, at + 1);
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                int next = at + Character.charCount(codePoint);
                String plain = Characters.plain(codePoint);
                for (int i = 0; i < plain.length(); i++) {
                    add(turn, plain.charAt(i), at, next);
                }
                at = next;
            }
        }
        addWord(turn);
    }

    /** Adds a character to the word that is being cut, or to the next one. */
    private void add(int turn, char c, int at, int next) {
        Token.Kind own = Characters.kindOf(c);
        if (own != kind || own == Token.Kind.MARK) {
            addWord(turn);
            if (own == null) {
                return;
            }
        }
        if (length == 0) {
            start = at;
            kind = own;
        }
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
        }
        letters[length++] = c;
        end = next;
    }

    private void addWord(int turn) {
        if (length == 0) {
            return;
        }
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        Word word = kind == Token.Kind.DIGITS ? Word.ofDigits(letters, length) : Word.of(letters, length);
        tokens[size++] = new Token(turn, start, end, word, kind);
        length = 0;
    }

    /** Something that several finders read off what is said: the first one has it made. */
    public <T> T shared(Class<T> type, Function<Said, T> make) {
        return type.cast(shared.computeIfAbsent(type, unused -> make.apply(this)));
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    public Token token(int place) {
        limit.countRead();
        return tokens[Objects.checkIndex(place, size)];
    }

    /** The token of a place; a mark without text outside the call. */
    public Token at(int place) {
        return place < 0 || place >= size ? NOTHING : tokens[place];
    }

    private static final Token NOTHING = new Token(-1, 0, 0, Word.of(new char[0], 0), Token.Kind.MARK);

    public int turns() {
        return turns.size();
    }

    /** The length of all turns, in UTF-16 units. */
    public long characters() {
        long characters = 0;
        for (String turn : turns) {
            characters += turn.length();
        }
        return characters;
    }

    /** The text of a turn as it was. */
    public String turn(int turn) {
        return turns.get(turn);
    }

    /** The first token of a turn. */
    public int start(int turn) {
        return starts[turn];
    }

    /** Behind the last token of a turn. */
    public int end(int turn) {
        return starts[turn + 1];
    }

    /** The text of some tokens of one turn as it was. */
    public String text(int from, int to) {
        return turns.get(token(from).turn())
                .substring(token(from).start(), token(to - 1).end());
    }

    /** Whether these words stand at a place, in one turn. Marks between them are passed over. Returns the place behind them, or -1. */
    public int matches(int place, List<String> words) {
        int at = place;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0
                    && at < size()
                    && token(at).isMark()
                    && token(at).turn() == token(place).turn()) {
                at++;
            }
            if (at >= size()
                    || token(at).turn() != token(place).turn()
                    || !token(at).is(words.get(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
