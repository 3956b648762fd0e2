package org.allophone.conversation.facts;

import java.time.LocalDate;
import org.allophone.person.Identity;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;

/** The value of a fact. */
public sealed interface Value {

    /** The figure of a policy, cents or the number of its unit, as a value. */
    static Value of(Policy policy, int figure) {
        return switch (policy.unit()) {
            case CENTS -> new Amount(figure);
            case COUNT -> new Count(figure);
            case HOURS, DAYS, WORKDAYS, MONTHS -> new Span(figure, SpanUnit.of(policy.unit()));
        };
    }

    /** Money, in cents of a euro. */
    record Amount(long cents) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}

    /**
     * When something began that people remember by its day and by the part of that day.
     *
     * @param minutes of the day
     */
    record Beginning(LocalDate date, int minutes) implements Value {}

    /** A time of day, in minutes. */
    record Clock(int minutes) implements Value {}

    /** A part of a day, in minutes from its beginning to its end. */
    record Hours(int from, int to) implements Value {}

    /** A number of things. */
    record Count(int number) implements Value {}

    /** A length of time, or a delay. */
    record Span(int number, SpanUnit unit) implements Value {}

    /** A unit of a length of time. */
    enum SpanUnit {
        MINUTES,
        HOURS,
        DAYS,
        WORKDAYS,
        WEEKS,
        MONTHS;

        static SpanUnit of(Policy.Unit unit) {
            return switch (unit) {
                case HOURS -> HOURS;
                case DAYS -> DAYS;
                case WORKDAYS -> WORKDAYS;
                case MONTHS -> MONTHS;
                case CENTS, COUNT -> throw new IllegalArgumentException(unit + " is not a length of time");
            };
        }
    }

    /**
     * One of several texts of the pack.
     *
     * @param key names it in conditions
     */
    record Choice(String key, String text) implements Value {}

    /** A number by which something is known: an invoice, an order, a PIN. */
    record Reference(ReferenceKind kind, String characters) implements Value {}

    /** Something that the company sells. */
    record Product(Company.Product product) implements Value {}

    /** A third person. */
    record Person(Identity identity) implements Value {}

    /** Another address. */
    record Address(Identity of) implements Value {}

    /** Another town. */
    record Town(Identity of) implements Value {}

    /** Another telephone number: the digits of its E.164 form. */
    record Phone(long number) implements Value {}

    /** Another mail address. */
    record Email(Identity of) implements Value {}

    /** A volume of data, in gigabytes. */
    record Volume(int gigabytes) implements Value {}

    /** A speed of data, in megabits per second. */
    record Speed(int megabits) implements Value {}
}
