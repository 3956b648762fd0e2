package org.allophone.centre.routing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.allophone.centre.staffing.Roster;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers which call: the rules of the distributor, on days small enough to follow by hand. */
class CallDistributorTest {

    /** Callers and agents who do as they are told; it notes what happens to them. */
    private static final class Script implements CallDistributor.CallEvents {
        private static final int NOWHERE = -1;

        final List<Answer> answers = new ArrayList<>();
        final List<Integer> gaveUp = new ArrayList<>();
        /** What happened, a line for each event. */
        final List<String> lines = new ArrayList<>();

        /** Per call. */
        IntUnaryOperator queue = call -> 0;

        IntUnaryOperator patience = call -> 10_000;
        IntUnaryOperator headStart = call -> 0;
        int mostWaiting = Integer.MAX_VALUE;
        /** The queue to which the first agent of a call passes it on. */
        IntUnaryOperator passedOnTo = call -> NOWHERE;
        /** Per call, and whether the agent passes it on. */
        Duration talk = (call, passedOn) -> 100;

        Duration wrapUp = (call, passedOn) -> 0;
        private int[] queueOf = {};
        private boolean[] wasAnswered = {};
        private @Nullable CallDistributor distributor;

        /** An agent's part of a call; it ends when the agent is free again. */
        record Answer(int call, int agent, int queue, long from, long to, boolean passedOn) {}

        interface Duration {
            int of(int call, boolean passedOn);
        }

        /** Plays a day, to which calls come at these times. */
        Script play(Roster roster, long... entering) {
            queueOf = new int[entering.length];
            wasAnswered = new boolean[entering.length];
            distributor = new CallDistributor(roster, this, entering.length, mostWaiting, 1000);
            distributor.run(entering);
            return this;
        }

        @Override
        public int entered(int call, long time) {
            queueOf[call] = queue.applyAsInt(call);
            return queueOf[call];
        }

        @Override
        public long patience(int call, long time) {
            return patience.applyAsInt(call);
        }

        @Override
        public long answered(int call, int agent, long time) {
            int next = wasAnswered[call] ? NOWHERE : passedOnTo.applyAsInt(call);
            wasAnswered[call] = true;
            boolean passedOn = next != NOWHERE;
            long talkEnds = time + talk.of(call, passedOn);
            long free = talkEnds + wrapUp.of(call, passedOn);
            lines.add(call + " by " + agent + " at " + time);
            answers.add(new Answer(call, agent, queueOf[call], time, free, passedOn));
            if (passedOn) {
                queueOf[call] = next;
                requireNonNull(distributor).transfer(call, agent, next, talkEnds);
            }
            return free - time;
        }

        @Override
        public long headStart(int call) {
            return headStart.applyAsInt(call);
        }

        @Override
        public void refused(int call, long time) {
            lines.add(call + " is refused at " + time);
            gaveUp.add(call);
        }

        @Override
        public void abandoned(int call, long time) {
            lines.add(call + " gives up at " + time);
            gaveUp.add(call);
        }
    }

    /** Three teams with skills in common, shifts that begin and end in the day, two breaks each, every third call passed on. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noAgentIsOnTwoLegsAtOnceNorOutOfPlace(long seed) {
        RandomStream draws = new Seed(seed).stream(Purpose.of("test"));
        int[][] skills = {{0}, {0, 1}, {1, 2}};
        List<Roster.Duty> duties = new ArrayList<>();
        for (int agent = 0; agent < 12; agent++) {
            long start = 1000L * draws.nextInt(20_000);
            duties.add(duty(
                    agent % 3,
                    start,
                    agent < 3 ? 36_000_000 : start + 15_000_000,
                    new Roster.Break(start + 3_000_000, start + 4_000_000),
                    new Roster.Break(start + 9_000_000, start + 9_000_000 + draws.nextInt(5_000_000))));
        }
        Roster roster = Roster.of(3, skills, duties);
        Script script = new Script();
        script.queue = call -> draws.nextInt(3);
        script.patience = call -> draws.nextInt(1_000_000);
        script.passedOnTo = call -> draws.nextInt(3) == 0 ? draws.nextInt(3) : Script.NOWHERE;
        script.talk = (call, passedOn) -> 1000 + draws.nextInt(200_000);
        script.wrapUp = (call, passedOn) -> Math.max(0, draws.nextInt(60_000) - 20_000);
        long[] arrivals = new long[2000];
        Arrays.setAll(arrivals, i -> draws.nextInt(36_000_000));
        Arrays.sort(arrivals);
        script.play(roster, arrivals);

        int[] ends = new int[arrivals.length];
        int[] passedOnBy = new int[arrivals.length];
        Arrays.fill(passedOnBy, -1);
        long[] busyUntil = new long[12];
        for (Script.Answer answer : script.answers) {
            int agent = answer.agent();
            assertThat(answer.from())
                    .isGreaterThanOrEqualTo(busyUntil[agent])
                    .isGreaterThanOrEqualTo(roster.startOf(agent));
            assertThat(roster.isOnDuty(agent, answer.from())
                            || (answer.from() >= roster.endOf(agent) && roster.staysToTheEnd(agent)))
                    .isTrue();
            for (Roster.Break pause : roster.duties().get(agent).breaks()) {
                assertThat(answer.from() < pause.start() || answer.from() >= pause.end())
                        .as("takes no call in a break")
                        .isTrue();
            }
            assertThat(skills[roster.groupOf(agent)]).contains(answer.queue());
            assertThat(agent == passedOnBy[answer.call()] && hasColleague(roster, agent, answer.queue(), answer.from()))
                    .as("given back to who passed it on")
                    .isFalse();
            busyUntil[agent] = answer.to();
            if (answer.passedOn()) {
                passedOnBy[answer.call()] = agent;
            } else {
                ends[answer.call()]++;
            }
        }
        script.gaveUp.forEach(call -> ends[call]++);
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
    private static List<String> whereCallZeroIsPassedOn(Roster roster, int wrapUp, long... entering) {
        Script script = new Script();
        script.passedOnTo = call -> call == 0 ? 0 : Script.NOWHERE;
        script.talk = (call, passedOn) -> passedOn ? 50 : 300;
        script.wrapUp = (call, passedOn) -> passedOn ? wrapUp : 0;
        return script.play(roster, entering).lines;
    }

    @Test
    void aCallThatIsPassedOnWaitsForAColleagueThoughItsFirstAgentIsFree() {
        assertThat(whereCallZeroIsPassedOn(roster(2), 20, 1, 2, 100))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "2 by 0 at 100", "0 by 1 at 302");
    }

    @Test
    void anAgentWithoutWrapUpIsIdleBeforeTheCallIsBackAndIsPassedOver() {
        assertThat(whereCallZeroIsPassedOn(roster(2), 0, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 1 at 302");
        assertThat(whereCallZeroIsPassedOn(roster(3), 0, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 2 at 51");
    }

    @Test
    void behindACallForAColleagueTheNextOneIsServedFirstComeFirstServed() {
        assertThat(whereCallZeroIsPassedOn(roster(2), 60, 1, 2, 60, 61, 62))
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
        assertThat(whereCallZeroIsPassedOn(roster(1), 20, 1, 30))
                .containsExactly("0 by 0 at 1", "1 by 0 at 71", "0 by 0 at 371");
    }

    @Test
    void whoIsLeftAloneTakesTheCallBack() {
        Roster roster = Roster.of(1, new int[][] {{0}}, List.of(duty(0, 0, 1000), duty(0, 0, 200)));
        assertThat(whereCallZeroIsPassedOn(roster, 20, 1, 2))
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "0 by 0 at 200");
    }

    @Test
    void callsWithoutWaitingAreAnsweredByWhoIsIdleLongest() {
        Script script = new Script();
        script.talk = (call, passedOn) -> 5;
        assertThat(script.play(roster(3), 1, 11, 21, 31, 41, 51).lines)
                .containsExactly(
                        "0 by 0 at 1", "1 by 1 at 11", "2 by 2 at 21", "3 by 0 at 31", "4 by 1 at 41", "5 by 2 at 51");
    }

    @Test
    void firstComeIsFirstServedAndTheImpatientLeave() {
        Script script = new Script();
        script.patience = call -> call == 1 ? 50 : 1000;
        assertThat(script.play(roster(1), 1, 2, 3, 4).lines)
                .containsExactly("0 by 0 at 1", "1 gives up at 52", "2 by 0 at 101", "3 by 0 at 201");
    }

    /**
     * Eight calls of 90 ms at once for two agents, who work until 100 and 200. Agent 0 takes a second call at 91, within the shift, and
     * none after; agent 1 goes on past 200 until nobody waits.
     */
    private static final String[] TO_THE_LAST_CALLER = {
        "0 by 0 at 1",
        "1 by 1 at 2",
        "2 by 0 at 91",
        "3 by 1 at 92",
        "4 by 1 at 182",
        "5 by 1 at 272",
        "6 by 1 at 362",
        "7 by 1 at 452"
    };

    @Test
    void anAgentWhoLeavesTakesNoMoreCallsAndWhoStaysServesThoseWhoWait() {
        Roster roster = Roster.of(1, new int[][] {{0}}, List.of(duty(0, 0, 100), duty(0, 0, 200)));
        Script script = new Script();
        script.talk = (call, passedOn) -> 90;
        assertThat(script.play(roster, 1, 2, 3, 4, 5, 6, 7, 8).lines).containsExactly(TO_THE_LAST_CALLER);
    }

    @Test
    void theLastAgentOfAQueueStaysForItsCallersThoughOthersWorkLonger() {
        // Agents 0 and 1 alone serve queue 1; the other queue's agent works until 500.
        Roster roster =
                Roster.of(2, new int[][] {{1}, {0}}, List.of(duty(0, 0, 100), duty(0, 0, 200), duty(1, 0, 500)));
        Script script = new Script();
        script.queue = call -> 1;
        script.talk = (call, passedOn) -> 90;
        assertThat(script.play(roster, 1, 2, 3, 4, 5, 6, 7, 8).lines).containsExactly(TO_THE_LAST_CALLER);
        assertThat(roster.staysToTheEnd(2)).isTrue();
    }

    @Test
    void callsGoOnlyToAgentsWithTheSkillAndAgentsTakeWhoWaitedLongest() {
        // Group 0 serves queue 0, group 1 serves both.
        Roster roster = Roster.of(2, new int[][] {{0}, {0, 1}}, List.of(duty(0, 0, 1000), duty(1, 0, 1000)));
        Script script = new Script();
        script.queue = call -> call == 2 || call == 3 ? 0 : 1;
        assertThat(script.play(roster, 1, 2, 3, 4, 5).lines)
                .containsExactly("0 by 1 at 1", "2 by 0 at 3", "1 by 1 at 101", "3 by 0 at 103", "4 by 1 at 201");
    }

    /** Call 3 counts as having come at 15. Who came at the same instant stays in order. */
    @Test
    void aCallWithAHeadStartIsServedAsIfItHadComeSooner() {
        Script script = new Script();
        script.headStart = call -> call == 3 ? 15 : 0;
        assertThat(script.play(roster(1), 1, 10, 20, 30, 40).lines)
                .containsExactly("0 by 0 at 1", "1 by 0 at 101", "3 by 0 at 201", "2 by 0 at 301", "4 by 0 at 401");
        script = new Script();
        script.headStart = call -> call == 3 ? 20 : 0;
        assertThat(script.play(roster(1), 1, 10, 20, 30, 40).lines)
                .containsExactly("0 by 0 at 1", "1 by 0 at 101", "3 by 0 at 201", "2 by 0 at 301", "4 by 0 at 401");
    }

    /** A place is free again when a call is answered, and when its caller gives up. */
    @Test
    void aQueueThatIsFullRefusesCallsAsLongAsItIs() {
        Script script = new Script();
        script.mostWaiting = 1;
        script.patience = call -> call == 4 ? 30 : 10_000;
        assertThat(script.play(roster(1), 1, 10, 20, 105, 210, 230, 250).lines)
                .containsExactly(
                        "0 by 0 at 1",
                        "2 is refused at 20",
                        "1 by 0 at 101",
                        "3 by 0 at 201",
                        "5 is refused at 230",
                        "4 gives up at 240",
                        "6 by 0 at 301");
    }

    /** Whoever was connected to an agent is not turned away. */
    @Test
    void aCallThatIsPassedOnIsNotRefused() {
        Script script = new Script();
        script.mostWaiting = 0;
        script.passedOnTo = call -> call == 0 ? 0 : Script.NOWHERE;
        assertThat(script.play(roster(2), 1, 2, 3).lines)
                .containsExactly("0 by 0 at 1", "1 by 1 at 2", "2 is refused at 3", "0 by 1 at 102");
    }

    private static Roster.Duty duty(int group, long start, long end, Roster.Break... breaks) {
        return new Roster.Duty(group, 0, start, end, List.of(breaks), 86_400_000);
    }

    private static Roster roster(int agents) {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            duties.add(duty(0, 0, 1_000_000));
        }
        return Roster.of(1, new int[][] {{0}}, duties);
    }
}
