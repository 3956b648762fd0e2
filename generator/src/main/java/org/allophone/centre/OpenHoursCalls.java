package org.allophone.centre;

import java.time.LocalDate;
import java.util.List;
import org.allophone.person.NumberingPlan;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.table.Parts;

/**
 * Calls spread evenly over the hours a centre is open, 8h to 18h, Monday to Friday, for thirty days: in the order of time, each
 * drawn from its own address, so that any one can be made alone.
 */
public final class OpenHoursCalls {
    /** The first day: a Monday. */
    public static final LocalDate START = LocalDate.of(2025, 1, 6);

    private static final int DAYS = 30;
    private static final int OPENING_HOUR = 8;
    private static final int OPEN_SECONDS = 10 * 3600;
    private static final long MICROS_PER_SECOND = 1_000_000L;
    private static final int PART_ROWS = 1024;

    private static final Purpose CALL = Purpose.of("call");

    private final List<String> agents;
    private final List<String> topics;
    private final Seed seed;
    private final long count;
    private final long[] openDays;

    /**
     * @param start the first day of the thirty
     * @param count how many calls
     */
    public OpenHoursCalls(List<String> agents, List<String> topics, Seed seed, LocalDate start, long count) {
        this.agents = agents;
        this.topics = topics;
        this.seed = seed;
        this.count = count;
        this.openDays = start.datesUntil(start.plusDays(DAYS))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
    }

    /** Call number {@code number}, 1 for the first. */
    public Call call(long number) {
        RandomStream random = seed.stream(CALL, number);
        // The period is cut in as many equal slots as there are calls and each call falls somewhere in its own: sorted
        // for free.
        double position = (number - 1 + random.nextDouble()) / count;
        long openSecond = (long) (position * openDays.length * OPEN_SECONDS);
        long day = openDays[(int) Math.min(openSecond / OPEN_SECONDS, openDays.length - 1)];
        long second = day * 86_400 + OPENING_HOUR * 3600 + openSecond % OPEN_SECONDS;
        int duration = 30 + random.nextInt(1770);
        int topic = random.nextInt(topics.size());
        boolean resolved = (duration < 900 && !topics.get(topic).equals("tech_support")) || random.nextDouble() > 0.3;
        return new Call(
                number,
                NumberingPlan.BELGIUM_UNASSIGNED.number(random.nextLong(NumberingPlan.BELGIUM_UNASSIGNED.size())),
                agents.get(random.nextInt(agents.size())),
                second * MICROS_PER_SECOND,
                duration,
                topics.get(topic),
                resolved);
    }

    /** The calls in parts, each made on its own. */
    public Parts<Call> parts() {
        return new Parts<>(
                count,
                PART_ROWS,
                () -> (first, last) -> consumer -> {
                    for (long number = first; number <= last; number++) {
                        consumer.accept(call(number));
                    }
                });
    }
}
