package org.allophone.audit.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether tokens were numbered in the order in which they appear. */
final class TokenOrder {
    private TokenOrder() {}

    /**
     * Spearman's rank correlation between the order in which tokens first appear and their own order: 1 if they were numbered as they
     * came, about 0 for random ones; its standard deviation then is 1 / √(n − 1).
     *
     * @param tokens in the order in which they first appear, each once; at least two
     */
    static double correlation(List<String> tokens) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, tokens.size()).boxed().toList());
        places.sort(Comparator.comparing(tokens::get, TokenOrder::compare));
        double squares = 0;
        for (int rank = 0; rank < places.size(); rank++) {
            double distance = rank - places.get(rank);
            squares += distance * distance;
        }
        double n = tokens.size();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    /** The share of the tokens that are by one larger than the one before. */
    static double shareOfSteps(List<String> tokens) {
        int steps = 0;
        for (int i = 1; i < tokens.size(); i++) {
            steps += isNext(tokens.get(i - 1), tokens.get(i)) ? 1 : 0;
        }
        return (double) steps / (tokens.size() - 1);
    }

    private static boolean isNext(String one, String other) {
        String digits = lastDigits(one);
        String otherDigits = lastDigits(other);
        return !digits.isEmpty()
                && !otherDigits.isEmpty()
                && one.substring(0, one.length() - digits.length())
                        .equals(other.substring(0, other.length() - otherDigits.length()))
                && new BigInteger(otherDigits).subtract(new BigInteger(digits)).equals(BigInteger.ONE);
    }

    /** As numbers if they end in some, so that {@code C10} comes after {@code C9}. */
    private static int compare(String one, String other) {
        String digits = lastDigits(one);
        String otherDigits = lastDigits(other);
        String start = one.substring(0, one.length() - digits.length());
        String otherStart = other.substring(0, other.length() - otherDigits.length());
        if (!start.equals(otherStart) || digits.isEmpty() || otherDigits.isEmpty()) {
            return one.compareTo(other);
        }
        int byNumber = new BigInteger(digits).compareTo(new BigInteger(otherDigits));
        return byNumber == 0 ? one.compareTo(other) : byNumber;
    }

    private static String lastDigits(String token) {
        int from = token.length();
        while (from > 0 && token.charAt(from - 1) >= '0' && token.charAt(from - 1) <= '9') {
            from--;
        }
        return token.substring(from);
    }
}
