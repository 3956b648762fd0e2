package org.allophone.conversation.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.allophone.calendar.Holidays;
import org.allophone.fiction.NumberingPlan;
import org.allophone.fiction.Residence;
import org.allophone.person.Identities;
import org.allophone.person.Identity;
import org.allophone.person.References;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;

/**
 * Where cases take their facts from: the company, its calendar, people.
 *
 * @param seed the root of the draws
 * @param holidays the days that are no workdays, beside weekends
 * @param residence the country of the callers
 * @param numbering the plan of telephone numbers
 */
public record FactWorld(
        Seed seed,
        Company company,
        Holidays holidays,
        Residence residence,
        Identities identities,
        NumberingPlan numbering) {
    /** Callers are fewer than this number. */
    private static final int FIRST_THIRD_PERSON = 5_000_000;

    private static final long THIRD_PERSONS = 3_000_000;
    private static final int FIRST_AGENT = 8_000_000;
    private static final long AGENTS = 900_000;

    /** The figure of a policy that holds on a day, as a value. */
    public Value figure(Policy policy, LocalDate day) {
        return Value.of(policy, company.figure(policy, day));
    }

    /** The day so many days or workdays before or after another one. */
    public LocalDate day(LocalDate from, int days, boolean workdays, boolean before) {
        if (!workdays) {
            return from.plusDays(before ? -days : days);
        }
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(before ? -1 : 1);
            if (isWorkday(day)) {
                counted++;
            }
        }
        return day;
    }

    /** A telephone number of the plan. */
    public long phone(long index) {
        return numbering.number(Math.floorMod(index * 0x9e3779b97f4a7c15L, numbering.size()));
    }

    String reference(ReferenceKind kind, RandomStream random) {
        return switch (kind) {
            case INVOICE -> References.invoice(random);
            case ORDER -> References.order(random);
            case TICKET -> References.ticket(random);
            case CONTRACT -> References.contract(random);
            case TRACKING -> References.tracking(random);
            case CREDIT_NOTE -> References.creditNote(random);
            case SERIAL -> References.serial(random);
            case STRUCTURED -> References.payment(random, residence);
            case PIN -> References.pin(random);
            case PUK -> References.puk(random);
            case CODE -> References.oneTimeCode(random);
            case PASSWORD -> References.password(random);
        };
    }

    /** A person who is no caller, by any number. */
    Identity thirdPerson(long number) {
        return identities.of(FIRST_THIRD_PERSON + (int) Math.floorMod(number, THIRD_PERSONS));
    }

    /** An agent, by the name in the call record. */
    public Identity agent(String name) {
        return agent(name, Set.of());
    }

    /** An agent who has none of some first names. */
    public Identity agent(String name, Set<String> firstNames) {
        long number = Purpose.of(name).id();
        Identity agent = agent(number);
        for (int other = 1; firstNames.contains(agent.firstName()); other++) {
            agent = agent(number + other);
        }
        return agent;
    }

    private Identity agent(long number) {
        return identities.of(FIRST_AGENT + (int) Math.floorMod(number, AGENTS));
    }

    /** Whether a day is no Saturday, Sunday or public holiday. */
    public boolean isWorkday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.include(date);
    }
}
