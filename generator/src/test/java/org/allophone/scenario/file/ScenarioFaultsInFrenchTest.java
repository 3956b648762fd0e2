package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults of {@link ScenarioFaultsTest}, in French. */
class ScenarioFaultsInFrenchTest {
    /** Words of the English texts that are neither French nor anything a scenario file says. */
    private static final String ENGLISH =
            "(?i).*\\b(write|is|are|has|have|missing|unknown|allowed|the|of|an|and|such|at|that|with|for|which|first|must|another|second|more|than|file|share|shares|whole|number|list|mapping|keys?|values?|text|weights?|within|skills?)\\b.*";

    private static Stream<byte[]> faultyFiles() {
        List<String> others = List.of(
                "\u0000",
                CentreScenarioTest.SMALLEST.replaceFirst("scenario: .*", "scenario: notebook"),
                "topics: [" + "{},".repeat(1001) + "]");
        return Stream.concat(
                Stream.concat(ScenarioFaultsTest.faultyFiles(), others.stream())
                        .map(yaml -> yaml.getBytes(StandardCharsets.UTF_8)),
                Stream.of("description: \u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("faultyFiles")
    void frenchNamesTheSamePlacesAndValuesInItsOwnWords(byte[] file) {
        for (Wording fault : ScenarioFaultsTest.refusal(file)) {
            for (String value : values(fault).toList()) {
                assertThat(fault.in(Locale.ENGLISH)).contains(value);
                assertThat(fault.in(Locale.FRENCH)).contains(value);
            }
            assertThat(withoutValues(fault).in(Locale.FRENCH))
                    .startsWith("scénario …\u00a0: ")
                    .doesNotContain("\n", "{", "\"")
                    .doesNotMatch(ENGLISH);
        }
    }

    @Test
    void theseFilesBringOutEveryText() {
        Set<String> said = new TreeSet<>();
        faultyFiles().flatMap(file -> ScenarioFaultsTest.refusal(file).stream()).forEach(fault -> addKeys(said, fault));
        catchThrowableOfType(Refusal.class, () -> ScenarioFile.bundled("moon").scenario())
                .lines()
                .forEach(fault -> addKeys(said, fault));
        assertThat(said)
                .isEqualTo(new TreeSet<>(new Wordings("org.allophone.scenario.file.faults")
                        .bundle(Locale.FRENCH)
                        .keySet()));
    }

    @Test
    void theMessageOfTheExceptionIsEnglish() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> CentreScenarioTest.parsed(CentreScenarioTest.SMALLEST + "days: 0\nsites: 0"));
        assertThat(refusal)
                .hasMessage("scenario mine: days is 0; write a whole number from 1 to 3660\n"
                        + "scenario mine: sites is 0; write a whole number from 1 to 10000");
    }

    /** Here _ stands for the space that does not break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "days: 0 | days vaut 0_; écrivez un nombre entier de 1 à 3660",
                "days: | days est vide_; écrivez un nombre entier de 1 à 3660",
                "callers: {population: 3000001} | callers.population vaut 3000001_; écrivez au plus 3000000, autant qu’il y a de numéros dans be-unassigned",
                "time-zone: l'{0} '{ | time-zone vaut «_l'{0} '{_»_; écrivez un fuseau horaire de la liste de l’IANA, comme Europe/Paris",
                "`time-zone: Asia/Tokyo\nnumbering: fr-fiction` | opening.holidays manque, et fr-BE (language) et Asia/Tokyo (time-zone) ne semblent pas être d’un même pays_; écrivez l’un de ces mots_: none, australia, belgium, canada, france, germany, ireland, luxembourg, netherlands, sweden, switzerland, united-kingdom, united-states",
                "patience: {mean: 5 min} | patience.mean vaut «_5 min_»_; écrivez une durée comme 300s ou 5m",
                "patience: {distribution: weibull, mean: 5m, spread: 1, shape: 1} | patience.spread ne va pas avec weibull_; écrivez plutôt shape",
                "opening: {days: mon} | opening.days vaut «_mon_»_; écrivez une liste dont chaque élément est l’un de ces mots_: mon, tue, wed, thu, fri, sat, sun",
                "opening: {from: 18:00} | opening.to vaut «_18:00_»_; écrivez une heure qui vient après celle de from, «_18:00_», ou écrivez les deux pour un horaire qui finit le lendemain",
                "opening: {form: 08:00} | opening.form n’est pas une clé connue_; vouliez-vous dire from_? Clés possibles_: days, from, to, hours, holidays",
                "callers: {busiest-tenth: 0.3} | callers.busiest-tenth a été remplacé_; écrivez rate-spread, l’écart-type du logarithme de la fréquence des appels d’une personne (1.5_: mesuré à une banque)",
                "arrivals: {weekdays: [1]} | arrivals.weekdays contient 1 poids_; écrivez-en 7, un par jour, le lundi en premier",
                "1: x | le fichier a une clé qui vaut 1_; écrivez du texte, et un point devant les décimales (0.85)",
            })
    void frenchReadsAsFrench(String line, String message) {
        String yaml = CentreScenarioTest.SMALLEST + line;
        assertThat(ScenarioFaultsTest.refusal(yaml.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(fault -> fault.in(Locale.FRENCH).replace('\u00a0', '_'))
                .isEqualTo("scénario mine_: " + message);
    }

    private static Stream<String> values(Wording wording) {
        return wording.values().stream()
                .flatMap(value -> value instanceof Wording inner ? values(inner) : Stream.of((String) value));
    }

    private static Wording withoutValues(Wording wording) {
        List<Object> blanks = wording.values().stream()
                .<Object>map(value -> value instanceof Wording inner ? withoutValues(inner) : "…")
                .toList();
        return new Wording(wording.texts(), wording.key(), blanks);
    }

    private static void addKeys(Set<String> keys, Wording wording) {
        keys.add(wording.key());
        wording.values().forEach(value -> {
            if (value instanceof Wording inner) {
                addKeys(keys, inner);
            }
        });
    }
}
