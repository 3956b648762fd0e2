package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.allophone.centre.judgement.Criterion;
import org.allophone.centre.judgement.Evaluation;
import org.allophone.statistics.LeastSquares;
import org.allophone.theory.Moments;
import org.junit.jupiter.api.Test;

/** What callers, agents and evaluators think of calls, beside what is true of them: telecom-national, half a million calls. */
class JudgementsTest {
    private static final List<Contact> ANSWERED =
            Centres.national().stream().filter(call -> call.isAnswered()).toList();
    private static final List<Contact> SCORED =
            ANSWERED.stream().filter(call -> call.satisfaction() > 0).toList();

    /** 8 % of callers answer; half of the scores are a 5, about a tenth a 1, and the middle is thin. */
    @Test
    void fewGiveAScoreAndBothEndsAreFull() {
        assertThat((double) SCORED.size() / ANSWERED.size()).isBetween(0.06, 0.10);
        double[] shares = new double[6];
        for (Contact call : SCORED) {
            shares[call.satisfaction()] += 1.0 / SCORED.size();
        }
        assertThat(shares[5]).isBetween(0.50, 0.62);
        assertThat(shares[1]).isBetween(0.08, 0.16);
        assertThat(shares[1]).isGreaterThan(2 * shares[2]);
        assertThat(shares[3]).isLessThan(shares[1]);
    }

    /** A centre whose callers all answer tells what each would give. Of those, the shares that do are the scenario's; four standard deviations. */
    @Test
    void theExtremesAnswerFirst() throws IOException {
        double[] shares = {0.15, 0.07, 0.05, 0.06, 0.08};
        List<Contact> given = Centres.all(Centres.calls(Centres.bundled("telecom-be", "days: 30 ", "days: 60 "), 5));
        List<Contact> would = Centres.all(Centres.calls(
                Centres.bundled(
                        "telecom-be",
                        "days: 30 ",
                        "days: 60 ",
                        "answered: [0.15, 0.07, 0.05, 0.06, 0.08]",
                        "answered: 1"),
                5));
        int[] all = new int[5];
        int[] answered = new int[5];
        for (int call = 0; call < given.size(); call++) {
            if (given.get(call).isAnswered() && !given.get(call).isShort()) {
                int score = would.get(call).satisfaction();
                assertThat(given.get(call).satisfaction()).isIn(0, score);
                all[score - 1]++;
                answered[score - 1] += given.get(call).satisfaction() > 0 ? 1 : 0;
            }
        }
        for (int score = 0; score < 5; score++) {
            double deviation = Math.sqrt(shares[score] * (1 - shares[score]) / all[score]);
            assertThat((double) answered[score] / all[score]).isCloseTo(shares[score], within(4 * deviation));
        }
    }

    /** R² was .42, and the coefficients were the scenario's. */
    @Test
    void aRegressionDoesNotGiveBackTheScenario() {
        assertThat(explained(Contact::isTypedResolved)).isBetween(0.02, 0.15);
        assertThat(explained(Contact::isResolved)).isBetween(0.05, 0.22);
        double loss = Moments.mean(Centres.values(only(SCORED, Contact::isTypedResolved), Contact::satisfaction))
                - Moments.mean(Centres.values(only(SCORED, call -> !call.isTypedResolved()), Contact::satisfaction));
        assertThat(loss).isBetween(0.3, 1.15);
    }

    private static double explained(Predicate<Contact> resolved) {
        LeastSquares regression = new LeastSquares(4);
        SCORED.forEach(call -> regression.add(
                call.waitSeconds() / 60.0,
                resolved.test(call) ? 1 : 0,
                call.contactNumber(),
                call.transfers(),
                call.satisfaction()));
        return regression.rSquared();
    }

    /** The variance of the means, in what chance makes of it: 1 if all agents, or all callers, were alike. */
    @Test
    void agentsAndCallersDiffer() {
        assertThat(varianceOfMeans(Contact::agent)).isGreaterThan(1.5);
        assertThat(varianceOfMeans(call -> call.callerIndex() + "")).isGreaterThan(1.2);
    }

    private static double varianceOfMeans(Function<Contact, String> group) {
        Map<String, List<Contact>> groups = SCORED.stream().collect(Collectors.groupingBy(group));
        double mean = Moments.mean(Centres.values(SCORED, Contact::satisfaction));
        double variance = Moments.variance(Centres.values(SCORED, Contact::satisfaction));
        return groups.values().stream()
                .filter(calls -> calls.size() > 1)
                .mapToDouble(calls -> {
                    double apart = Moments.mean(Centres.values(calls, Contact::satisfaction)) - mean;
                    return apart * apart * calls.size() / variance;
                })
                .average()
                .orElseThrow();
    }

    /** 35 % and 4 % of an ordinary agent, a little more of agents who differ. So about a tenth too many are counted as resolved. */
    @Test
    void agentsTypeTooOftenThatACaseIsResolved() {
        double wronglyResolved = Centres.share(only(ANSWERED, call -> !call.isResolved()), Contact::isTypedResolved);
        double wronglyNot = Centres.share(only(ANSWERED, Contact::isResolved), call -> !call.isTypedResolved());
        assertThat(wronglyResolved).isCloseTo(0.36, within(0.03));
        assertThat(wronglyNot).isCloseTo(0.044, within(0.01));
        double counted =
                Centres.share(ANSWERED, Contact::isTypedResolved) / Centres.share(ANSWERED, Contact::isResolved);
        assertThat(counted).isBetween(1.04, 1.25);
    }

    @Test
    void someCallersCallAgainAfterWhatWasTypedAsResolvedAndNoneAfterWhatIs() {
        Map<Long, Contact> before = new HashMap<>();
        int again = 0;
        int typed = 0;
        for (Contact call : ANSWERED) {
            Contact earlier = before.put(call.caseNumber(), call);
            if (earlier != null) {
                again++;
                typed += earlier.isTypedResolved() ? 1 : 0;
                assertThat(earlier.isResolved()).as("%s", earlier).isFalse();
            }
        }
        assertThat(again).isGreaterThan(10_000);
        assertThat((double) typed / again).isBetween(0.3, 0.42);
    }

    /** Four a month, but none on a day off: about three, of hundreds of calls. */
    @Test
    void aFewCallsOfEachAgentAreEvaluated() {
        List<Contact> january =
                only(ANSWERED, call -> YearMonth.from(Centres.date(call)).equals(YearMonth.of(2025, 1)));
        Map<String, List<Contact>> agents = january.stream().collect(Collectors.groupingBy(Contact::agent));
        double[] counts = agents.values().stream()
                .mapToDouble(calls ->
                        only(calls, call -> call.evaluation().isPresent()).size())
                .toArray();
        assertThat(Moments.mean(counts)).isBetween(1.5, 4.0);
        assertThat(Arrays.stream(counts).max().orElseThrow()).isLessThanOrEqualTo(4);
        assertThat(only(january, call -> call.evaluation().isPresent()))
                .allSatisfy(call -> assertThat(call.talkSeconds()).isGreaterThanOrEqualTo(60));
    }

    @Test
    void evaluationsFollowTheTruthTheAgentAndTheEvaluator() {
        List<Contact> evaluated = only(ANSWERED, call -> call.evaluation().isPresent());
        double mean = meanOf(evaluated, Evaluation::score);
        assertThat(mean).isBetween(70.0, 88.0);
        assertThat(meanOf(only(evaluated, Contact::isResolved), JudgementsTest::solution)
                        - meanOf(only(evaluated, call -> !call.isResolved()), JudgementsTest::solution))
                .isBetween(4.0, 14.0);
        Map<String, Double> ofAgent = evaluated.stream()
                .collect(Collectors.groupingBy(
                        Contact::agent,
                        Collectors.averagingDouble(call -> score(call).score() - mean)));
        double withScores = Moments.correlation(
                ofAgent.entrySet().stream().mapToDouble(Map.Entry::getValue).toArray(),
                ofAgent.keySet().stream()
                        .mapToDouble(SATISFACTION_OF_AGENT::get)
                        .toArray());
        assertThat(withScores).isGreaterThan(0.1);
        Map<String, List<Contact>> evaluators = evaluated.stream()
                .collect(Collectors.groupingBy(call -> score(call).evaluator()));
        assertThat(evaluators).hasSize(15);
        double[] means = evaluators.values().stream()
                .mapToDouble(calls -> meanOf(calls, Evaluation::score))
                .toArray();
        assertThat(Math.sqrt(Moments.variance(means))).isBetween(2.0, 10.0);
        assertThat(evaluated).allSatisfy(call -> {
            int sum = Criterion.all().stream()
                    .mapToInt(criterion -> score(call).pointsOf(criterion))
                    .sum();
            assertThat(score(call).score()).isIn(0, sum);
            assertThat(score(call).micros()).isGreaterThan(call.startMicros());
        });
    }

    private static final Map<String, Double> SATISFACTION_OF_AGENT = ANSWERED.stream()
            .collect(Collectors.groupingBy(
                    Contact::agent,
                    Collectors.filtering(
                            call -> call.satisfaction() > 0, Collectors.averagingDouble(Contact::satisfaction))));

    /** Erlang's centre has no judgements of its own: agents type what is true, and nobody evaluates. */
    @Test
    void aScenarioThatDoesNotSayItHasNoErrorsAndNoEvaluations() throws IOException {
        List<Contact> calls = Centres.all(
                Centres.calls(Centres.stationary("days: 100", "days: 2", "resolved: 1", "resolved: 0.7"), 7));
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.isTypedResolved()).isEqualTo(call.isResolved());
            assertThat(call.evaluation()).isEmpty();
        });
        // One in four gives a score, as before there was a key for it; binomial, four standard deviations.
        List<Contact> answered = only(calls, call -> call.isAnswered());
        assertThat(Centres.share(answered, call -> call.satisfaction() > 0))
                .isCloseTo(0.25, within(4 * Math.sqrt(0.25 * 0.75 / answered.size())));
    }

    private static List<Contact> only(List<Contact> calls, Predicate<Contact> which) {
        return calls.stream().filter(which).toList();
    }

    private static Evaluation score(Contact call) {
        return call.evaluation().orElseThrow();
    }

    private static double solution(Evaluation evaluation) {
        return evaluation.pointsOf(Criterion.SOLUTION);
    }

    private static double meanOf(List<Contact> calls, ToDoubleFunction<Evaluation> value) {
        return calls.stream()
                .mapToDouble(call -> value.applyAsDouble(score(call)))
                .average()
                .orElseThrow();
    }
}
