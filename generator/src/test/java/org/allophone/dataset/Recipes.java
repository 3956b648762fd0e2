package org.allophone.dataset;

import java.time.LocalDateTime;
import org.allophone.scenario.Scenario;

/** Recipes to test with. */
final class Recipes {
    private Recipes() {}

    static Recipe telecom(long seed, long calls, int transcripts) {
        return new Recipe(Scenario.TELECOM_BE, seed, LocalDateTime.of(2025, 1, 6, 0, 0), calls, transcripts);
    }

    static Recipe notebook(long calls, int transcripts) {
        LocalDateTime start = LocalDateTime.of(2025, 8, 15, 17, 22, 51, 470_748_000);
        return new Recipe(Scenario.NOTEBOOK, 42, start, calls, transcripts);
    }
}
