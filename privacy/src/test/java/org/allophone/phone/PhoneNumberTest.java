package org.allophone.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    /** The forms that the International Telecommunication Union recommends in E.123, and others that people write. */
    @ParameterizedTest
    @CsvSource({
        "0475 12 34 56, BE, +32475123456",
        "0475/12.34.56, BE, +32475123456",
        "+32 (0)475 12 34 56, '', +32475123456",
        "0032475123456, '', +32475123456",
        "06 12 34 56 78, FR, +33612345678",
        "06-12345678, NL, +31612345678",
        "(020) 7946 0958, GB, +442079460958"
    })
    void aNumberHasOneFormHoweverItIsWritten(String text, String region, String international) {
        assertThat(PhoneNumber.read(text, region).map(PhoneNumber::international))
                .contains(international);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "0475 12 34 56", "1", "+"})
    void aTextThatIsNoNumberIsNone(String text) {
        assertThat(PhoneNumber.read(text, "")).isEmpty();
    }

    @Test
    void numbersOfAPlanAndOfFictionAreInPlanAndOthersAreNot() {
        assertThat(number("+32475123456").isInPlan()).isTrue();
        // Nobody has it: Belgian numbers that begin with 04 0 are not assigned.
        assertThat(number("+3240123456").isInPlan()).isTrue();
        // Reserved for fiction by Ofcom.
        assertThat(number("+447700900123").isInPlan()).isTrue();
        assertThat(number("+33012345678").isInPlan()).isFalse();
        assertThat(number("+3247512345699").isInPlan()).isFalse();
    }

    /** E.164 has 15 digits at most; libphonenumber reads 17 behind the code of the country. */
    @Test
    void aNumberOfTwentyDigitsIsInNoPlan() {
        assertThat(number("+80812345678901234567").isInPlan()).isFalse();
        assertThat(new PhoneNumber(999, "99999999999999999").isInPlan()).isFalse();
    }

    private static PhoneNumber number(String text) {
        return PhoneNumber.read(text, "").orElseThrow();
    }
}
