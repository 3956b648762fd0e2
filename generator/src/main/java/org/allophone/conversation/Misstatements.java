package org.allophone.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.facts.Value;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.Policy;

/**
 * What the speakers of one call state wrong: a number with one wrong digit, a term of the company that is another one in truth. It is
 * stated alike in the whole call, and labelled.
 */
final class Misstatements {
    private static final Purpose NUMBER = Purpose.of("wrong digit of a call");
    private static final Purpose TERM = Purpose.of("wrong term of a call");

    /** The share of numbers with a wrong digit; [chosen], for detectors that must find such numbers too. */
    private static final double WRONG_NUMBERS = 0.03;

    /** The share of the company's terms that an agent states wrong; [chosen]. */
    private static final double WRONG_TERMS = 0.02;

    /** A wrong term is so much of the true one. */
    private static final double[] TIMES = {0.5, 2, 1.5};

    private final Seed seed;
    private final long call;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<Policy, Value> terms = new HashMap<>();

    Misstatements(Seed seed, long call) {
        this.seed = seed;
        this.call = call;
    }

    /**
     * A number as it is stated in the call.
     *
     * @param fact the id of the fact that it states
     * @param from the place of the first character that may be wrong
     */
    String number(String fact, String characters, int from) {
        return numbers.computeIfAbsent(fact, unused -> drawn(fact, characters, from));
    }

    private String drawn(String fact, String characters, int from) {
        RandomStream random = seed.stream(NUMBER, call, fact.hashCode());
        if (random.nextDouble() >= WRONG_NUMBERS) {
            return characters;
        }
        int at = from + random.nextInt(characters.length() - from);
        for (int tried = from; tried < characters.length(); tried++) {
            char c = characters.charAt(at);
            if (c >= '0' && c <= '9') {
                char wrong = (char) ('0' + (c - '0' + 1 + random.nextInt(9)) % 10);
                return characters.substring(0, at) + wrong + characters.substring(at + 1);
            }
            at = at + 1 == characters.length() ? from : at + 1;
        }
        return characters;
    }

    /** A term of the company as it is stated in the call. */
    Value term(Policy policy, FactWorld world) {
        return terms.computeIfAbsent(policy, unused -> {
            Value truth = world.figure(policy);
            RandomStream random = seed.stream(TERM, call, policy.key().hashCode());
            return random.nextDouble() < WRONG_TERMS ? wrong(truth, TIMES[random.nextInt(TIMES.length)]) : truth;
        });
    }

    private static Value wrong(Value truth, double times) {
        if (truth instanceof Value.Amount amount) {
            return new Value.Amount(Math.max(1, Math.round(amount.cents() * times / 50)) * 50);
        }
        if (truth instanceof Value.Span span) {
            return new Value.Span(other(span.number(), times), span.unit());
        }
        return truth instanceof Value.Count count ? new Value.Count(other(count.number(), times)) : truth;
    }

    /** Another whole number above zero. */
    private static int other(int number, double times) {
        int other = (int) Math.max(1, Math.round(number * times));
        return other == number ? number + 1 : other;
    }

    /** What was stated instead of a number; empty if the call states it right, or not at all. */
    Optional<String> insteadOf(String fact, String truth) {
        return Optional.ofNullable(numbers.get(fact)).filter(said -> !said.equals(truth));
    }

    /** A term as the call states it; empty if it states it not at all, or as a fact follows from it. */
    Optional<Value> term(Policy policy) {
        return Optional.ofNullable(terms.get(policy));
    }
}
