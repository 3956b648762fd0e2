package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.allophone.theory.Fit;
import org.allophone.theory.GoodnessOfFit;
import org.allophone.theory.Moments;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

/** How long agents talk: by topic, by agent, and not by how long the caller waited. */
class TalkOfAgentsTest {

    /**
     * 20,000 talks of one topic, by a hundred agents. For a sample that is lognormal, the distance is about 0.006 and the
     * standard error of the skewness 0.017.
     */
    @Test
    void talkTimesAreLognormalAndNothingElse() {
        double[] talks = jittered(Centres.national().stream()
                .filter(call -> call.topic().equals("tech_support"))
                .limit(25_000)
                .toList());
        double lognormal = GoodnessOfFit.distance(talks, Fit.logNormal(talks));
        double weibull = GoodnessOfFit.distance(talks, Fit.weibull(talks));
        double gamma = GoodnessOfFit.distance(talks, Fit.gamma(talks));
        double exponential = GoodnessOfFit.distance(talks, Fit.exponential(talks));
        double skewness = Moments.skewness(Arrays.stream(talks).map(Math::log).toArray());
        assertThat(lognormal)
                .isLessThan(0.03)
                .isLessThan(weibull)
                .isLessThan(gamma)
                .isLessThan(exponential);
        assertThat(skewness).isBetween(-0.15, 0.15);
    }

    /**
     * Every agent alike: then the talk times are those of the scenario itself. A p-value under 0.001 comes once in a
     * thousand seeds.
     */
    @Test
    void anOrdinaryAgentTalksAsLongAsTheScenarioSays() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "days: 100", "days: 8",
                        "{distribution: exponential, mean: 300s}",
                                "{distribution: lognormal, mean: 300s, spread: 0.85}"),
                42));
        double[] talks = jittered(calls);
        LogNormalDistribution scenario = LogNormalDistribution.of(Math.log(300) - 0.85 * 0.85 / 2, 0.85);
        double distance = GoodnessOfFit.distance(talks, scenario);
        assertThat(GoodnessOfFit.pValue(distance, talks.length)).isGreaterThan(0.001);
        // The standard error of the mean is 1.4 s.
        assertThat(Moments.mean(talks)).isCloseTo(300, within(5.0));
    }

    /**
     * The teams front and technical, of spread 0.2: about 150 agents of 200 calls or more, so the standard error is 0.012; from
     * the variance between agents is taken what chance makes of their calls.
     */
    @Test
    void agentsDifferInPaceByTheSpreadOfTheirTeam() {
        Map<String, Double> ofTopic = Centres.national().stream()
                .filter(TalkOfAgentsTest::byOneAgent)
                .collect(Collectors.groupingBy(Contact::topic, Collectors.averagingDouble(TalkOfAgentsTest::logTalk)));
        Map<String, List<Contact>> byAgent = Centres.national().stream()
                .filter(TalkOfAgentsTest::byOneAgent)
                .filter(call -> call.agent().startsWith("front") || call.agent().startsWith("technical"))
                .collect(Collectors.groupingBy(Contact::agent));
        List<Double> paces = new ArrayList<>();
        double chance = 0;
        for (List<Contact> calls : byAgent.values()) {
            if (calls.size() >= 200) {
                double[] logs = Centres.values(calls, call -> logTalk(call) - ofTopic.getOrDefault(call.topic(), 0.0));
                paces.add(Moments.mean(logs));
                chance += Moments.variance(logs) / logs.length;
            }
        }
        double[] means = paces.stream().mapToDouble(Double::doubleValue).toArray();
        double spread = Math.sqrt(Moments.variance(means) - chance / means.length);
        assertThat(means).hasSizeGreaterThan(100);
        assertThat(spread).isCloseTo(0.2, within(0.04));
    }

    /** About 8,600 calls of a topic that waited: the standard error is 0.011, so another seed would fail once in 150. */
    @Test
    void whoWaitedLongerDoesNotTalkLonger() {
        List<Contact> waited = Centres.national().stream()
                .filter(TalkOfAgentsTest::byOneAgent)
                .filter(call -> call.topic().equals("billing") && call.waitSeconds() > 0)
                .toList();
        double correlation = Moments.correlation(
                Centres.values(waited, Contact::waitSeconds), Centres.values(waited, Contact::talkSeconds));
        assertThat(waited).hasSizeGreaterThan(5000);
        assertThat(correlation).isCloseTo(0, within(0.03));
    }

    /** What agents type is the true topic, but for one call in twenty, of which a ninth hit it by chance. */
    @Test
    void nowAndThenTheAgentTypesAnotherTopic() {
        List<Contact> answered =
                Centres.national().stream().filter(call -> call.isAnswered()).toList();
        assertThat(Centres.share(answered, call -> !call.wrapUpCode().equals(call.topic())))
                .isBetween(0.05 * 8 / 9 - 0.002, 0.05 + 0.002);
    }

    private static boolean byOneAgent(Contact call) {
        return call.isAnswered() && call.transfers() == 0 && call.talkSeconds() > 0;
    }

    private static double logTalk(Contact call) {
        return Math.log(call.talkSeconds());
    }

    /** Talk times are whole seconds, rounded by the clock at both ends; each is put back somewhere around its second. */
    private static double[] jittered(List<Contact> calls) {
        Random random = new Random(42);
        return calls.stream()
                .filter(TalkOfAgentsTest::byOneAgent)
                .mapToDouble(call -> call.talkSeconds() + random.nextDouble() - 0.5)
                .toArray();
    }
}
