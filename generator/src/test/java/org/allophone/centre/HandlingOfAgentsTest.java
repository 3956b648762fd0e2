package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allophone.scenario.AtWork;
import org.allophone.scenario.Topic;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Moments;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * That agents work longer or shorter for calls by topic, by day and for one call as a whole: the figures of telecom-national beside those of
 * a bank, and beside what its scenario says.
 */
class HandlingOfAgentsTest {
    private static final List<Contact> CALLS = Centres.national().stream()
            .filter(call -> call.isAnswered() && call.transfers() == 0 && call.talkSeconds() > 0)
            .toList();

    /** 1 if only agents and topics made a difference; 3.4 at the bank. */
    @Test
    void someAgentsAreQuickWithOneTopicAndSlowWithAnother() {
        assertThat(varianceOfScores(call -> call.agent() + call.topic(), 50)).isBetween(1.8, 5.0);
    }

    /** 1 if an agent were alike each day; 2.6 at the bank, where it is a standard deviation of 0.13. */
    @Test
    void anAgentHasGoodDaysAndBadDays() {
        assertThat(varianceOfScores(call -> call.agent() + Centres.date(call), 15))
                .isBetween(1.3, 2.6);
    }

    /** 8.9 % at the bank where chance alone made 3.4 %. */
    @Test
    void theMeanHandleTimeVariesFromDayToDayByMoreThanChance() {
        Map<LocalDate, List<Contact>> days = CALLS.stream().collect(Collectors.groupingBy(Centres::date));
        double[] means = days.values().stream()
                .mapToDouble(calls -> Moments.mean(Centres.values(calls, HandlingOfAgentsTest::handleSeconds)))
                .toArray();
        double sampling = days.values().stream()
                .mapToDouble(calls ->
                        Moments.variance(Centres.values(calls, HandlingOfAgentsTest::handleSeconds)) / calls.size())
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(Moments.variance(means) / sampling)).isGreaterThan(2);
        assertThat(Math.sqrt(Moments.variance(means)) / Moments.mean(means)).isBetween(0.03, 0.12);
    }

    /** The scenario says 0.3; that agents and days are slow or fast with all three adds some hundredths. */
    @Test
    void whoTalksLongWritesLong() {
        List<Contact> billing = CALLS.stream()
                .filter(call -> call.topic().equals("billing") && call.wrapUpSeconds() > 5 && call.talkSeconds() > 5)
                .toList();
        double correlation = Moments.correlation(
                Centres.values(billing, call -> Math.log(call.talkSeconds())),
                Centres.values(billing, call -> Math.log(call.wrapUpSeconds())));
        assertThat(correlation).isBetween(0.3, 0.42);
    }

    /** All effects together leave the means of the topics, up to the day's factors of one month, which have a mean within 3 %. */
    @Test
    void topicsKeepTheirMeans() {
        for (Topic topic : ScenarioFile.bundled("telecom-national").scenario().topics()) {
            List<Contact> calls = CALLS.stream()
                    .filter(call -> call.topic().equals(topic.name()))
                    .toList();
            assertThat(Moments.mean(Centres.values(calls, Contact::talkSeconds)))
                    .as(topic.name())
                    .isCloseTo(topic.talk().mean(), Percentage.withPercentage(9));
        }
    }

    /** A scenario that says nothing of it has agents who are alike but for their paces. */
    @Test
    void withoutTheKeysNothingButThePaceMakesADifference() throws IOException {
        assertThat(Centres.stationary().atWork()).isEqualTo(AtWork.NONE);
    }

    /**
     * The variance of standardised means of groups of calls, each call's logarithm of the talk time taken beside the means of its agent
     * and of its topic and day.
     */
    private static double varianceOfScores(Function<Contact, String> group, int fewest) {
        Map<Contact, Double> rest =
                CALLS.stream().collect(Collectors.toMap(call -> call, HandlingOfAgentsTest::logTalk));
        for (int round = 0; round < 3; round++) {
            takeMeans(rest, call -> call.topic() + Centres.date(call));
            takeMeans(rest, Contact::agent);
        }
        double variance = Moments.variance(
                rest.values().stream().mapToDouble(Double::doubleValue).toArray());
        List<Double> scores = new ArrayList<>();
        CALLS.stream().collect(Collectors.groupingBy(group)).values().stream()
                .filter(calls -> calls.size() >= fewest)
                .forEach(calls -> scores.add(Moments.mean(Centres.values(calls, call -> rest.getOrDefault(call, 0.0)))
                        / Math.sqrt(variance / calls.size())));
        assertThat(scores).hasSizeGreaterThan(100);
        return scores.stream().mapToDouble(score -> score * score).average().orElseThrow();
    }

    private static void takeMeans(Map<Contact, Double> rest, Function<Contact, String> group) {
        Map<String, Double> means = CALLS.stream()
                .collect(
                        Collectors.groupingBy(group, Collectors.averagingDouble(call -> rest.getOrDefault(call, 0.0))));
        rest.replaceAll((call, value) -> value - means.getOrDefault(group.apply(call), 0.0));
    }

    private static double logTalk(Contact call) {
        return Math.log(call.talkSeconds());
    }

    private static double handleSeconds(Contact call) {
        return call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds();
    }
}
