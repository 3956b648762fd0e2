package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The bundled scenarios in other languages, against the English ones. */
class BundledFilesTest {
    private static final Pattern DESCRIPTION = Pattern.compile("(?m)^description: (.+)$");

    /** English words that are no keys of a scenario file, and are not French either. */
    private static final String ENGLISH =
            "(?i).*\\b(the|of|and|is|are|an|at|by|with|within|half|calls?|bank|survey|chosen|customers?|cases?|monday|first|mean|figure|score|once)\\b.*";

    private static Stream<String> names() {
        return ScenarioFile.bundledNames().stream();
    }

    private static List<Language> others() {
        return Stream.of(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void allLanguagesDescribeTheSameCentre(String name) {
        ScenarioFile english = ScenarioFile.bundled(name);
        for (Language language : others()) {
            ScenarioFile other = ScenarioFile.bundled(name, language);
            assertThat(other.scenario().description())
                    .isNotEmpty()
                    .isNotEqualTo(english.scenario().description());
            String described = DESCRIPTION
                    .matcher(other.text())
                    .replaceFirst("description: " + english.scenario().description());
            CentreScenario scenario = ScenarioReader.read(name, described.getBytes(StandardCharsets.UTF_8));
            assertThat(scenario).as("%s", language).isEqualTo(english.scenario());
        }
    }

    /** The YAML library keeps the order of the keys, and tells it in the text of a mapping. */
    @ParameterizedTest
    @MethodSource("names")
    void allLanguagesHaveTheSameKeysInTheSameOrder(String name) {
        for (Language language : others()) {
            assertThat(keysAndValues(ScenarioFile.bundled(name, language).text()))
                    .as("%s", language)
                    .isEqualTo(keysAndValues(ScenarioFile.bundled(name).text()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLineIsLongerThanTheLongestEnglishOne(String name) {
        int longest = names().flatMap(
                        english -> ScenarioFile.bundled(english).text().lines())
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        for (Language language : others()) {
            assertThat(ScenarioFile.bundled(name, language).text().lines())
                    .as("%s", language)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(longest));
        }
    }

    /** The title of a paper stays in its own language. */
    @ParameterizedTest
    @MethodSource("names")
    void noCommentIsLeftInEnglish(String name) {
        List<String> english = comments(ScenarioFile.bundled(name).text());
        assertThat(english).anyMatch(comment -> comment.matches(ENGLISH));
        for (Language language : others()) {
            List<String> comments = comments(ScenarioFile.bundled(name, language)
                    .text()
                    .replaceAll("Statistical analysis of a telephone call center", ""));
            assertThat(comments)
                    .as("%s", language)
                    .hasSizeGreaterThan(30)
                    .noneMatch(comment -> comment.matches(ENGLISH));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void frenchHasItsSpacesThatDoNotBreak(String name) {
        assertThat(comments(ScenarioFile.bundled(name, Language.FRENCH).text()))
                .allSatisfy(comment -> assertThat(comment)
                        .doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)")
                        .doesNotContainPattern("«[^\\u00a0]")
                        .doesNotContainPattern("[0-9] %")
                        .doesNotContain("'", "..."));
    }

    private static String keysAndValues(String yaml) {
        return new Load(LoadSettings.builder().build())
                .loadFromString(DESCRIPTION.matcher(yaml).replaceFirst("description: x"))
                .toString();
    }

    /** What people read: the description, and the comments without the options, keys and values in them. */
    private static List<String> comments(String yaml) {
        return yaml.lines()
                .filter(line -> line.contains("#") || line.startsWith("description: "))
                .map(line -> line.replaceFirst("^(description: |[^#]*#)", ""))
                .filter(comment -> !comment.matches(" {3}\\w+: \\[\\{.*"))
                .map(comment -> comment.replaceAll("\\{[^}]*}|--[a-z-]+", ""))
                .toList();
    }
}
