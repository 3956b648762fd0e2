package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Refusal;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFuzzTest {
    private static Stream<Arguments> soundFiles() throws IOException {
        return Stream.of(
                        ScenarioFile.bundled("telecom-be").text(),
                        ScenarioFile.bundled("telecom-national").text(),
                        CentreScenarioTest.resource("erlang-a.yaml"),
                        CentreScenarioTest.SMALLEST)
                .map(text -> arguments((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Run with JAZZER_FUZZ=1 to search; otherwise it tries the sound files and the inputs kept beside the tests. */
    @MethodSource("soundFiles")
    @FuzzTest(maxDuration = "2m")
    void whateverTheBytesTheReaderAnswersOrRefusesInItsOwnWords(byte[] bytes) {
        try {
            CentreScenario scenario = ScenarioReader.read("fuzzed", bytes);
            assertThat(scenario.calls()).isNotNegative();
        } catch (Refusal refused) {
            assertThat(refused.lines())
                    .isNotEmpty()
                    .allMatch(fault -> isALine(fault.in(Locale.ENGLISH), "scenario "))
                    .allMatch(fault -> isALine(fault.in(Locale.FRENCH), "scénario "));
        }
    }

    private static boolean isALine(String text, String beginning) {
        return text.startsWith(beginning) && !text.contains("\n");
    }
}
