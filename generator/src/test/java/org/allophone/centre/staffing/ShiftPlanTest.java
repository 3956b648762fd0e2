package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.scenario.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftPlanTest {
    private static final int HALF_HOURS = 9;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** What a plan costs: half-hours first, then agents. */
    private record Cost(long halfHours, long agents) {
        static Cost of(List<HalfHourSpan> planned) {
            return new Cost(planned.stream().mapToLong(HalfHourSpan::halfHours).sum(), planned.size());
        }

        boolean isBelow(Cost other) {
            return halfHours < other.halfHours || (halfHours == other.halfHours && agents < other.agents);
        }
    }

    /** A small centre: four shifts, and a need of at most four agents. */
    private static final class Small {
        private final List<HalfHourSpan> shifts;
        private final int[] need;

        Small(List<HalfHourSpan> shifts, int... need) {
            this.shifts = shifts;
            this.need = need;
        }

        static Small of(long seed) {
            Random random = new Random(seed);
            List<HalfHourSpan> shifts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int from = random.nextInt(HALF_HOURS - 1);
                shifts.add(new HalfHourSpan(from, from + 1 + random.nextInt(HALF_HOURS - from)));
            }
            return new Small(shifts, random.ints(HALF_HOURS, 0, 5).toArray());
        }

        /** The need in the half-hours that a shift covers. */
        int[] coverable() {
            int[] coverable = need.clone();
            for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
                coverable[halfHour] = present(shifts)[halfHour] > 0 ? need[halfHour] : 0;
            }
            return coverable;
        }

        /** Found by trying every number of agents, up to the largest need, on every shift. */
        Cost leastCost() {
            return leastCost(0, new ArrayList<>());
        }

        private Cost leastCost(int shift, List<HalfHourSpan> planned) {
            if (shift == shifts.size()) {
                return covers(planned, coverable()) ? Cost.of(planned) : new Cost(Long.MAX_VALUE, 0);
            }
            Cost least = new Cost(Long.MAX_VALUE, 0);
            for (int agents = 0; agents <= 4; agents++) {
                List<HalfHourSpan> more = new ArrayList<>(planned);
                more.addAll(Collections.nCopies(agents, shifts.get(shift)));
                Cost cost = leastCost(shift + 1, more);
                least = cost.isBelow(least) ? cost : least;
            }
            return least;
        }
    }

    /** One span for each agent of a plan. */
    private static List<HalfHourSpan> planned(int[] need, List<HalfHourSpan> shifts) {
        int[] agents = ShiftPlan.covering(
                need, shifts.stream().map(hours -> shift(hours)).toList());
        List<HalfHourSpan> planned = new ArrayList<>();
        for (int i = 0; i < agents.length; i++) {
            planned.addAll(Collections.nCopies(agents[i], shifts.get(i)));
        }
        return planned;
    }

    private static Shift shift(HalfHourSpan hours, HalfHourSpan... breaks) {
        return new Shift(Set.of(DayOfWeek.MONDAY), hours, List.of(breaks));
    }

    /** Shifts with a break in them: the need is covered, and nobody could be left out. */
    @ParameterizedTest
    @MethodSource("seeds")
    void breaksLeaveNoNeedUncoveredAndNobodyIsThereForNothing(long seed) {
        Small centre = Small.of(seed);
        Random random = new Random(seed);
        List<Shift> shifts = new ArrayList<>();
        for (HalfHourSpan hours : centre.shifts) {
            int pause = hours.from() + 1 + random.nextInt(8);
            shifts.add(pause + 1 < hours.to() ? shift(hours, new HalfHourSpan(pause, pause + 1)) : shift(hours));
        }
        int[] agents = ShiftPlan.covering(centre.need, shifts);
        assertThat(lacks(centre.need, shifts, agents)).isFalse();
        for (int i = 0; i < agents.length; i++) {
            if (agents[i] > 0) {
                agents[i]--;
                assertThat(lacks(centre.need, shifts, agents)).as("shift %d", i).isTrue();
                agents[i]++;
            }
        }
    }

    /** Whether a half-hour that some shift covers has fewer agents than it needs. */
    private static boolean lacks(int[] need, List<Shift> shifts, int[] agents) {
        for (int halfHour = 0; halfHour < need.length; halfHour++) {
            int present = 0;
            boolean coverable = false;
            for (int i = 0; i < agents.length; i++) {
                HalfHourSpan hours = shifts.get(i).hours();
                boolean there = hours.from() <= halfHour && halfHour < hours.to();
                for (HalfHourSpan pause : shifts.get(i).breaks()) {
                    there &= halfHour < pause.from() || halfHour >= pause.to();
                }
                coverable |= there;
                present += there ? agents[i] : 0;
            }
            if (coverable && present < need[halfHour]) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNeedThatAnyShiftCoversIsCoveredAtTheLeastCost(long seed) {
        Small centre = Small.of(seed);
        List<HalfHourSpan> planned = planned(centre.need, centre.shifts);
        assertThat(centre.shifts).containsAll(planned);
        assertThat(covers(planned, centre.coverable())).isTrue();
        assertThat(Cost.of(planned)).isEqualTo(centre.leastCost());
    }

    /**
     * Shifts without gaps make a totally unimodular problem: parts of agents would save nothing (Hoffman and Kruskal 1956). So a need
     * a thousand times as large costs a thousand times as much.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void aThousandTimesTheNeedCostsAThousandTimesAsMuch(long seed) {
        Small centre = Small.of(seed);
        int[] large = Arrays.stream(centre.need).map(need -> 1000 * need).toArray();
        Cost small = centre.leastCost();
        assertThat(Cost.of(planned(large, centre.shifts)))
                .isEqualTo(new Cost(1000 * small.halfHours(), 1000 * small.agents()));
    }

    /** Full days alone would meet at noon: eight on the early shift and seven on the late one are there for a need of four. */
    @Test
    void shortShiftsAtThePeaksSpareTheNoon() {
        int[] need = {4, 8, 8, 4, 4, 7, 7, 4};
        HalfHourSpan early = new HalfHourSpan(0, 5);
        HalfHourSpan late = new HalfHourSpan(3, 8);
        HalfHourSpan morning = new HalfHourSpan(1, 3);
        HalfHourSpan afternoon = new HalfHourSpan(5, 7);
        HalfHourSpan halfDay = new HalfHourSpan(0, 3);
        assertThat(Cost.of(planned(need, List.of(early, late)))).isEqualTo(new Cost(15 * 5, 15));
        assertThat(planned(need, List.of(early, late, morning, afternoon, halfDay)))
                .containsExactlyInAnyOrder(
                        late, late, late, late, morning, morning, morning, morning, afternoon, afternoon, afternoon,
                        halfDay, halfDay, halfDay, halfDay);
    }

    /** Two shifts of three half-hours or one of six. */
    @Test
    void ofEqualHoursTheFewestAgentsCome() {
        List<HalfHourSpan> shifts = List.of(new HalfHourSpan(0, 3), new HalfHourSpan(3, 6), new HalfHourSpan(0, 6));
        assertThat(planned(new int[] {2, 2, 2, 1, 1, 1}, shifts))
                .containsExactly(new HalfHourSpan(0, 3), new HalfHourSpan(0, 6));
    }

    @Test
    void nobodyIsPlannedWithoutNeedOrShift() {
        assertThat(planned(new int[6], List.of(new HalfHourSpan(0, 3)))).isEmpty();
        assertThat(planned(new int[] {0, 0, 0, 5}, List.of(new HalfHourSpan(0, 3))))
                .isEmpty();
    }

    private static boolean covers(List<HalfHourSpan> planned, int[] need) {
        int[] present = present(planned);
        for (int halfHour = 0; halfHour < HALF_HOURS; halfHour++) {
            if (present[halfHour] < need[halfHour]) {
                return false;
            }
        }
        return true;
    }

    private static int[] present(List<HalfHourSpan> planned) {
        int[] present = new int[HALF_HOURS];
        for (HalfHourSpan shift : planned) {
            for (int halfHour = shift.from(); halfHour < shift.to(); halfHour++) {
                present[halfHour]++;
            }
        }
        return present;
    }
}
