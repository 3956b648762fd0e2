package org.allophone.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allophone.detect.Detector;
import org.allophone.detect.text.Finding;
import org.allophone.pii.PiiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFinderTest {
    private static final String NAMED = "\\[[^\\]]*\\]";

    /** Each line of the file: sentences with names in brackets. */
    static List<String> sentences() throws IOException {
        try (InputStream in = PersonFinderTest.class.getResourceAsStream("/org/allophone/detect/persons.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheNamesThatAreMarkedAndNothingElse(String line) {
        List<String> marked = List.of(line.split(" / "));
        List<String> turns =
                marked.stream().map(turn -> turn.replaceAll("[\\[\\]]", "")).toList();

        List<Finding> findings = find(turns);

        for (int turn = 0; turn < turns.size(); turn++) {
            assertThat(masked(turns, findings, turn)).isEqualTo(maskedByHand(marked.get(turn)));
        }
    }

    /** The turn with an underscore for every letter of what was found. */
    private static String masked(List<String> turns, List<Finding> findings, int turn) {
        StringBuilder text = new StringBuilder(turns.get(turn));
        findings.stream().filter(finding -> finding.turn() == turn).forEach(finding -> {
            for (int i = finding.start(); i < finding.end(); i++) {
                text.setCharAt(i, '_');
            }
        });
        return text.toString();
    }

    private static String maskedByHand(String marked) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' || c == ']') {
                inside = c == '[';
            } else {
                text.append(inside ? '_' : c);
            }
        }
        return text.toString();
    }

    @Test
    void hasSentencesWithNamesAndSentencesWithout() throws IOException {
        List<String> with = sentences().stream()
                .filter(line -> !line.replaceAll(NAMED, "").equals(line))
                .toList();

        assertThat(with).hasSizeGreaterThan(30);
        assertThat(sentences().size() - with.size()).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, je m'appelle Zwanikken.",
                "BONJOUR, JE M'APPELLE ZWANIKKEN.",
                "bonjour je euh m'appelle zwanikken"
            })
    void findsANameThatNoListKnowsBehindACue(String turn) {
        assertThat(texts(List.of(turn)))
                .containsExactly(turn.substring(turn.toLowerCase(Locale.ROOT).indexOf("zwan"))
                        .replace(".", ""));
    }

    @Test
    void masksATitleWithItsNameButNeverAlone() {
        assertThat(texts(List.of("merci madame Dubois", "merci madame"))).containsExactly("madame Dubois");
    }

    @Test
    void findsANameAgainBeforeAndBehindThePlaceWhereItWasSaid() {
        assertThat(texts(List.of("le dossier zwanikken", "mon nom c'est zwanikken", "merci zwanikken")))
                .containsExactly("zwanikken", "zwanikken", "zwanikken");
    }

    @Test
    void findsANameThatIsHeardInAnotherWay() {
        assertThat(texts(List.of("je m'appelle zwanikken", "oui zwaniken"))).containsExactly("zwanikken", "zwaniken");
    }

    @Test
    void findsSpelledLettersInBothTurnsWhereTheAgentRepeatsThem() {
        assertThat(texts(List.of("mon nom c'est huyghe", "h u y", "d'accord", "g h e")))
                .containsExactly("huyghe", "h u y", "g h e");
    }

    @Test
    void leavesLettersWithDigitsToTheOtherFinders() {
        assertThat(find(List.of("mon nom n'y est pas, la référence est A B C 1 2 3")))
                .isEmpty();
    }

    @Test
    void takesACommonWordBehindATitleForAMisheardNameOnlyWhereNothingHasACapital() {
        assertThat(texts(List.of("au revoir monsieur complet"))).containsExactly("monsieur complet");
        assertThat(find(List.of("Au revoir, le dossier de monsieur complet est là.")))
                .isEmpty();
    }

    @Test
    void saysThatAllItsFindingsArePersonsAndWhatShowsThem() {
        assertThat(find(List.of("je m'appelle zwanikken")))
                .containsExactly(new Finding(0, 13, 22, PiiKind.PERSON, 0.9, "cue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ben ",
                "monsieur ",
                "de ",
                "van ",
                "a b ",
                "euh ",
                "je m'appelle ",
                "jean ",
                "votre nom ",
                ", ",
                "x- "
            })
    void readsHostileRepetitionsInLinearTime(String part) {
        List<String> turns = List.of(part.repeat(100_000));

        assertThat(Stream.of(turns).map(PersonFinderTest::find)).hasSize(1);
    }

    private static List<Finding> find(List<String> turns) {
        return new Detector(List.of(new PersonFinder())).find(turns).foundOrThrow();
    }

    private static List<String> texts(List<String> turns) {
        List<String> texts = new ArrayList<>();
        find(turns).forEach(finding -> texts.add(turns.get(finding.turn()).substring(finding.start(), finding.end())));
        return texts;
    }
}
