package org.allophone.centre.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.centre.staffing.Roster;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.LogNormal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.theory.QueueTheory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue alone, fed with Poisson arrivals for a very long day, against the formulas of queueing theory. */
class CallDistributorTest {

    /** Served and waiting times of one long day, in seconds. */
    private static final class Day implements CallDistributor.Contacts {
        final CallDistributor distributor;
        final Distribution talk;
        final Distribution patience;
        final RandomStream draws;
        final double[] entered;
        final double[] waited;
        final boolean[] abandoned;
        /** The number of waiting calls, integrated over time as it goes: call · milliseconds. */
        long queueTime;

        long waiting;
        long lastEvent;

        Day(int agents, double perSecond, Distribution talk, Distribution patience, int calls, long seed) {
            List<Roster.Duty> duties = new ArrayList<>();
            for (int i = 0; i < agents; i++) {
                duties.add(new Roster.Duty(0, 0, Long.MAX_VALUE >>> 34));
            }
            this.distributor = new CallDistributor(Roster.of(1, new int[][] {{0}}, duties), this, calls, 1000);
            this.talk = talk;
            this.draws = new Seed(seed).stream(Purpose.of("test"));
            this.entered = new double[calls];
            this.waited = new double[calls];
            this.abandoned = new boolean[calls];
            this.patience = patience;
            Exponential gap = new Exponential(1 / perSecond);
            double time = 0;
            long[] arrivals = new long[calls];
            for (int call = 0; call < calls; call++) {
                time += gap.sample(draws);
                arrivals[call] = (long) (1000 * time);
            }
            distributor.run(arrivals);
        }

        @Override
        public int entered(int call, long time) {
            count(time, 1);
            entered[call] = time;
            return 0;
        }

        @Override
        public long patience(int call, long time) {
            return (long) (1000 * patience.sample(draws));
        }

        @Override
        public long answered(int call, int agent, long time) {
            count(time, -1);
            waited[call] = (time - entered[call]) / 1000;
            return (long) (1000 * talk.sample(draws));
        }

        @Override
        public void abandoned(int call, long time) {
            count(time, -1);
            waited[call] = (time - entered[call]) / 1000;
            abandoned[call] = true;
        }

        private void count(long time, int change) {
            assertThat(time).isGreaterThanOrEqualTo(lastEvent);
            queueTime += waiting * (time - lastEvent);
            lastEvent = time;
            waiting += change;
        }

        double abandonedShare() {
            int count = 0;
            for (boolean gone : abandoned) {
                count += gone ? 1 : 0;
            }
            return (double) count / abandoned.length;
        }

        double meanWait() {
            return Arrays.stream(waited).average().orElseThrow();
        }

        double waitedShare() {
            return (double) Arrays.stream(waited).filter(w -> w > 0).count() / waited.length;
        }
    }

    /**
     * Seeds are fixed. With 400,000 calls the standard error of P(abandon) is at most 0.15 points and that of E[W] at most
     * 1.4 % here (batch means), so another seed would fail about once in a thousand.
     */
    @ParameterizedTest
    @CsvSource({"10, 10, 300, 300", "20, 18, 300, 350", "50, 55, 300, 180", "30, 31.5, 300, 350"})
    void aStationaryQueueObeysErlangA(int agents, double load, double talk, double patience) {
        Day day = new Day(agents, load / talk, new Exponential(talk), new Exponential(patience), 400_000, 42);

        QueueTheory theory = QueueTheory.erlangA(agents, load / talk, talk, patience);
        assertThat(day.abandonedShare()).isCloseTo(theory.abandoning(), within(0.005));
        assertThat(day.meanWait()).isCloseTo(theory.meanWait(), within(0.05 * theory.meanWait()));
        assertThat(day.waitedShare()).isCloseTo(theory.waiting(), within(0.02));
    }

    /** L = λ W, to the millisecond, on the path of each seed: the area under the queue is the sum of the waits. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void littlesLawHoldsExactly(long seed) {
        Day day = new Day(10, 10.0 / 300, new LogNormal(5.3, 0.9), new LogNormal(5.771, 1.864), 20_000, seed);
        long waits =
                Arrays.stream(day.waited).mapToLong(w -> Math.round(w * 1000)).sum();
        assertThat(day.queueTime).isEqualTo(waits).isPositive();
        assertThat(day.waiting).isZero();
    }

    /**
     * λ P(abandon) = θ E[Q]: while calls wait, abandonments come as a Poisson process of rate θ for each of them, so the
     * difference has the standard deviation of its root. For each seed 3.5 of them fail once in 2,000; of five once in 400.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void abandonmentsAreTheQueueTimesTheRateOfGivingUp(long seed) {
        Day day = new Day(10, 11.0 / 300, new LogNormal(5.3, 0.9), new Exponential(300), 100_000, seed);
        double expected = day.queueTime / 300_000.0;
        double abandoned = day.abandonedShare() * 100_000;
        assertThat((abandoned - expected) / Math.sqrt(expected)).isBetween(-3.5, 3.5);
    }

    /**
     * Three teams with skills in common, shifts that begin and end in the day, every third call passed on. Each leg is noted as it
     * happens, in milliseconds.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noAgentIsOnTwoLegsAtOnceNorOutOfPlace(long seed) {
        RandomStream draws = new Seed(seed).stream(Purpose.of("test"));
        int[][] skills = {{0}, {0, 1}, {1, 2}};
        List<Roster.Duty> duties = new ArrayList<>();
        for (int agent = 0; agent < 12; agent++) {
            long start = 1000L * draws.nextInt(20_000);
            duties.add(new Roster.Duty(agent % 3, start, agent < 3 ? 36_000_000 : start + 15_000_000));
        }
        Roster roster = Roster.of(3, skills, duties);
        int[] queue = new int[2000];
        int[] passedOnBy = new int[2000];
        Arrays.fill(passedOnBy, -1);
        int[] ends = new int[2000];
        long[] busyUntil = new long[12];
        CallDistributor[] distributor = new CallDistributor[1];
        distributor[0] = new CallDistributor(
                roster,
                new CallDistributor.Contacts() {
                    @Override
                    public int entered(int call, long time) {
                        queue[call] = draws.nextInt(3);
                        return queue[call];
                    }

                    @Override
                    public long patience(int call, long time) {
                        return draws.nextInt(1_000_000);
                    }

                    @Override
                    public long answered(int call, int agent, long time) {
                        assertThat(time)
                                .isGreaterThanOrEqualTo(busyUntil[agent])
                                .isGreaterThanOrEqualTo(roster.startOf(agent));
                        assertThat(time < roster.endOf(agent) || roster.staysToTheEnd(agent))
                                .isTrue();
                        assertThat(skills[roster.groupOf(agent)]).contains(queue[call]);
                        assertThat(agent == passedOnBy[call] && hasColleague(roster, agent, queue[call], time))
                                .as("given back to who passed it on")
                                .isFalse();
                        long talk = 1000L + draws.nextInt(200_000);
                        long wrapUp = Math.max(0, draws.nextInt(60_000) - 20_000);
                        if (passedOnBy[call] < 0 && draws.nextInt(3) == 0) {
                            passedOnBy[call] = agent;
                            queue[call] = draws.nextInt(3);
                            distributor[0].passOn(call, agent, queue[call], time + talk);
                        } else {
                            ends[call]++;
                        }
                        busyUntil[agent] = time + talk + wrapUp;
                        return talk + wrapUp;
                    }

                    @Override
                    public void abandoned(int call, long time) {
                        ends[call]++;
                    }
                },
                2000,
                1000);
        long[] arrivals = new long[2000];
        Arrays.setAll(arrivals, i -> draws.nextInt(36_000_000));
        Arrays.sort(arrivals);
        distributor[0].run(arrivals);
        assertThat(ends).as("each call ends once").containsOnly(1);
        assertThat(busyUntil).doesNotContain(0);
    }

    private static boolean hasColleague(Roster roster, int agent, int queue, long time) {
        return IntStream.range(0, roster.agents())
                .filter(other -> other != agent)
                .filter(other -> time < roster.endOf(other) || roster.staysToTheEnd(other))
                .anyMatch(other ->
                        Arrays.stream(roster.queuesOf(roster.groupOf(other))).anyMatch(served -> served == queue));
    }

    /** Call 0 is passed on after 50 ms; each leg but its first takes 300 ms, and its first agent writes for a while. */
    private static List<String> answersWhereCallZeroIsPassedOn(Roster roster, long wrapUp, long... entering) {
        List<String> answers = new ArrayList<>();
        CallDistributor[] distributor = new CallDistributor[1];
        distributor[0] = new CallDistributor(
                roster,
                new CallDistributor.Contacts() {
                    @Override
                    public int entered(int call, long time) {
                        return 0;
                    }

                    @Override
                    public long patience(int call, long time) {
                        return 10_000;
                    }

                    @Override
                    public long answered(int call, int agent, long time) {
                        boolean passesOn = call == 0 && answers.stream().noneMatch(answer -> answer.startsWith("0 "));
                        answers.add(call + " by " + agent + " at " + time);
                        if (passesOn) {
                            distributor[0].passOn(call, agent, 0, time + 50);
                        }
                        return passesOn ? 50 + wrapUp : 300;
                    }

                    @Override
                    public void abandoned(int call, long time) {
                        throw new AssertionError("nobody should give up");
                    }
                },
                entering.length,
                1000);
        distributor[0].run(entering);
        return answers;
    }

    @Test
    void aCallThatIsPassedOnWaitsForAColleagueThoughItsFirstAgentIsFree() {
        assertThat(answersWhereCallZeroIsPassedOn(roster(2), 20, 1, 2, 100))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "2 by 0 at 100", "0 by 1 at 302");
    }

    @Test
    void anAgentWithoutWrapUpIsIdleBeforeTheCallIsBackAndIsPassedOver() {
        assertThat(answersWhereCallZeroIsPassedOn(roster(2), 0, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 1 at 302");
        assertThat(answersWhereCallZeroIsPassedOn(roster(3), 0, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 2 at 51");
    }

    @Test
    void behindACallForAColleagueTheNextOneIsServedFirstComeFirstServed() {
        assertThat(answersWhereCallZeroIsPassedOn(roster(2), 60, 1, 2, 60, 61, 62))
                .containsExactly(
                        "0 by 0 at 1",
                        "1 by 1 at 2",
                        "2 by 0 at 111",
                        "0 by 1 at 302",
                        "3 by 0 at 411",
                        "4 by 1 at 602");
    }

    @Test
    void aCentreOfOneAgentGivesTheCallBack() {
        assertThat(answersWhereCallZeroIsPassedOn(roster(1), 20, 1, 30))
                .containsExactly("0 by 0 at 1", "1 by 0 at 71", "0 by 0 at 371");
    }

    @Test
    void whoIsLeftAloneTakesTheCallBack() {
        Roster roster =
                Roster.of(1, new int[][] {{0}}, List.of(new Roster.Duty(0, 0, 1000), new Roster.Duty(0, 0, 200)));
        assertThat(answersWhereCallZeroIsPassedOn(roster, 20, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 0 at 200");
    }

    @Test
    void callsWithoutWaitingAreAnsweredByWhoIsIdleLongest() {
        List<Integer> agents = new ArrayList<>();
        CallDistributor[] distributor = new CallDistributor[1];
        distributor[0] = new CallDistributor(roster(3), contacts(agents, 5), 10, 1);
        for (int call = 0; call < 6; call++) {
            distributor[0].enter(call, 0, 10L * call + 1);
        }
        distributor[0].run(new long[0]);
        assertThat(agents).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void firstComeIsFirstServedAndTheImpatientLeave() {
        List<Integer> served = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        CallDistributor distributor = new CallDistributor(
                roster(1),
                new CallDistributor.Contacts() {
                    @Override
                    public int entered(int call, long time) {
                        throw new AssertionError();
                    }

                    @Override
                    public long patience(int call, long time) {
                        return call == 1 ? 50 : 1000;
                    }

                    @Override
                    public long answered(int call, int agent, long time) {
                        served.add(call);
                        return 100;
                    }

                    @Override
                    public void abandoned(int call, long time) {
                        gone.add(call);
                        assertThat(time).isEqualTo(52);
                    }
                },
                2000,
                1000);
        distributor.enter(0, 0, 1);
        distributor.enter(1, 0, 2);
        distributor.enter(2, 0, 3);
        distributor.enter(3, 0, 4);
        distributor.run(new long[0]);
        assertThat(served).containsExactly(0, 2, 3);
        assertThat(gone).containsExactly(1);
    }

    @Test
    void anAgentWhoLeavesTakesNoMoreCallsAndWhoStaysServesThoseWhoWait() {
        List<Integer> agents = new ArrayList<>();
        Roster roster =
                Roster.of(1, new int[][] {{0}}, List.of(new Roster.Duty(0, 0, 100), new Roster.Duty(0, 0, 200)));
        CallDistributor distributor = new CallDistributor(roster, contacts(agents, 90), 10, 1000);
        for (int call = 0; call < 8; call++) {
            distributor.enter(call, 0, 1 + call);
        }
        distributor.run(new long[0]);
        // Agent 0 takes a second call at 91, within the shift, and none after; agent 1 goes on past 200 until nobody
        // waits.
        assertThat(agents).containsExactly(0, 1, 0, 1, 1, 1, 1, 1);
    }

    @Test
    void theLastAgentOfAQueueStaysForItsCallersThoughOthersWorkLonger() {
        List<Integer> agents = new ArrayList<>();
        // Agents 0 and 1 alone serve queue 1; the other queue's agent works until 500.
        Roster roster = Roster.of(
                2,
                new int[][] {{1}, {0}},
                List.of(new Roster.Duty(0, 0, 100), new Roster.Duty(0, 0, 200), new Roster.Duty(1, 0, 500)));
        CallDistributor distributor = new CallDistributor(roster, contacts(agents, 90), 10, 1000);
        for (int call = 0; call < 8; call++) {
            distributor.enter(call, 1, 1 + call);
        }
        distributor.run(new long[0]);
        assertThat(agents).containsExactly(0, 1, 0, 1, 1, 1, 1, 1);
        assertThat(roster.staysToTheEnd(2)).isTrue();
    }

    @Test
    void callsGoOnlyToAgentsWithTheSkillAndAgentsTakeWhoWaitedLongest() {
        List<String> answered = new ArrayList<>();
        // Group 0 serves queue 0, group 1 serves both.
        Roster roster = Roster.of(
                2, new int[][] {{0}, {0, 1}}, List.of(new Roster.Duty(0, 0, 1000), new Roster.Duty(1, 0, 1000)));
        CallDistributor distributor = new CallDistributor(
                roster,
                new CallDistributor.Contacts() {
                    @Override
                    public int entered(int call, long time) {
                        throw new AssertionError();
                    }

                    @Override
                    public long patience(int call, long time) {
                        return 5000;
                    }

                    @Override
                    public long answered(int call, int agent, long time) {
                        answered.add(call + " by " + agent);
                        return 100;
                    }

                    @Override
                    public void abandoned(int call, long time) {
                        throw new AssertionError();
                    }
                },
                2000,
                1000);
        distributor.enter(0, 1, 1);
        distributor.enter(1, 1, 2);
        distributor.enter(2, 0, 3);
        distributor.enter(3, 0, 4);
        distributor.enter(4, 1, 5);
        distributor.run(new long[0]);
        assertThat(answered).containsExactly("0 by 1", "2 by 0", "1 by 1", "3 by 0", "4 by 1");
    }

    private static Roster roster(int agents) {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            duties.add(new Roster.Duty(0, 0, 1_000_000));
        }
        return Roster.of(1, new int[][] {{0}}, duties);
    }

    private static CallDistributor.Contacts contacts(List<Integer> agents, long busy) {
        return new CallDistributor.Contacts() {
            @Override
            public int entered(int call, long time) {
                throw new AssertionError("calls are entered by the test");
            }

            @Override
            public long patience(int call, long time) {
                return 10_000;
            }

            @Override
            public long answered(int call, int agent, long time) {
                agents.add(agent);
                return busy;
            }

            @Override
            public void abandoned(int call, long time) {
                throw new AssertionError("nobody should give up");
            }
        };
    }
}
