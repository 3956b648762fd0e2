package org.allophone.quality.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SplittableRandom;
import org.allophone.fixture.DuckDb;
import org.allophone.theory.KaplanMeier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of callers, waits and scores: by hand, by DuckDB, by theory. */
class CallerFiguresTest {
    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(5);

    private static double value(Measured found, CallFigure figure) {
        return found.get(figure).value();
    }

    @Test
    void redialsAndCallersOnTwoCallsAreCountedAsByHand() {
        Records records = new Records();
        abandoned(records, "anna", "2024-01-01T09:00:00");
        abandoned(records, "anna", "2024-01-01T09:00:40"); // 20 s after she gave up at :20
        abandoned(records, "bert", "2024-01-01T10:00:00");
        answered(records, "bert", "2024-01-01T10:04:00", 600); // within 5 minutes
        answered(records, "bert", "2024-01-01T10:05:00", 10); // while the last one goes on
        abandoned(records, "carl", "2024-01-01T11:00:00");
        answered(records, "carl", "2024-01-01T11:50:00", 10); // within an hour
        abandoned(records, "dora", "2024-01-01T12:00:00");
        answered(records, "dora", "2024-01-01T13:30:00", 10); // later
        Measured found = records.measured(folder);
        assertThat(value(found, CallFigure.REDIAL_30_S)).isEqualTo(1 / 5.0);
        assertThat(value(found, CallFigure.REDIAL_5_MIN)).isEqualTo(2 / 5.0);
        assertThat(value(found, CallFigure.REDIAL_1_H)).isEqualTo(3 / 5.0);
        assertThat(value(found, CallFigure.ON_TWO_CALLS)).isEqualTo(1);
        assertThat(found.get(CallFigure.ON_TWO_CALLS).verdict()).isEqualTo(CallVerdict.OUTSIDE);
    }

    private static void abandoned(Records records, String caller, String start) {
        records.add(
                LocalDateTime.parse(start), Map.of("caller_id", caller, "disposition", "abandoned", "wait_sec", 20));
    }

    private static void answered(Records records, String caller, String start, int talk) {
        records.add(
                LocalDateTime.parse(start), Map.of("caller_id", caller, "disposition", "answered", "talk_sec", talk));
    }

    @Test
    void sharesOfCallersAreThoseOfDuckDb() throws SQLException {
        Records records = new Records();
        for (int call = 0; call < 5000; call++) {
            int caller = (int) (1000 * Math.pow(random.nextDouble(), 3));
            records.add(Records.FIRST_DAY.atTime(8, 0).plusMinutes(call), Map.of("caller_id", "C" + caller));
        }
        Measured found = records.measured(folder);
        try (DuckDb duckDb = new DuckDb()) {
            String counts = "WITH c AS (SELECT count(*) AS n, row_number() OVER (ORDER BY count(*) DESC) AS r FROM "
                    + DuckDb.quoted(folder.resolve("calls.jsonl")) + " GROUP BY caller_id) SELECT ";
            String ofBusiest = "sum(n) FILTER (r <= floor((SELECT count(*) FROM c) / %s)) / sum(n) FROM c";
            assertThat(value(found, CallFigure.BUSIEST_TENTH))
                    .isCloseTo(number(duckDb, counts + ofBusiest.formatted("10")), within(1e-12));
            assertThat(value(found, CallFigure.BUSIEST_HUNDREDTH))
                    .isCloseTo(number(duckDb, counts + ofBusiest.formatted("100")), within(1e-12));
            assertThat(value(found, CallFigure.CALLED_ONCE))
                    .isCloseTo(number(duckDb, counts + "avg((n = 1)::INT) FROM c"), within(1e-12));
        }
    }

    private static double number(DuckDb duckDb, String query) throws SQLException {
        return Double.parseDouble(duckDb.query(query).get(0));
    }

    /** Exponential patience of 300 and 100 s, waits up to 400 s. */
    @Test
    void patienceIsThatOfKaplanAndMeierAndOfTheory() {
        int calls = 40_000;
        Records records = new Records();
        double[] waits = new double[calls];
        boolean[] gaveUp = new boolean[calls];
        for (int call = 0; call < calls; call++) {
            boolean patient = call % 2 == 0;
            double patience = -(patient ? 300 : 100) * Math.log(1 - random.nextDouble());
            double answer = 1 + 400 * random.nextDouble();
            gaveUp[call] = patience < answer;
            waits[call] = Math.floor(Math.min(patience, answer));
            records.add(
                    Records.FIRST_DAY.atTime(8, 0).plusSeconds(2L * call),
                    Map.of(
                            "segment", patient ? "patient" : "hasty",
                            "disposition", gaveUp[call] ? "abandoned" : "answered",
                            "talk_sec", gaveUp[call] ? 0 : 1,
                            "wait_sec", (int) waits[call]));
        }
        Measured found = records.measured(folder);
        KaplanMeier oracle = new KaplanMeier(waits, gaveUp);
        assertThat(value(found, CallFigure.PATIENCE_P10)).isEqualTo(oracle.quantile(0.10));
        assertThat(value(found, CallFigure.PATIENCE_P25)).isEqualTo(oracle.quantile(0.25));
        assertThat(value(found, CallFigure.PATIENCE_P50)).isEqualTo(oracle.quantile(0.50));
        assertThat(value(found, CallFigure.PATIENCE_OF_CLASSES)).isCloseTo(3, within(0.15));
        assertThat(found.get(CallFigure.PATIENCE_OF_CLASSES).verdict()).isEqualTo(CallVerdict.WITHIN);
    }

    /** Patience without a memory, and with an announcement at 55 s that loses half as many again. */
    @Test
    void anAnnouncementThatLosesPeopleIsSeen() {
        for (boolean announced : new boolean[] {false, true}) {
            Records records = new Records();
            for (int call = 0; call < 30_000; call++) {
                int patience = patience(announced);
                records.add(
                        Records.FIRST_DAY.atTime(8, 0).plusSeconds(2L * call),
                        Map.of(
                                "disposition", patience < 120 ? "abandoned" : "answered",
                                "talk_sec", patience < 120 ? 0 : 1,
                                "wait_sec", Math.min(120, patience)));
            }
            Measured found = records.measured(folder);
            assertThat(value(found, CallFigure.HAZARD_55)).isCloseTo(announced ? 1.5 : 1, within(0.15));
            assertThat(value(found, CallFigure.HAZARD_15)).isCloseTo(1, within(0.12));
        }
    }

    private int patience(boolean announced) {
        int second = 0;
        while (second < 120 && random.nextDouble() >= (announced && second >= 50 && second < 60 ? 0.015 : 0.01)) {
            second++;
        }
        return second;
    }

    @Test
    void abandonmentThatFollowsTheWaitExactlyIsTooPerfect() {
        Records records = new Records();
        for (int hour = 0; hour < 60; hour++) {
            for (int call = 0; call < 200; call++) {
                boolean abandoned = call < hour;
                records.add(
                        Records.FIRST_DAY.plusDays(hour / 10).atTime(8 + hour % 10, call / 4, 10 * (call % 4)),
                        Map.of("disposition", abandoned ? "abandoned" : "answered", "wait_sec", hour, "talk_sec", 1));
            }
        }
        FoundFigure found = records.measured(folder).get(CallFigure.ABANDONED_BY_WAIT);
        assertThat(found.value()).isCloseTo(1, within(1e-9));
        assertThat(found.verdict()).isEqualTo(CallVerdict.TOO_PERFECT);
    }

    @Test
    void aScoreThatIsAFormulaIsExplainedWhollyAndOneAtRandomIsNot() {
        for (boolean formula : new boolean[] {true, false}) {
            Records records = new Records();
            for (int call = 0; call < 3000; call++) {
                int resolved = random.nextInt(2);
                int score = formula ? 1 + 4 * resolved : 1 + random.nextInt(5);
                records.add(
                        Records.FIRST_DAY.atTime(8, 0).plusSeconds(10L * call),
                        Map.of(
                                "wait_sec",
                                random.nextInt(60),
                                "talk_sec",
                                60 + random.nextInt(600),
                                "resolved",
                                resolved,
                                "contact_no",
                                1 + random.nextInt(2),
                                "satisfaction",
                                call % 5 == 0 ? "" : score));
            }
            Measured found = records.measured(folder);
            assertThat(value(found, CallFigure.SCORE_EXPLAINED)).isCloseTo(formula ? 1 : 0, within(0.01));
            assertThat(value(found, CallFigure.SCORES_GIVEN)).isEqualTo(0.8);
            assertThat(value(found, CallFigure.BEST_SCORE)).isCloseTo(formula ? 0.5 : 0.2, within(0.04));
        }
    }

    /** F has mean 1 if agents are alike; with a hundred calls each and an effect of half a deviation, 1 + 100/4. */
    @Test
    void agentsWhoAreAllAlikeAreTooPerfect() {
        for (double effect : new double[] {0, 0.5}) {
            Records records = new Records();
            for (int call = 0; call < 4000; call++) {
                double satisfied = random.nextGaussian() + (call % 2 == 0 ? effect : -effect);
                records.add(
                        Records.FIRST_DAY.atTime(8, 0).plusSeconds(10L * call),
                        Map.of("agent_id", "agent-" + call % 40, "satisfaction", 60 + Math.round(10 * satisfied)));
            }
            FoundFigure found = records.measured(folder).get(CallFigure.SCORES_OF_AGENTS);
            if (effect == 0) {
                assertThat(found.value()).isCloseTo(1, within(0.7));
            } else {
                assertThat(found.value()).isCloseTo(26, within(8.0));
            }
        }
    }

    /** Each caller calls twice about one case. The first call is counted as resolved for every second caller, for one in four, or for none. */
    @Test
    void aResolutionThatKnowsTheFutureIsTooPerfect() {
        for (int every : new int[] {2, 4, 0}) {
            Records records = new Records();
            for (int caller = 0; caller < 1200; caller++) {
                boolean wrong = every > 0 && caller % every == 0;
                addCall(records, caller, 1, wrong);
                addCall(records, caller, 2, true);
            }
            Measured found = records.measured(folder);
            double wrongly = every == 0 ? 0 : 1.0 / every;
            assertThat(value(found, CallFigure.REPEATED_THOUGH_RESOLVED)).isCloseTo(wrongly, within(1e-9));
            assertThat(found.get(CallFigure.REPEATED_THOUGH_RESOLVED).verdict())
                    .isEqualTo(every == 0 ? CallVerdict.TOO_PERFECT : CallVerdict.WITHIN);
            assertThat(value(found, CallFigure.RESOLVED_CALLS)).isCloseTo((1 + wrongly) / 2, within(1e-9));
        }
    }

    /** Nobody can tell which of two cases about one topic comes back; the resolved one would make an oracle look human. */
    @Test
    void callersWithSeveralCasesAreLeftOut() {
        Records records = new Records();
        for (int caller = 0; caller < 600; caller++) {
            addCall(records, caller, 1, false);
            if (caller % 2 == 0) {
                addCall(records, caller, 1, true);
            }
            addCall(records, caller, 2, true);
        }
        FoundFigure found = records.measured(folder).get(CallFigure.REPEATED_THOUGH_RESOLVED);
        assertThat(found.basis()).isEqualTo(300);
        assertThat(found.value()).isZero();
    }

    private static void addCall(Records records, int caller, int contact, boolean resolved) {
        records.add(
                Records.FIRST_DAY.plusDays(contact).atTime(8, 0).plusSeconds(10L * caller),
                Map.of(
                        "caller_id",
                        "caller-" + caller,
                        "topic",
                        "billing",
                        "contact_no",
                        contact,
                        "resolved",
                        resolved ? 1 : 0));
    }
}
