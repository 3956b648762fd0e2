package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.french.Variety;
import org.junit.jupiter.api.Test;

/** What is promised within hours is done when somebody works. */
class PromisesTest {
    /** Around Easter Monday and Labour Day of 2025. */
    private static final LocalDate FIRST = LocalDate.of(2025, 4, 14);

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2025, 4, 21), LocalDate.of(2025, 5, 1));

    @Test
    void noPromiseOfHoursHasAWeekendOrAHolidayInIt() {
        Conversations conversations = Calls.conversations(3, Variety.BELGIUM);
        CallSituation.Leg leg = new CallSituation.Leg("A", 12, 5, 300, 0);
        int hours = 0;
        int instead = 0;
        for (int number = 1; number <= 400; number++) {
            LocalDateTime start = FIRST.plusDays(number % 21).atTime(17, 30);
            String topic = Calls.topics().get(number % 6);
            Conversation conversation = conversations.of(
                    Calls.like(Calls.call(number), topic, Optional.empty(), number % 2 == 0, start, leg));
            if (conversation.promise().isEmpty()) {
                continue;
            }
            String text = conversation.turns().stream()
                    .map(turn -> turn.text().text())
                    .collect(Collectors.joining("\n"));
            LocalDate promised = LocalDate.parse(conversation.promise().get().replaceFirst(".* ", ""));
            LocalDate day = start.toLocalDate();
            if (text.contains("dans les vingt-quatre heures")
                    || text.contains("dans les quarante-huit heures")
                    || text.contains("dans les septante-deux heures")) {
                hours++;
                assertThat(day.plusDays(1).datesUntil(promised.plusDays(1))).allMatch(PromisesTest::isWorkday);
            } else if (text.contains("dans un délai d’un jour ouvrable")
                    || text.contains("dans les deux jours ouvrables")) {
                instead++;
                assertThat(promised).matches(PromisesTest::isWorkday);
            }
        }
        assertThat(hours).isPositive();
        assertThat(instead).isPositive();
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }
}
