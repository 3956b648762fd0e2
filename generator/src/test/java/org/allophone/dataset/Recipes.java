package org.allophone.dataset;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.WindowRequest;
import org.allophone.scenario.file.ScenarioFile;

/** Recipes to test with, and what they give. */
final class Recipes {
    static final Layout LAYOUT = new Layout(
            List.of("csv"), "rfc4180", 1, List.of("calls"), List.of("call_id", "topic"), TranscriptForm.USUAL);

    private Recipes() {}

    static Recipe telecom(long seed, long calls, int transcripts) {
        return new Recipe(
                "telecom-be",
                "Europe/Brussels",
                OptionalLong.of(seed),
                LocalDateTime.of(2025, 1, 6, 0, 0),
                LocalDate.of(2025, 1, 6),
                30,
                1,
                calls,
                Optional.empty(),
                transcripts);
    }

    static CentreDataset centre(String name, long seed, long calls, int transcripts) {
        return CentreDataset.of(
                ScenarioFile.bundled(name).scenario(),
                seed,
                new WindowRequest(OptionalLong.of(calls), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                transcripts);
    }

    static Recipe notebook(long calls, int transcripts) {
        return Recipe.notebook(42, LocalDateTime.of(2025, 8, 15, 17, 22, 51, 470_748_000), calls, transcripts);
    }
}
