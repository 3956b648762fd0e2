package org.allophone.centre.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.allophone.random.Seed;
import org.allophone.scenario.TimeOff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsencesTest {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);
    private static final int YEARS = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 6, 7, 25, 52})
    void eachAgentHasAllWeeksOfLeave(int leaveWeeks) {
        TimeOff timeOff = new TimeOff(5, 0, 1, leaveWeeks, TimeOff.NONE.lunch());
        for (int seed = 0; seed < 5; seed++) {
            Absences absences = new Absences(timeOff, new Seed(seed));
            for (int number = 0; number < 40; number++) {
                int agent = number;
                long weeks = LongStream.range(50 * 52, (50 + YEARS) * 52)
                        .filter(week -> absences.isOff(agent, agent, 3, FIRST_MONDAY.plusWeeks(week)))
                        .count();
                assertThat(weeks).isEqualTo((long) YEARS * leaveWeeks);
            }
        }
    }
}
