package org.allophone.conversation.recognition;

/**
 * Reads numbers in words and writes them in figures, group by group as they are spoken: {@code zéro quatre cent septante-cinq, douze} is
 * {@code 0475 12}.
 */
final class Figures {
    private static final int LEAST_RUN = 3;

    private int[] numbers = new int[128];
    private Words words = new Words();
    private int limit;
    private int next;

    /** Takes the words of a turn. */
    void take(Words row, Lexicon lexicon) {
        words = row;
        if (numbers.length < row.size()) {
            numbers = new int[2 * row.size()];
        }
        for (int word = 0; word < row.size(); word++) {
            Lexicon.Entry entry = lexicon.find(row, word);
            numbers[word] = entry == null ? Lexicon.NO_NUMBER : entry.number();
        }
    }

    /** Whether a number can begin with a word. */
    boolean isNumber(int word) {
        return numbers[word] >= 0;
    }

    /** The number that a word alone stands for, or a negative one. */
    int numberOf(int word) {
        return numbers[word];
    }

    /**
     * Where a run of single digits ends that begins with a word: {@code sept, quatre, cinq}. Gives {@code first} if there are fewer than
     * three.
     */
    int endOfDigits(int first) {
        int end = first;
        while (end < words.size()
                && words.span(end) == words.span(first)
                && numbers[end] >= 0
                && numbers[end] < 10
                && !goesOn(end)) {
            end++;
        }
        return end - first >= LEAST_RUN ? end : first;
    }

    /** Whether a digit begins a longer number: {@code quatre-vingt}, {@code sept cent}. */
    private boolean goesOn(int word) {
        int after = word + 1;
        if (after == words.size() || words.isAfterPause(after) || words.span(after) != words.span(word)) {
            return false;
        }
        return numbers[after] >= Lexicon.HUNDRED
                || isScores(word, after)
                || (numbers[word] == 0 && numbers[after] >= 10);
    }

    private boolean isScores(int word, int after) {
        return numbers[word] == 4 && (numbers[after] == Lexicon.SCORE || numbers[after] == 20);
    }

    /** Appends single digits, without a space between. */
    void appendDigits(StringBuilder out, int first, int end) {
        for (int word = first; word < end; word++) {
            out.append(numbers[word]);
        }
    }

    /**
     * Appends the number that begins with a word, zeros before it included.
     *
     * @return the word after the number
     */
    int append(StringBuilder out, int first) {
        limit = first + 1;
        while (limit < words.size() && !words.isAfterPause(limit) && words.span(limit) == words.span(first)) {
            limit++;
        }
        next = first;
        while (next < limit && numbers[next] == 0) {
            out.append('0');
            next++;
        }
        if (next < limit && numbers[next] > 0) {
            out.append(number());
        }
        return next;
    }

    private int number() {
        int thousands = numbers[next] == Lexicon.THOUSAND ? 1 : belowThousand();
        if (next < limit && numbers[next] == Lexicon.THOUSAND) {
            next++;
            int rest = next < limit && numbers[next] > 0 && numbers[next] < Lexicon.THOUSAND ? belowThousand() : 0;
            return Lexicon.THOUSAND * thousands + rest;
        }
        return thousands;
    }

    private int belowThousand() {
        int hundreds = 0;
        if (numbers[next] == Lexicon.HUNDRED) {
            hundreds = Lexicon.HUNDRED;
            next++;
        } else if (numbers[next] > 1 && numbers[next] < 10 && isNext(Lexicon.HUNDRED)) {
            hundreds = Lexicon.HUNDRED * numbers[next];
            next += 2;
        }
        boolean more = next < limit && numbers[next] > 0 && numbers[next] < Lexicon.HUNDRED;
        return hundreds + (hundreds == 0 || more ? belowHundred() : 0);
    }

    private int belowHundred() {
        int first = numbers[next++];
        if (next < limit && isScores(next - 1, next)) {
            next++;
            return 80 + rest(19);
        }
        if (first < 10 || (first > 10 && first < 20)) {
            return first;
        }
        if (first == 10) {
            return next < limit && numbers[next] >= 7 && numbers[next] <= 9 ? 10 + numbers[next++] : 10;
        }
        int most = first == 60 ? 19 : 9;
        if (next + 1 < limit
                && numbers[next] == Lexicon.AND
                && (numbers[next + 1] == 1 || (first == 60 && numbers[next + 1] == 11))) {
            next += 2;
            return first + numbers[next - 1];
        }
        return first + rest(most);
    }

    /** What follows tens. */
    private int rest(int most) {
        if (next == limit || numbers[next] < 1 || numbers[next] > most || numbers[next] > 16) {
            return 0;
        }
        int rest = numbers[next++];
        if (rest == 10 && next < limit && numbers[next] >= 7 && numbers[next] <= 9) {
            rest += numbers[next++];
        }
        return rest;
    }

    private boolean isNext(int number) {
        return next + 1 < limit && numbers[next + 1] == number;
    }
}
