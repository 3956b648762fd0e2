package org.allophone.audit.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule that makes tokens of numbers, found from a few pairs of both. */
enum TokenRule {
    /** The token is the number, perhaps written otherwise. */
    SAME,
    /** The token is a·number + b, as whole numbers or in the last digits. */
    AFFINE,
    /** Each digit at each place has become another character, always the same. */
    SUBSTITUTION,
    /** Larger numbers have larger tokens: what lies between two known tokens lies between their numbers. */
    ORDER;

    /** So many pairs are in order by chance once in 5,040 times. */
    private static final int ENOUGH_FOR_ORDER = 7;

    /** A rule with two unknowns needs a third pair to be checked. */
    private static final int ENOUGH_FOR_AFFINE = 3;

    /** So many digits must have come back as the same character: of ten characters, that happens by chance once in a million times. */
    private static final int ENOUGH_REPEATED_DIGITS = 6;

    /** A number in clear and its token, both as digits if they are numbers. */
    record Pair(String number, String token) {}

    /** The simplest rule that all pairs obey, if they are enough to show it. */
    static Optional<TokenRule> of(List<Pair> pairs) {
        if (pairs.size() >= 2 && pairs.stream().allMatch(TokenRule::isSame)) {
            return Optional.of(SAME);
        }
        boolean numbers = pairs.stream().allMatch(pair -> pair.token().matches("\\d{1,40}"));
        if (numbers && pairs.size() >= ENOUGH_FOR_AFFINE && isAffine(pairs)) {
            return Optional.of(AFFINE);
        }
        if (isSubstitution(pairs)) {
            return Optional.of(SUBSTITUTION);
        }
        return pairs.size() >= ENOUGH_FOR_ORDER && isOrdered(pairs) ? Optional.of(ORDER) : Optional.empty();
    }

    private static boolean isSame(Pair pair) {
        String token = pair.token().replaceAll("\\D", "").replaceFirst("^0+", "");
        return !token.isEmpty() && pair.number().replaceFirst("^0+", "").endsWith(token) && token.length() >= 6;
    }

    /** The token minus a·number is the same for all pairs: over the whole numbers, or modulo the power of ten that tokens stay below. */
    private static boolean isAffine(List<Pair> pairs) {
        int digits =
                pairs.stream().mapToInt(pair -> pair.token().length()).max().orElse(1);
        return isAffine(pairs, BigInteger.ZERO) || isAffine(pairs, BigInteger.TEN.pow(digits));
    }

    private static boolean isAffine(List<Pair> pairs, BigInteger modulus) {
        for (Pair second : pairs.subList(1, pairs.size())) {
            Optional<BigInteger> factor = factor(pairs.get(0), second, modulus);
            if (factor.isPresent() && factor.get().signum() != 0 && obey(pairs, factor.get(), modulus)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BigInteger> factor(Pair one, Pair other, BigInteger modulus) {
        BigInteger run = number(other).subtract(number(one));
        BigInteger rise = token(other).subtract(token(one));
        if (run.signum() == 0) {
            return Optional.empty();
        }
        if (modulus.signum() == 0) {
            return rise.mod(run.abs()).signum() == 0 ? Optional.of(rise.divide(run)) : Optional.empty();
        }
        return run.gcd(modulus).equals(BigInteger.ONE)
                ? Optional.of(rise.multiply(run.modInverse(modulus)).mod(modulus))
                : Optional.empty();
    }

    private static boolean obey(List<Pair> pairs, BigInteger factor, BigInteger modulus) {
        return pairs.stream()
                        .map(pair -> token(pair).subtract(factor.multiply(number(pair))))
                        .map(rest -> modulus.signum() == 0 ? rest : rest.mod(modulus))
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isSubstitution(List<Pair> pairs) {
        Map<Integer, Character> characterByDigit = new HashMap<>();
        int repeated = 0;
        for (Pair pair : pairs) {
            if (pair.number().length() != pair.token().length()) {
                return false;
            }
            for (int place = 0; place < pair.number().length(); place++) {
                int digit = place * Character.MAX_VALUE + pair.number().charAt(place);
                Character before = characterByDigit.put(digit, pair.token().charAt(place));
                if (before != null && before != pair.token().charAt(place)) {
                    return false;
                }
                repeated += before == null ? 0 : 1;
            }
        }
        // A prefix that all numbers have shows nothing, so as many digits count as places that differ could repeat.
        return repeated - (pairs.size() - 1) * commonPrefix(pairs) >= ENOUGH_REPEATED_DIGITS;
    }

    private static int commonPrefix(List<Pair> pairs) {
        String first = pairs.get(0).number();
        int length = 0;
        while (length < first.length() && startsAlike(pairs, first.substring(0, length + 1))) {
            length++;
        }
        return length;
    }

    private static boolean startsAlike(List<Pair> pairs, String prefix) {
        return pairs.stream().allMatch(pair -> pair.number().startsWith(prefix));
    }

    private static boolean isOrdered(List<Pair> pairs) {
        List<Pair> byNumber = new ArrayList<>(pairs);
        byNumber.sort(Comparator.comparing(TokenRule::number));
        List<String> tokens = byNumber.stream().map(Pair::token).toList();
        return TokenOrder.correlation(tokens) == 1;
    }

    private static BigInteger number(Pair pair) {
        return new BigInteger(pair.number());
    }

    private static BigInteger token(Pair pair) {
        return new BigInteger(pair.token());
    }
}
