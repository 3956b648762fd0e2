package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code --mask-text surrogate} the conversations are of somebody else, who is the same in all of them. */
class SurrogateTextsTest extends FreshFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is said of a datum in clear and masked. */
    private record Said(String kind, String value, String clear, String masked) {}

    private List<Said> said(String scenario, String style) throws IOException {
        String output = "data/" + scenario + "-" + style;
        Run run = generate(
                "--scenario=" + scenario,
                "--calls=120",
                "--gold",
                "--transcripts=all",
                "--tables=turns",
                "--format=jsonl",
                "--mask-text=surrogate",
                "--transcript-style=" + style,
                "--output=" + output);
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> masked = Files.readAllLines(folder.resolve(output).resolve("turns.jsonl"));
        List<String> clear = Files.readAllLines(folder.resolve(output).resolve(Path.of("gold", "turns.jsonl")));
        assertThat(masked).hasSameSizeAs(clear);
        List<Said> said = new ArrayList<>();
        for (int turn = 0; turn < masked.size(); turn++) {
            JsonNode inClear = JSON.readTree(clear.get(turn));
            JsonNode inMask = JSON.readTree(masked.get(turn));
            for (int span = 0; span < inClear.get("spans").size(); span++) {
                JsonNode of = inClear.get("spans").get(span);
                if (of.has("kind") && !of.get("kind").asText().equals("AGENT")) {
                    assertThat(inMask.get("spans").get(span).has("value")).isFalse();
                    said.add(new Said(
                            of.get("kind").asText(),
                            of.get("value").asText(),
                            text(inClear, of),
                            text(inMask, inMask.get("spans").get(span))));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(200);
        return said;
    }

    private static String text(JsonNode turn, JsonNode span) {
        return turn.get("text")
                .asText()
                .substring(span.get("start").asInt(), span.get("end").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-fr"})
    void everybodyHasTheSameSurrogateInAllStyles(String scenario) throws IOException {
        Map<String, Set<String>> surrogates = new HashMap<>();
        for (String style : List.of("clean", "verbatim", "asr")) {
            for (Said said : said(scenario, style)) {
                if (said.kind().equals("PERSON") && plain(said.clear()).equals(plain(said.value()))) {
                    surrogates
                            .computeIfAbsent(said.value(), name -> new HashSet<>())
                            .add(plain(said.masked()));
                }
            }
        }
        assertThat(surrogates)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        (name, given) -> assertThat(given).as(name).hasSize(1).doesNotContain(plain(name)));
        assertThat(new HashSet<>(surrogates.values())).hasSameSizeAs(surrogates.values());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}]", "");
    }

    /** A part of a number may be the same by chance; a whole one is not, and neither is a name. */
    @ParameterizedTest
    @ValueSource(strings = {"clean", "verbatim", "asr"})
    void nothingIsSaidOfARealPerson(String style) throws IOException {
        for (Said said : said("telecom-be", style)) {
            boolean part = said.clear().replaceAll("[^\\p{L}\\d]", "").length() < 20
                    && !Set.of("PERSON", "EMAIL", "ADDRESS").contains(said.kind());
            assertThat(said.masked()).as(said.kind()).isNotBlank().doesNotContain("[");
            if (!part) {
                assertThat(plain(said.masked()) + said.masked().replaceAll("\\D", ""))
                        .as(said.kind())
                        .isNotEqualTo(plain(said.clear()) + said.clear().replaceAll("\\D", ""));
            }
        }
    }

    @Test
    void theRunIsRepeatedFromItsManifestWithTheSameSurrogates() throws IOException {
        generate("--calls=40", "--mask-text=surrogate");
        Map<String, String> files = files();
        Run again = generate("--from=data/raw/manifest.json", "--output=data/again");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(filesIn("data/again")).isEqualTo(files);
    }
}
