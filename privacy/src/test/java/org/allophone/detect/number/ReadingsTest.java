package org.allophone.detect.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allophone.detect.text.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static NumberRun run(String text) {
        return NumberRuns.of(new Said(List.of(text))).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zéro quatre septante-cinq, douze, trente-quatre, cinquante-six | 0475123456",
                "zéro six douze vingt et un zéro zéro soixante-dix-huit | 0612210078",
                "quatre-vingt-dix-sept quatre-vingts quatre-vingt-onze | 978091",
                "zéro quatre cent nonante-neuf | 0499",
                "zéro quatre, cent nonante-neuf | 04199",
                "deux mille vingt-cinq | 2025",
                "double zéro trois fois le sept | 00777",
                "06, 12, euh… 34 56 78 | 0612345678",
                "nul zes vierenzeventig achtentachtig | 067488",
                "oh seven nine, double four | 07944",
                "zéro six, non pardon, zéro sept | 0607",
            })
    void theLikeliestReadingIsWhatIsMeant(String text, String digits) {
        assertThat(run(text).digits()).isEqualTo(digits);
    }

    @Test
    void ambiguousWordsHaveAllTheirReadings() {
        assertThat(run("soixante douze").readings()).containsExactlyInAnyOrder("72", "6012");
        assertThat(run("quatre vingt dix").readings()).containsExactlyInAnyOrder("90", "8010", "42010");
    }

    @Test
    void wordsThatAreNoFillersEndANumber() {
        assertThat(NumberRuns.of(new Said(List.of("le douze mai à dix heures trente"))))
                .extracting(NumberRun::digits)
                .containsExactly("12", "10", "30");
    }
}
