package org.allophone.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.facts.Sayings;
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
    /** What is said instead of the truth, in its usual form, by the id of the fact. */
    private final Map<String, String> wrong = new HashMap<>();

    Misstatements(Seed seed, long call) {
        this.seed = seed;
        this.call = call;
    }

    /**
     * A number as it is stated in the call.
     *
     * @param fact the id of the fact that it states
     * @param characters in the usual form of the fact
     * @param from the place of the first character that may be wrong
     */
    String number(String fact, String characters, int from) {
        return numbers.computeIfAbsent(fact, unused -> noted(fact, characters, drawn(fact, characters, from)));
    }

    private String noted(String fact, String truth, String said) {
        if (!said.equals(truth)) {
            wrong.put(fact, said);
        }
        return said;
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
    Value term(Policy policy, Value truth) {
        return terms.computeIfAbsent(policy, unused -> {
            RandomStream random = seed.stream(TERM, call, policy.key().hashCode());
            Value said = random.nextDouble() < WRONG_TERMS ? other(truth, TIMES[random.nextInt(TIMES.length)]) : truth;
            noted("policy/" + policy.key(), Sayings.canonical(truth), Sayings.canonical(said));
            return said;
        });
    }

    private static Value other(Value truth, double times) {
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

    /** What is said instead of a fact, in its usual form; empty if the call states it right, or not at all. */
    Optional<String> said(String fact) {
        return Optional.ofNullable(wrong.get(fact));
    }
}
