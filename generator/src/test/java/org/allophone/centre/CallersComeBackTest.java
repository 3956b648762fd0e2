package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allophone.centre.entry.Ending;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls again: after hanging up, for a matter that is not settled, and because some people call often. */
class CallersComeBackTest {
    private static final int CLOSING = 20 * 3600;

    /**
     * The calls abandoned before 16h, so that the day has room for what follows. A redial takes the next free instant: at 24 calls
     * a minute that is some 3 s late, which takes up to 0.008 off the share after two minutes. With more than 2,000 abandoned
     * calls the standard error is at most 0.011. The bank's callers: 1.7 % within 30 s, 20.6 % within 5 minutes, 47.9 % within an hour.
     */
    @ParameterizedTest
    @CsvSource({"30", "120", "300", "900", "1800", "3600", "10800"})
    void whoHangsUpCallsAgainAsTheScenarioSays(int within) {
        int abandoned = 0;
        int again = 0;
        for (List<Contact> calls : byCase(Centres.national()).values()) {
            for (int i = 0; i < calls.size(); i++) {
                Contact call = calls.get(i);
                if (call.isAbandoned() && Centres.end(call) % 86_400 < CLOSING - 4 * 3600) {
                    abandoned++;
                    boolean redials = i + 1 < calls.size()
                            && calls.get(i + 1).contactNumber() == call.contactNumber()
                            && Centres.start(calls.get(i + 1)) - Centres.end(call) <= within;
                    again += redials ? 1 : 0;
                }
            }
        }
        double delay = within - 20;
        double scenario = 0.52 * (0.33 * (1 - Math.exp(-delay / 90)) + 0.67 * (1 - Math.exp(-delay / 1500)));
        assertThat(abandoned).isGreaterThan(2000);
        assertThat((double) again / abandoned).isCloseTo(scenario, within(0.035));
    }

    /** And nobody returns before the last call is over, nor for a matter that was settled. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCaseHasOneCallerAndOneTopicAndItsContactsRise(long seed) throws IOException {
        List<Contact> all = Centres.all(Centres.calls(Centres.bundled("telecom-be", "days: 30 ", "days: 90 "), seed));
        int returned = 0;
        for (List<Contact> calls : byCase(all).values()) {
            for (int i = 1; i < calls.size(); i++) {
                Contact before = calls.get(i - 1);
                Contact call = calls.get(i);
                assertThat(call.caller()).isEqualTo(before.caller());
                assertThat(call.topic()).isEqualTo(before.topic());
                assertThat(call.segment()).isEqualTo(before.segment());
                assertThat(before.isResolved()).as("settled before %s", call).isFalse();
                assertThat(Centres.start(call)).isGreaterThanOrEqualTo(Centres.end(before));
                boolean redials = call.contactNumber() == before.contactNumber()
                        && (before.isAbandoned() || before.ending() == Ending.MENU_ABANDONED)
                        && Centres.date(call).equals(Centres.date(before));
                assertThat(redials || call.contactNumber() == before.contactNumber() + 1)
                        .as("%s after %s", call, before)
                        .isTrue();
                returned++;
            }
        }
        assertThat(returned).isGreaterThan(1000);
    }

    /**
     * A centre that never closes, where one call in five is followed by another: 7 % on the same day, 13 % on later ones. The last
     * callers of a day cannot come back on it, so those before noon are counted: 114,000, so the standard errors are 0.1 points of
     * the shares, 0.02 days and 0.02 hours. Callers who give up and try again move the shares by a hundredth of themselves.
     */
    @Test
    void unsettledMattersComeBackInTheShareAndWithTheDelayOfTheScenario() throws IOException {
        CentreScenario scenario = Centres.stationary(
                "days: 100", "days: 60",
                "resolved: 1", "resolved: 0.75",
                "repeat: 0", "repeat: {share: 0.8, same-day: 0.35, mean: 2.5d}");
        List<Contact> calls = Centres.all(Centres.calls(scenario, 42));
        long first = Centres.date(calls.get(0)).toEpochDay();
        int settledOrNot = 0;
        int today = 0;
        List<Double> days = new ArrayList<>();
        List<Double> hours = new ArrayList<>();
        for (List<Contact> ofCase : byCase(calls).values()) {
            for (int i = 0; i < ofCase.size(); i++) {
                Contact call = ofCase.get(i);
                long day = Centres.date(call).toEpochDay();
                if (call.isAbandoned() || Centres.hour(call) >= 12 || day - first > 45 || call.contactNumber() >= 8) {
                    continue;
                }
                settledOrNot++;
                if (i + 1 < ofCase.size()) {
                    Contact next = ofCase.get(i + 1);
                    long delay = Centres.date(next).toEpochDay() - day;
                    if (delay == 0) {
                        today++;
                        hours.add((Centres.start(next) - Centres.end(call)) / 3600.0);
                    } else {
                        days.add((double) delay);
                    }
                }
            }
        }
        double later = (double) days.size() / settledOrNot;
        double meanDays =
                days.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double meanHours =
                hours.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(later).isCloseTo(0.25 * 0.8 * 0.65, within(0.006));
        assertThat((double) today / settledOrNot).isCloseTo(0.25 * 0.8 * 0.35, within(0.004));
        // A return after more than two weeks is cut off, which takes some 0.05 days.
        assertThat(meanDays).isCloseTo(2.5, within(0.12));
        assertThat(meanHours).isCloseTo(2, within(0.1));
        // Of 240,000 first contacts: the standard error is 0.001; second calls take the places of first ones, 0.003.
        assertThat(Centres.share(firstContacts(calls), Contact::isResolved)).isCloseTo(0.75, within(0.01));
    }

    /** 320,000 first contacts that were not passed on: the standard error is 0.001. */
    @Test
    void firstContactsSettleTheSharesOfTheirTopics() throws IOException {
        double scenario = ScenarioFile.bundled("telecom-national").scenario().topics().stream()
                .mapToDouble(topic -> topic.share() * topic.resolved())
                .sum();
        List<Contact> ofOneAgent = firstContacts(Centres.national()).stream()
                .filter(call -> call.transfers() == 0)
                .toList();
        assertThat(Centres.share(ofOneAgent, Contact::isResolved)).isCloseTo(scenario, within(0.01));
    }

    /** Passed on or not, at the first contact or a later one. */
    @ParameterizedTest
    @CsvSource({"1, 1", "0, 0"})
    void whatAlwaysOrNeverSettlesDoesSo(double resolved, double share) throws IOException {
        CentreScenario scenario =
                Centres.of("scenario: sure\nlanguage: fr-BE\ncalls-per-day: 300\nagents: {count: 12}\ntopics:\n"
                        + "  - {name: a, share: 0.5, resolved: " + resolved
                        + ", transfer: 0.5, repeat: {share: 1, mean: 2d}}\n"
                        + "  - {name: b, share: 0.5, resolved: " + resolved + ", transfer: 0.5}\n");
        List<Contact> answered = Centres.all(Centres.calls(scenario, 1)).stream()
                .filter(call -> call.isAnswered())
                .toList();
        assertThat(answered).hasSizeGreaterThan(1000);
        assertThat(Centres.share(answered, Contact::isResolved)).isEqualTo(share);
    }

    /** About one in ten less after a transfer, one in twenty less at a later contact; standard errors of 0.005 at most. */
    @Test
    void aTransferAndARepeatSettleLess() throws IOException {
        CentreScenario scenario = Centres.of("""
                scenario: odds
                language: fr-BE
                calls-per-day: 3000
                agents: {count: 120}
                topics:
                  - {name: a, resolved: 0.75, transfer: 0.3, repeat: {share: 0.8, same-day: 0, mean: 2d}}
                """);
        Map<String, List<Contact>> answered = Centres.all(Centres.calls(scenario, 1)).stream()
                .filter(call -> call.isAnswered())
                .collect(Collectors.groupingBy(call -> Math.min(call.contactNumber(), 2) + "/" + call.transfers()));
        double straight = resolved(answered, "1/0");
        assertThat(straight).isCloseTo(0.75, within(0.02));
        assertThat(resolved(answered, "1/1") / straight).isCloseTo(0.9, within(0.03));
        assertThat(resolved(answered, "2/0") / straight).isCloseTo(0.95, within(0.03));
        assertThat(resolved(answered, "2/1") / straight).isCloseTo(0.82, within(0.04));
    }

    private static double resolved(Map<String, List<Contact>> calls, String which) {
        return Centres.share(calls.getOrDefault(which, List.of()), Contact::isResolved);
    }

    private static List<Contact> firstContacts(List<Contact> calls) {
        return calls.stream()
                .filter(call -> call.isAnswered() && call.contactNumber() == 1)
                .toList();
    }

    /** As at the bank: the tenth who called most made 50.5 % of the calls of a month, and a hundredth 20.7 %. */
    @Test
    void aTenthOfTheCallersMakeHalfOfTheCallsOfAMonth() throws IOException {
        double[] ofNational = callsOfCallers(Centres.national());
        assertThat(Moments.topShare(ofNational, 0.1)).isBetween(0.45, 0.55);
        assertThat(Moments.topShare(ofNational, 0.01)).isGreaterThan(0.10);
        for (long seed = 1; seed <= 3; seed++) {
            double[] ofSmall = callsOfCallers(
                    Centres.all(Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), seed)));
            assertThat(Moments.topShare(ofSmall, 0.1)).as("seed %d", seed).isBetween(0.43, 0.57);
            assertThat(Moments.topShare(ofSmall, 0.01)).isGreaterThan(0.10);
        }
    }

    /** Where the scenario says nothing of callers, all of them call equally often: their cases are Poisson. */
    @Test
    void withoutDifferencesAllCallEquallyOften() throws IOException {
        List<Contact> calls =
                Centres.all(Centres.calls(Centres.stationary("population: 100000", "population: 10000"), 42));
        double[] ofCallers = callsOfCallers(calls);
        // 51.84 calls each, so the variance is 51.84 but for callers who are already on the line.
        assertThat(Moments.variance(ofCallers) / Moments.mean(ofCallers)).isCloseTo(1, within(0.08));
    }

    /** By chance one case of six has the topic of the caller's case before; at the bank, of 85 by 62 in a hundred. */
    @Test
    void callersComeBackWithTheirUsualTopic() {
        Map<Integer, String> before = new HashMap<>();
        Map<String, Integer> topics = new HashMap<>();
        int pairs = 0;
        int same = 0;
        for (Contact call : Centres.national()) {
            if (call.isFirstOfCase() && call.contactNumber() == 1) {
                String topic = before.put(call.callerIndex(), call.topic());
                pairs += topic == null ? 0 : 1;
                same += call.topic().equals(topic) ? 1 : 0;
                topics.merge(call.topic(), 1, Integer::sum);
            }
        }
        double all = topics.values().stream().mapToInt(Integer::intValue).sum();
        double chance = topics.values().stream()
                .mapToDouble(count -> count / all * count / all)
                .sum();
        double excess = ((double) same / pairs - chance) / (1 - chance);
        assertThat(pairs).isGreaterThan(100_000);
        // Three of four cases are of the usual topic, so a pair is with probability 0.75²; the bank's figures give 0.6.
        assertThat(excess).isBetween(0.50, 0.66);
    }

    /** How long the same caller talks in several calls: a quarter of the variance of the logarithm is between callers. */
    @Test
    void callersHaveAPaceOfTheirOwn() {
        Map<String, double[]> sumsOfTopic = new HashMap<>();
        List<Contact> answered = Centres.national().stream()
                .filter(call -> call.talkSeconds() > 0 && call.transfers() == 0)
                .toList();
        for (Contact call : answered) {
            double[] sums = sumsOfTopic.computeIfAbsent(call.topic(), topic -> new double[2]);
            sums[0]++;
            sums[1] += Math.log(call.talkSeconds());
        }
        Map<Integer, double[]> sumsOfCaller = new HashMap<>();
        double variance = 0;
        for (Contact call : answered) {
            double[] ofTopic = sumsOfTopic.getOrDefault(call.topic(), new double[2]);
            double log = Math.log(call.talkSeconds()) - ofTopic[1] / ofTopic[0];
            double[] sums = sumsOfCaller.computeIfAbsent(call.callerIndex(), caller -> new double[3]);
            sums[0]++;
            sums[1] += log;
            sums[2] += log * log;
            variance += log * log / answered.size();
        }
        // The mean product of two talks of one caller, over all pairs of callers with 5 to 50 talks.
        double products = 0;
        double pairs = 0;
        for (double[] sums : sumsOfCaller.values()) {
            if (sums[0] >= 5 && sums[0] <= 50) {
                products += sums[1] * sums[1] - sums[2];
                pairs += sums[0] * (sums[0] - 1);
            }
        }
        assertThat(products / pairs / variance).isBetween(0.20, 0.32);
        assertThat(Math.sqrt(products / pairs)).isCloseTo(0.45, within(0.03));
    }

    /** How often each caller called who did. */
    private static double[] callsOfCallers(List<Contact> calls) {
        return calls.stream().collect(Collectors.groupingBy(Contact::caller, Collectors.counting())).values().stream()
                .mapToDouble(Long::doubleValue)
                .toArray();
    }

    /** The calls of each case, in the order they came in. */
    private static Map<Long, List<Contact>> byCase(List<Contact> calls) {
        Map<Long, List<Contact>> cases = new HashMap<>();
        calls.stream()
                .sorted(Comparator.comparingLong(Centres::start).thenComparingLong(Contact::number))
                .forEach(call -> cases.computeIfAbsent(call.caseNumber(), number -> new ArrayList<>(2))
                        .add(call));
        return cases;
    }
}
