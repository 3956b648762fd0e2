package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.centre.Centres;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.theory.Moments;
import org.junit.jupiter.api.Test;

/** Which topics are busy on which days. */
class TopicMixTest {
    private static final int DAYS = 3000;

    private static CentreScenario scenario(double ofTopics) throws IOException {
        return Centres.stationary(
                "half-hour-variation: 0",
                "half-hour-variation: 0\n  topic-variation: " + ofTopics,
                "day-variation: 0  ",
                "day-variation: 0.07\n  day-correlation: 0.65",
                "calls-per-day: 5184",
                "calls-per-day: 50000",
                "  - name: other\n    share: 1\n",
                """
                  - {name: a, share: 0.4, resolved: 1}
                  - {name: b, share: 0.3, resolved: 1}
                  - {name: c, share: 0.2, resolved: 1}
                  - name: d
                    share: 0.1
                """.indent(0));
    }

    /** For each topic, its cases on each day. */
    private static List<double[]> casesByTopic(CentreScenario scenario) {
        List<double[]> cases = new ArrayList<>();
        IntStream.range(0, 4).forEach(topic -> cases.add(new double[DAYS]));
        CallVolume volume = new CallVolume(scenario, new Seed(42));
        CasePlan.Days walk = new CasePlan(scenario, new Seed(42), volume).ofSite(0);
        for (int day = 0; day < DAYS; day++) {
            for (long call : walk.next().plan().calls()) {
                cases.get(PlannedCall.topic(call))[day]++;
            }
        }
        return cases;
    }

    /**
     * Of 3,000 days the standard errors are 0.002 of a variation and 0.02 of a correlation, and the Poisson part of 5,000 cases is
     * 0.014. With a day's factor of variation 0.07 and a topic's of 0.1, topics of small shares have a correlation of 0.33.
     */
    @Test
    void eachTopicHasBusyDaysOfItsOwn() throws IOException {
        List<double[]> cases = casesByTopic(scenario(0.1));
        double[] all = new double[DAYS];
        cases.forEach(ofTopic -> Arrays.setAll(all, day -> all[day] + ofTopic[day]));
        assertThat(Moments.variation(all)).isCloseTo(0.07, within(0.008));
        double correlations = 0;
        for (int a = 0; a < 4; a++) {
            double share = 0.4 - 0.1 * a;
            assertThat(Moments.mean(cases.get(a)) / Moments.mean(all)).isCloseTo(share, within(0.005));
            for (int b = 0; b < a; b++) {
                correlations += Moments.correlation(cases.get(a), cases.get(b)) / 6;
            }
        }
        assertThat(correlations).isBetween(0.0, 0.4);
        // A busy topic stays busy: the share of the last topic, from one day to the next.
        double[] share = IntStream.range(0, DAYS)
                .mapToDouble(day -> cases.get(3)[day] / all[day])
                .toArray();
        assertThat(Moments.variation(share)).isCloseTo(0.1, within(0.012));
        assertThat(Moments.correlation(Arrays.copyOf(share, DAYS - 1), Arrays.copyOfRange(share, 1, DAYS)))
                .isCloseTo(0.65, within(0.07));
    }

    @Test
    void withoutVariationOfTheirOwnAllTopicsAreBusyTogether() throws IOException {
        List<double[]> cases = casesByTopic(scenario(0));
        assertThat(Moments.correlation(cases.get(0), cases.get(1))).isGreaterThan(0.95);
    }

    /**
     * What the formula says of the agents' load is what the days have: agents who take the calls of topics a and d, with equally
     * long calls. The standard error is 3 %; the Poisson part is 1 / 25,000 for these agents' half of the calls.
     */
    @Test
    void theLoadOfSomeAgentsVariesAsTheirTopicsDo() throws IOException {
        CentreScenario scenario = scenario(0.1);
        List<double[]> cases = casesByTopic(scenario);
        double[] part = IntStream.range(0, DAYS)
                .mapToDouble(day -> (cases.get(0)[day] + cases.get(3)[day])
                        / cases.stream().mapToDouble(ofTopic -> ofTopic[day]).sum())
                .toArray();
        double theory = LoadVariation.of(scenario).ofTopics(new double[] {0.4, 0, 0, 0.1});
        double chance = 0.5 / 25_000;
        double seen = Moments.variation(part) * Moments.variation(part) - chance;
        assertThat(seen / theory).isCloseTo(1, within(0.12));
        assertThat(LoadVariation.none(scenario).ofTopics(new double[] {0.4, 0, 0, 0.1}))
                .isZero();
        assertThat(LoadVariation.of(scenario).ofTopics(new double[] {0.4, 0.3, 0.2, 0.1}))
                .isCloseTo(0, within(1e-12));
    }
}
