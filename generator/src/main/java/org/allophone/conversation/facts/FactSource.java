package org.allophone.conversation.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;
import org.allophone.scenario.event.EventKind;

/** How the value of a fact is found. */
public sealed interface FactSource {

    /** The facts that must be known first. */
    default List<String> needs() {
        return List.of();
    }

    /** The forms in which its value can be said, beside the usual one. */
    Set<String> forms();

    /** Whether its value follows from a term of the company. */
    default boolean followsFrom(Policy term) {
        return false;
    }

    /** The keys of its values that conditions can ask for; none if they cannot. */
    default Set<String> keys() {
        return Set.of();
    }

    /** A product of a family. */
    record ProductOf(Company.Family family) implements FactSource {
        @Override
        public Set<String> forms() {
            return Set.of();
        }
    }

    /** The price of a product. */
    record PriceOf(String product) implements FactSource {
        @Override
        public List<String> needs() {
            return List.of(product);
        }

        @Override
        public Set<String> forms() {
            return Forms.AMOUNT;
        }
    }

    /** An amount between two, in steps, all in cents. */
    record AmountBetween(int least, int most, int step) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.AMOUNT;
        }
    }

    /** A figure of the company's terms. */
    record OfPolicy(Policy policy) implements FactSource {
        @Override
        public boolean followsFrom(Policy term) {
            return term == policy;
        }

        @Override
        public Set<String> forms() {
            return switch (policy.unit()) {
                case CENTS -> Forms.AMOUNT;
                case COUNT -> Forms.COUNT;
                case HOURS, DAYS, WORKDAYS, MONTHS -> Forms.SPAN;
            };
        }
    }

    /** Amounts added and subtracted. */
    record Sum(List<Term> terms) implements FactSource {
        /** An amount, and whether it is subtracted. */
        public record Term(String fact, boolean subtracted) {}

        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public List<String> needs() {
            return terms.stream().map(Term::fact).toList();
        }

        @Override
        public Set<String> forms() {
            return Forms.AMOUNT;
        }
    }

    /** An amount, divided by a count or multiplied with it. */
    record Scaled(String amount, String count, boolean divided) implements FactSource {
        @Override
        public List<String> needs() {
            return List.of(amount, count);
        }

        @Override
        public Set<String> forms() {
            return Forms.AMOUNT;
        }
    }

    /**
     * A day, so many days from the case's first call.
     *
     * @param workdays whether weekends and holidays are not counted
     * @param before whether it lies before that call
     */
    record DayBetween(int least, int most, boolean workdays, boolean before) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.DAY;
        }
    }

    /** A day, so many days after another one as a policy says. */
    record DayByPolicy(Policy policy, boolean before) implements FactSource {
        @Override
        public boolean followsFrom(Policy term) {
            return term == policy;
        }

        @Override
        public Set<String> forms() {
            return Forms.DAY;
        }
    }

    /** A time of day, at a full or half hour. */
    record ClockBetween(int leastHour, int mostHour) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.CLOCK;
        }
    }

    /** A part of a day. */
    record HoursOfDay() implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.CLOCK;
        }
    }

    /** A whole number. */
    record CountBetween(int least, int most) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.COUNT;
        }
    }

    /** A length of time. */
    record SpanBetween(int least, int most, Value.SpanUnit unit) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.SPAN;
        }
    }

    /** One of several texts. */
    record OneOf(List<Value.Choice> choices) implements FactSource {
        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public Set<String> keys() {
            return choices.stream().map(Value.Choice::key).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<String> forms() {
            return Set.of();
        }
    }

    /** The number by which something is known. */
    record ReferenceTo(ReferenceKind kind) implements FactSource {
        @Override
        public Set<String> forms() {
            return Forms.CODE;
        }
    }

    /** Somebody or something of another person. */
    record OfSomebody(Kind kind) implements FactSource {
        /** The key of a woman. */
        public static final String WOMAN = "f";

        /** The key of a man. */
        public static final String MAN = "m";

        /** What of the person it is. */
        public enum Kind {
            PERSON,
            ADDRESS,
            TOWN,
            PHONE,
            EMAIL
        }

        @Override
        public Set<String> keys() {
            return kind == Kind.PERSON ? Set.of(WOMAN, MAN) : Set.of();
        }

        @Override
        public Set<String> forms() {
            return kind == Kind.PERSON
                    ? Forms.PERSON
                    : kind == Kind.PHONE || kind == Kind.EMAIL ? Forms.CODE : Set.of();
        }
    }

    /**
     * When the event began that caused the case, if it is one of a kind: its day, or the time of day. In any other case the usual value.
     *
     * @param usual a day or a time of day
     */
    record OrEvent(FactSource usual, EventKind kind) implements FactSource {
        @Override
        public List<String> needs() {
            return usual.needs();
        }

        @Override
        public boolean followsFrom(Policy term) {
            return usual.followsFrom(term);
        }

        @Override
        public Set<String> forms() {
            return usual.forms();
        }
    }

    /** A volume or a speed of data. */
    record Data(int least, int most, boolean speed) implements FactSource {
        @Override
        public Set<String> forms() {
            return Set.of();
        }
    }
}
