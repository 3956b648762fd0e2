package org.allophone.detect.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said in a call, or written in a document: all tokens of all turns, one after the other. Finders work on the places of tokens;
 * each token knows its place in the text.
 */
public final class Said {
    private final List<String> turns;
    private final TimeLimit limit;
    private final List<Token> tokens = new ArrayList<>();
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
            starts[turn] = tokens.size();
            cut(turn, turns.get(turn));
        }
        starts[turns.size()] = tokens.size();
    }

    private void cut(int turn, String text) {
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        Token.Kind kind = Token.Kind.MARK;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String plain = Characters.plain(codePoint);
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                Token.Kind own = kindOf(c);
                if (word.length() > 0 && (own != kind || own == Token.Kind.MARK)) {
                    tokens.add(new Token(turn, start, end, word.toString(), kind));
                    word.setLength(0);
                }
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    if (word.length() == 0) {
                        start = at;
                        kind = own;
                    }
                    word.append(c);
                    end = next;
                }
            }
            at = next;
        }
        if (word.length() > 0) {
            tokens.add(new Token(turn, start, end, word.toString(), kind));
        }
    }

    private static Token.Kind kindOf(char c) {
        if (c >= '0' && c <= '9') {
            return Token.Kind.DIGITS;
        }
        return Character.isLetter(c) ? Token.Kind.WORD : Token.Kind.MARK;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    public Token token(int place) {
        limit.countRead();
        return tokens.get(place);
    }

    /** The token of a place; a mark without text outside the call. */
    public Token at(int place) {
        return place < 0 || place >= tokens.size() ? NOTHING : tokens.get(place);
    }

    private static final Token NOTHING = new Token(-1, 0, 0, "", Token.Kind.MARK);

    public int turns() {
        return turns.size();
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
