package org.allophone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

class ScenarioFuzzTest {
    /** Run with JAZZER_FUZZ=1 to search; otherwise it tries the inputs kept beside the tests. */
    @FuzzTest(maxDuration = "2m")
    void whateverTheBytesTheReaderAnswersOrRefusesInItsOwnWords(byte[] bytes) {
        try {
            CentreScenario scenario = ScenarioReader.read("fuzzed", bytes);
            assertThat(scenario.calls()).isNotNegative();
        } catch (InvalidScenarioException refused) {
            List<String> faults = refused.faults();
            assertThat(faults).isNotEmpty().allMatch(fault -> fault.startsWith("scenario ") && !fault.contains("\n"));
        }
    }
}
