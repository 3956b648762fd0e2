package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Random;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finding;
import org.junit.jupiter.api.Test;

class DetectorFuzzTest {
    private static final String[] PARTS = {
        "zéro",
        "quatre-vingt",
        " ",
        "dix",
        ",",
        "06",
        "@",
        "arobase",
        " point ",
        "be",
        "rue",
        "né le",
        "madame",
        "DUPONT",
        "d’",
        "\n",
        "É",
        "\u200b",
        "\uD83D\uDE00",
        "\uD83D",
        "1-ABC-234",
        "mot de passe : ",
        "«",
        "»",
        "[",
        "J comme Jean",
        "deux fois",
        "euh",
        "+32",
        ".",
        "0"
    };

    @FuzzTest(maxDuration = "1m")
    void whateverIsSaidFindingsLieInTheirTurnsAndDoNotOverlap(FuzzedDataProvider data) {
        check(data.consumeString(200), data.consumeRemainingAsString());
    }

    private static void check(String one, String other) {
        List<String> turns = List.of(one, other);
        Finding last = null;
        for (Finding finding : new Detector(Detector.finders(
                        new KnownValues(List.of(other)), new KeptValues(List.of("0475 12 34 56", "Dupont"))))
                .find(turns)
                .foundOrThrow()) {
            assertThat(finding.start()).isBetween(0, finding.end() - 1);
            assertThat(finding.end())
                    .isLessThanOrEqualTo(turns.get(finding.turn()).length());
            if (last != null && last.turn() == finding.turn()) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(last.end());
            }
            last = finding;
        }
    }

    @Test
    void mixturesOfWhatTheFindersLookForAreNoFault() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            check(mixture(random), mixture(random));
        }
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
