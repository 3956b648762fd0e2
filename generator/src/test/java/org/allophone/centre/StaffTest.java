package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.allophone.centre.theory.Erlang;
import org.allophone.scenario.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {

    /** Twenty agents answer 51.79816620 % of 18 erlang of 300 s within 20 s: the golden value of Erlang C. */
    @Test
    void theGoldenServiceLevelTakesTheGoldenAgents() {
        assertThat(Staff.agentsFor(18, 300, 0.5179816619, 20)).isEqualTo(20);
        assertThat(Staff.agentsFor(18, 300, 0.5179816621, 20)).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 300, 0.8, 20", "8, 240, 0.8, 20", "45, 300, 0.9, 150", "95, 540, 0.95, 10", "3000, 400, 0.8, 20"})
    void theAgentsKeepThePromiseAndOneLessWouldNot(double load, double handle, double share, double within) {
        int agents = Staff.agentsFor(load, handle, share, within);
        assertThat(Erlang.serviceLevel(agents, load, handle, within)).isGreaterThanOrEqualTo(share);
        // With agents - 1 <= load the queue of Erlang C grows without end.
        assertThat(agents - 1 <= load || Erlang.serviceLevel(agents - 1, load, handle, within) < share)
                .isTrue();
    }

    @Test
    void noCallsTakeNoAgents() {
        assertThat(Staff.agentsFor(0, 300, 0.8, 20)).isZero();
    }

    /** The fewest agents are found by trying every number of agents on every shift. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shiftsCoverEveryNeedThatAnyShiftCoversWithTheFewestAgents(long seed) {
        Random random = new Random(seed);
        List<Hours> shifts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int from = random.nextInt(6);
            shifts.add(new Hours(from, from + 1 + random.nextInt(6 - from + 1)));
        }
        int[] need = random.ints(8, 0, 4).toArray();

        List<Hours> planned = Staff.covering(need, shifts);

        assertThat(shifts).containsAll(planned);
        int[] wanted = new int[need.length];
        for (int halfHour = 0; halfHour < need.length; halfHour++) {
            wanted[halfHour] = present(halfHour, shifts) > 0 ? need[halfHour] : 0;
            assertThat(present(halfHour, planned)).isGreaterThanOrEqualTo(wanted[halfHour]);
        }
        assertThat(planned).hasSize(fewest(wanted, shifts));
    }

    @Test
    void nobodyComesBeforeTheNeed() {
        List<Hours> shifts = List.of(new Hours(0, 4), new Hours(2, 6));
        assertThat(Staff.covering(new int[] {0, 0, 2, 3, 1, 1}, shifts))
                .containsExactly(new Hours(2, 6), new Hours(2, 6), new Hours(2, 6));
        assertThat(Staff.covering(new int[] {1, 2, 0, 0}, shifts)).containsExactly(new Hours(0, 4), new Hours(0, 4));
    }

    private static int fewest(int[] need, List<Hours> shifts) {
        int most = Arrays.stream(need).max().orElseThrow();
        int fewest = Integer.MAX_VALUE;
        for (int a = 0; a <= most; a++) {
            for (int b = 0; b <= most; b++) {
                for (int c = 0; c <= most; c++) {
                    int[] agents = {a, b, c};
                    boolean covered = true;
                    for (int halfHour = 0; halfHour < need.length; halfHour++) {
                        int there = 0;
                        for (int i = 0; i < 3; i++) {
                            there += contains(shifts.get(i), halfHour) ? agents[i] : 0;
                        }
                        covered &= there >= need[halfHour];
                    }
                    fewest = covered ? Math.min(fewest, a + b + c) : fewest;
                }
            }
        }
        return fewest;
    }

    private static long present(int halfHour, List<Hours> shifts) {
        return shifts.stream().filter(shift -> contains(shift, halfHour)).count();
    }

    private static boolean contains(Hours shift, int halfHour) {
        return shift.from() <= halfHour && halfHour < shift.to();
    }
}
