package org.allophone.conversation.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;

/** Draws the facts of one case. */
final class FactDraw {
    private static final Purpose THIRD_PERSON = Purpose.of("third person of a case");

    private final FactWorld world;
    private final long caseNumber;
    private final LocalDate opened;
    private final Optional<CaseEvent> event;

    FactDraw(FactWorld world, long caseNumber, LocalDate opened, Optional<CaseEvent> event) {
        this.world = world;
        this.caseNumber = caseNumber;
        this.opened = opened;
        this.event = event;
    }

    Value value(FactDefinition definition, Map<String, Value> known) {
        RandomStream random = world.seed().stream(definition.purpose(), caseNumber);
        return value(definition, definition.source(), random, known);
    }

    private Value value(FactDefinition definition, FactSource source, RandomStream random, Map<String, Value> known) {
        if (source instanceof FactSource.OrEvent or) {
            return event.filter(cause -> cause.kind() == or.kind())
                    .map(cause -> beginning(cause, or.usual()))
                    .orElseGet(() -> value(definition, or.usual(), random, known));
        }
        if (source instanceof FactSource.ProductOf product) {
            List<Company.Product> products = world.company().of(product.family());
            return new Value.Product(products.get(random.nextInt(products.size())));
        }
        if (source instanceof FactSource.PriceOf price) {
            Value product = known.get(price.product());
            return new Value.Amount(
                    product instanceof Value.Product sold ? world.company().price(sold.product(), opened) : 0);
        }
        if (source instanceof FactSource.AmountBetween amount) {
            int steps = (amount.most() - amount.least()) / amount.step() + 1;
            return new Value.Amount(amount.least() + (long) amount.step() * random.nextInt(steps));
        }
        if (source instanceof FactSource.OfPolicy policy) {
            return world.figure(policy.policy(), opened);
        }
        if (source instanceof FactSource.Sum sum) {
            long cents = 0;
            for (FactSource.Sum.Term term : sum.terms()) {
                cents += (term.subtracted() ? -1 : 1) * cents(known, term.fact());
            }
            return new Value.Amount(cents);
        }
        if (source instanceof FactSource.Scaled scaled) {
            long count = count(known, scaled.count());
            long cents = cents(known, scaled.amount());
            return new Value.Amount(scaled.divided() ? (cents + count / 2) / count : cents * count);
        }
        if (source instanceof FactSource.DayBetween day) {
            int days = between(random, day.least(), day.most());
            return new Value.Day(world.day(opened, days, day.workdays(), day.before()));
        }
        if (source instanceof FactSource.DayByPolicy day) {
            boolean workdays = day.policy().unit() == Policy.Unit.WORKDAYS;
            return new Value.Day(
                    world.day(opened, world.company().figure(day.policy(), opened), workdays, day.before()));
        }
        if (source instanceof FactSource.ClockBetween clock) {
            return new Value.Clock(30 * between(random, 2 * clock.leastHour(), 2 * clock.mostHour()));
        }
        if (source instanceof FactSource.HoursOfDay) {
            return HOURS.get(random.nextInt(HOURS.size()));
        }
        if (source instanceof FactSource.CountBetween count) {
            return new Value.Count(between(random, count.least(), count.most()));
        }
        if (source instanceof FactSource.SpanBetween span) {
            return new Value.Span(between(random, span.least(), span.most()), span.unit());
        }
        if (source instanceof FactSource.OneOf choices) {
            return choices.choices().get(random.nextInt(choices.choices().size()));
        }
        if (source instanceof FactSource.ReferenceTo reference) {
            return new Value.Reference(reference.kind(), world.reference(reference.kind(), random));
        }
        if (source instanceof FactSource.OfSomebody somebody) {
            return ofSomebody(somebody.kind(), definition);
        }
        FactSource.Data data = (FactSource.Data) source;
        int number = between(random, data.least(), data.most());
        return data.speed() ? new Value.Speed(number) : new Value.Volume(number);
    }

    /** A surprise is remembered by its hour too, in full and half hours; what was planned by its day. */
    private static Value beginning(CaseEvent event, FactSource usual) {
        int minutes = event.began().toLocalTime().toSecondOfDay() / 60;
        if (usual instanceof FactSource.ClockBetween) {
            return new Value.Clock(minutes / 30 * 30);
        }
        LocalDate day = event.began().toLocalDate();
        return event.kind().isPlanned() ? new Value.Day(day) : new Value.Beginning(day, minutes);
    }

    private static final List<Value.Hours> HOURS = List.of(
            new Value.Hours(480, 720),
            new Value.Hours(480, 780),
            new Value.Hours(540, 720),
            new Value.Hours(600, 720),
            new Value.Hours(780, 1020),
            new Value.Hours(780, 960),
            new Value.Hours(840, 1080));

    private Value ofSomebody(FactSource.OfSomebody.Kind kind, FactDefinition definition) {
        long number = world.seed().stream(
                        THIRD_PERSON, caseNumber, definition.purpose().id())
                .nextLong();
        return switch (kind) {
            case PERSON -> new Value.Person(world.thirdPerson(number));
            case ADDRESS -> new Value.Address(world.thirdPerson(number));
            case TOWN -> new Value.Town(world.thirdPerson(number));
            case PHONE -> new Value.Phone(world.phone(number));
            case EMAIL -> new Value.Email(world.thirdPerson(number));
        };
    }

    private static int between(RandomStream random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private static long cents(Map<String, Value> known, String fact) {
        return known.get(fact) instanceof Value.Amount amount ? amount.cents() : 0;
    }

    private static long count(Map<String, Value> known, String fact) {
        return known.get(fact) instanceof Value.Count count
                ? count.number()
                : known.get(fact) instanceof Value.Span span ? span.number() : 1;
    }
}
