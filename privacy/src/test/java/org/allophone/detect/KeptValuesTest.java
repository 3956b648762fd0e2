package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finding;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptValuesTest {
    private static final KeptValues KEPT =
            new KeptValues(List.of("+32 2 555 12 12", "0456 00 11 22", "Sophie Martin", "info@proxitel.be", "Lambert"));

    private static List<String> found(String... turns) {
        List<String> found = new ArrayList<>();
        for (Finding finding :
                Detector.ofAllKinds(KnownValues.NONE, KEPT).find(List.of(turns)).foundOrThrow()) {
            found.add(turns[finding.turn()].substring(finding.start(), finding.end()));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Appelez le 02 555 12 12.",
                "Appelez le 02/555.12.12.",
                "Appelez le +32 2 555 12 12.",
                "Appelez le 0032 2 555 12 12.",
                "appelez le zéro deux cinq cent cinquante-cinq douze douze merci",
                "mon gsm c'est le zéro quatre cinquante-six zéro zéro onze vingt-deux voilà",
                "Je suis Sophie Martin.",
                "bonjour, madame Sophie Martin à l'appareil",
                "Écrivez à info@proxitel.be.",
                "écrivez à info arobase proxitel point be",
                "Bonjour monsieur Lambert."
            })
    void aKeptValueIsNotReportedHoweverItIsSaid(String turn) {
        assertThat(Detector.ofAllKinds().find(List.of(turn)).foundOrThrow()).isNotEmpty();
        assertThat(found(turn)).isEmpty();
    }

    @Test
    void aKeptNumberToldOverTurnsIsNotReported() {
        assertThat(found("Rappelez le zéro quatre, cinquante-six…", "Oui ?", "zéro zéro, onze, vingt-deux."))
                .isEmpty();
    }

    @Test
    void aLongerValueIsReportedWhole() {
        assertThat(found("Je suis Sophie Martin Dubois.")).containsExactly("Sophie Martin Dubois");
        assertThat(found("mon client 9 0456 00 11 22 7 voilà")).containsExactly("9 0456 00 11 22 7");
        assertThat(found("écrivez à jean.info@proxitel.be")).containsExactly("jean.info@proxitel.be");
    }

    @Test
    void otherValuesBesideAKeptOneAreReported() {
        assertThat(found("Le 02 555 12 12, ou bien mon gsm, c'est le 0475 12 34 56."))
                .containsExactly("0475 12 34 56");
        assertThat(found("Sophie Martin a parlé avec Karim Benali.")).containsExactly("Karim Benali");
    }

    @Test
    void aValueThatIsKnownAndKeptIsKept() {
        Detector detector = Detector.ofAllKinds(new KnownValues(List.of("Sophie Martin")), KEPT);
        assertThat(detector.find(List.of("Je suis Sophie Martin.")).foundOrThrow())
                .isEmpty();
    }

    @Test
    void aValueThatIsTooShortIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "Proxitel\n\n12\n");
        assertThatThrownBy(() -> KeptValues.read(file, "kept.txt"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.lines().toString()).contains("kept.txt", "3"));
    }
}
