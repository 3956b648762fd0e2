package org.allophone.audit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;

/** The weaknesses of a list of tokens that can be seen without any other knowledge. */
final class TokenWeaknesses {
    /** Fewer possible tokens can be gone through, or collide. EDPB draft guidelines 01/2025 take some 119 bits as their example. */
    private static final double FEWEST_BITS = 64;

    /** Random tokens reach this correlation about once in ten thousand times if there are so many of them. */
    private static final double ORDERED = 0.8;

    private static final int ENOUGH_TO_BE_ORDERED = 25;
    private static final double NEARLY_ALL = 0.9;
    private static final int SHORTEST_COMMON_PREFIX = 4;
    private static final int VERSION_OF_UUID = 14;
    private static final double SLIPS = 0.02;

    private TokenWeaknesses() {}

    /** A weakness that tokens show. */
    record Weakness(Severity severity, Statement what) {}

    /** @param tokens in the order in which they first appear, each once */
    static List<Weakness> of(List<String> tokens) {
        List<Weakness> weaknesses = new ArrayList<>();
        if (TokenSpace.isTooFew(tokens)) {
            return weaknesses;
        }
        TokenSpace space = TokenSpace.of(tokens);
        if (space.bits() < FEWEST_BITS) {
            weaknesses.add(new Weakness(
                    Severity.MEDIUM,
                    Statement.of("few-bits")
                            .with("bits", Math.round(space.bits()))
                            .with("tokens", (long) tokens.size())));
        }
        addOrder(tokens, weaknesses);
        addLengths(tokens, weaknesses);
        addVersions(tokens, weaknesses);
        if (space.prefix() >= SHORTEST_COMMON_PREFIX) {
            weaknesses.add(
                    new Weakness(Severity.NOTE, Statement.of("prefix").with("characters", (long) space.prefix())));
        }
        return weaknesses;
    }

    private static void addOrder(List<String> tokens, List<Weakness> weaknesses) {
        if (tokens.size() < ENOUGH_TO_BE_ORDERED) {
            return;
        }
        double correlation = TokenOrder.correlation(tokens);
        if (Math.abs(correlation) > ORDERED) {
            double steps = TokenOrder.shareOfSteps(tokens);
            String key = steps > NEARLY_ALL ? "counter" : "order";
            weaknesses.add(new Weakness(
                    Severity.MEDIUM,
                    Statement.of(key).with("correlation", correlation).with("tokens", (long) tokens.size())));
        }
    }

    /** A digest has one length; what has several tells how long the original was. */
    private static void addLengths(List<String> tokens, List<Weakness> weaknesses) {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        tokens.forEach(token -> lengths.merge(token.length(), 1, Integer::sum));
        lengths.values().removeIf(count -> count < SLIPS * tokens.size());
        if (lengths.size() > 1) {
            weaknesses.add(new Weakness(
                    Severity.LOW,
                    Statement.of("lengths")
                            .with("shortest", (long) lengths.firstKey())
                            .with("longest", (long) lengths.lastKey())));
        }
    }

    /** RFC 9562: version 1 holds the time and the machine, 3 and 5 are digests of a name. */
    private static void addVersions(List<String> tokens, List<Weakness> weaknesses) {
        long uuids = tokens.stream()
                .filter(token ->
                        token.matches("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"))
                .count();
        if (uuids < NEARLY_ALL * tokens.size()) {
            return;
        }
        char version = tokens.get(0).charAt(VERSION_OF_UUID);
        if (version == '1') {
            weaknesses.add(new Weakness(Severity.MEDIUM, Statement.of("uuid-time")));
        } else if (version == '3' || version == '5') {
            weaknesses.add(new Weakness(Severity.MEDIUM, Statement.of("uuid-name")));
        }
    }
}
