package org.allophone.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days; the holidays are those that Belgium and France publish for 2024 and 2025. */
class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-06, 5, fr-BE, 2025-01-13",
        "2025-01-10, 1, fr-BE, 2025-01-13",
        "2024-12-24, 1, fr-BE, 2024-12-26",
        "2025-04-18, 1, fr-BE, 2025-04-22",
        "2025-05-28, 1, fr-BE, 2025-05-30",
        "2025-06-06, 1, fr-FR, 2025-06-10",
        "2025-07-11, 1, fr-FR, 2025-07-15",
        "2025-07-11, 1, fr-BE, 2025-07-14",
        "2025-07-18, 1, fr-BE, 2025-07-22",
        "2024-03-29, 1, fr-FR, 2024-04-02",
        "2024-12-24, 1, fr, 2024-12-25",
    })
    void weekendsAndHolidaysAreLeftOut(LocalDate from, int workdays, String language, LocalDate expected) {
        assertThat(Workdays.after(from, workdays, language)).isEqualTo(expected);
    }
}
