package org.allophone.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are published examples, or were computed by other programs. */
class ChecksumsTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 7630006000011234567890189",
        "BE, 71096123456769",
        "BE, 68539007547034",
        "DE, 89370400440532013000",
    })
    void publishedIbansPassAndAnotherDigitFails(String country, String digits) {
        String letters = country.toLowerCase(Locale.ROOT);
        assertThat(Checksums.iban(letters, digits)).isTrue();
        everyOtherDigitFails(digits, changed -> Checksums.iban(letters, changed));
    }

    @Test
    void theIbanOfADutchBankHasLettersInIt() {
        assertThat(Checksums.iban("nl", "91abna0417164300")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"85073003328", "17073003384", "98472899765"})
    void belgianNationalNumbersAndBisNumbersPass(String digits) {
        assertThat(Checksums.belgianNational(digits)).isTrue();
    }

    @Test
    void fewRandomNumbersPassAsBelgianNationalNumbers() {
        Random random = new Random(1);
        int passed = 0;
        for (int i = 0; i < 100_000; i++) {
            passed += Checksums.belgianNational(String.format("%011d", random.nextLong(100_000_000_000L))) ? 1 : 0;
        }
        assertThat(passed).isBetween(50, 2_500);
    }

    @ParameterizedTest
    @CsvSource({"295109912611193"})
    void frenchNationalNumbersPassAndAnotherDigitFails(String digits) {
        assertThat(Checksums.frenchNational(digits)).isTrue();
        everyOtherDigitFails(digits, Checksums::frenchNational);
    }

    @Test
    void testCardsPassAndAnotherDigitFails() {
        for (String card : new String[] {"4111111111111111", "5555555555554444", "378282246310005"}) {
            assertThat(Checksums.card(card)).as(card).isTrue();
            everyOtherDigitFails(card, Checksums::luhn);
        }
        assertThat(Checksums.card("0000000000000000")).isFalse();
    }

    @Test
    void companiesPass() {
        assertThat(Checksums.frenchCompany("404833048")).isTrue();
        assertThat(Checksums.frenchCompany("73282932000074")).isTrue();
        assertThat(Checksums.belgianCompany("0428759497")).isTrue();
        assertThat(Checksums.belgianCompany("0428759498")).isFalse();
    }

    @Test
    void aStructuredCommunicationPassesAndAnotherDigitFails() {
        assertThat(Checksums.structuredCommunication("090933755493")).isTrue();
        assertThat(Checksums.structuredCommunication("090933755494")).isFalse();
    }

    @Test
    void aDutchCitizenNumberPassesAndAnotherDigitFails() {
        assertThat(Checksums.dutchNational("111222333")).isTrue();
        assertThat(Checksums.dutchNational("111222334")).isFalse();
    }

    private static void everyOtherDigitFails(String digits, Predicate<String> check) {
        for (int at = 0; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(at)) {
                    String changed = digits.substring(0, at) + digit + digits.substring(at + 1);
                    assertThat(check.test(changed)).as(changed).isFalse();
                }
            }
        }
    }
}
