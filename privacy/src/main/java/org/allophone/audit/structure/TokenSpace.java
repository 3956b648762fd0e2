package org.allophone.audit.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the tokens of a column are made: how many of them there may be, and what they have in common.
 *
 * @param bits the binary logarithm of how many tokens of this form there may be, as far as these ones show it
 * @param shortest the length of the shortest, in characters
 * @param longest the length of the longest
 * @param prefix how many characters all of them begin with
 */
record TokenSpace(double bits, int shortest, int longest, int prefix) {
    /** So many tokens show the characters that a position may have. */
    private static final int ENOUGH = 50;

    private static final int SAMPLE = 20_000;

    /** Whether there are so few tokens that their form tells nothing. */
    static boolean isTooFew(List<String> tokens) {
        return tokens.size() < ENOUGH;
    }

    static TokenSpace of(List<String> all) {
        List<String> tokens = all.subList(0, Math.min(SAMPLE, all.size()));
        int shortest = tokens.stream().mapToInt(String::length).min().orElse(0);
        int longest = tokens.stream().mapToInt(String::length).max().orElse(0);
        double bits = 0;
        for (int place = 0; place < longest; place++) {
            bits += entropyAt(place, tokens);
        }
        return new TokenSpace(bits, shortest, longest, prefix(tokens, shortest));
    }

    /** The entropy of the characters at a position (Shannon, 1948), corrected for few tokens (Miller, 1955). */
    private static double entropyAt(int place, List<String> tokens) {
        Map<Character, Integer> counts = new HashMap<>();
        int present = 0;
        for (String token : tokens) {
            if (place < token.length()) {
                counts.merge(token.charAt(place), 1, Integer::sum);
                present++;
            }
        }
        double nats = 0;
        for (int count : counts.values()) {
            double share = (double) count / present;
            nats -= share * Math.log(share);
        }
        nats += (counts.size() - 1) / (2.0 * present);
        double weight = (double) present / tokens.size();
        return weight * Math.min(nats, Math.log(counts.size())) / Math.log(2);
    }

    private static int prefix(List<String> tokens, int shortest) {
        String first = tokens.get(0);
        int length = 0;
        while (length < shortest && isCommon(tokens, length, first.charAt(length))) {
            length++;
        }
        return length;
    }

    private static boolean isCommon(List<String> tokens, int place, char c) {
        return tokens.stream().allMatch(token -> token.charAt(place) == c);
    }
}
