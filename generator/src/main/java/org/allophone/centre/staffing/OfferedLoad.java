package org.allophone.centre.staffing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * The load that a planner expects for an agent group. A transferred call counts once for each of the two groups. The
 * centre's number of calls includes redials after abandoning; their effect on the mix of topics is ignored, because
 * they should be few. Calls that end in the menu are no load.
 *
 * @param perCall how many calls the group gets for each call of the centre
 * @param handleSeconds the mean handle time of one of these calls; NaN if there are none
 */
public record OfferedLoad(double perCall, double handleSeconds) {

    /**
     * The load if all calls are answered. The calls of a skill are divided equally among the groups that have it.
     *
     * @param shares the share of each topic in the cases
     */
    public static OfferedLoad of(CentreScenario scenario, AgentGroup team, List<Double> shares) {
        return of(scenario, team, shares, skill -> 1);
    }

    /** The load on an ordinary day if all calls are answered. */
    public static OfferedLoad of(CentreScenario scenario, AgentGroup team) {
        return of(scenario, team, skill -> 1);
    }

    /**
     * The load on an ordinary day if some calls are abandoned. They are not transferred.
     *
     * @param answered for each skill, the share of its calls that are answered
     */
    public static OfferedLoad of(CentreScenario scenario, AgentGroup team, ToDoubleFunction<String> answered) {
        return of(scenario, team, scenario.topics().stream().map(Topic::share).toList(), answered);
    }

    private static OfferedLoad of(
            CentreScenario scenario, AgentGroup team, List<Double> shares, ToDoubleFunction<String> answered) {
        double all = 0;
        double calls = 0;
        double seconds = 0;
        for (int i = 0; i < shares.size(); i++) {
            Topic topic = scenario.topics().get(i);
            OfTopic load = ofTopic(scenario, team, topic, shares.get(i), answered);
            all += shares.get(i) * callsPerCase(topic);
            calls += load.calls();
            seconds += load.seconds();
        }
        return new OfferedLoad(calls / all, seconds / calls);
    }

    /**
     * The seconds of work that each topic gives to a group, for each case of the centre. Only their ratios matter.
     *
     * @param answered for each skill, the share of its calls that are answered
     */
    public static double[] secondsByTopic(CentreScenario scenario, AgentGroup team, ToDoubleFunction<String> answered) {
        return scenario.topics().stream()
                .mapToDouble(topic ->
                        ofTopic(scenario, team, topic, topic.share(), answered).seconds())
                .toArray();
    }

    /** The share of the calls of an ordinary day that enter a queue: the others end in the menu. */
    public static double queued(CentreScenario scenario) {
        double all = 0;
        double queued = 0;
        for (Topic topic : scenario.topics()) {
            double calls = topic.share() * callsPerCase(topic);
            all += calls;
            queued += calls * queued(scenario, topic);
        }
        return queued / all;
    }

    private static double queued(CentreScenario scenario, Topic topic) {
        return (1 - scenario.menu().hangUp()) * (1 - topic.selfService());
    }

    /** The calls of a topic that a group gets, and their work, for each case of the centre. */
    private record OfTopic(double calls, double seconds) {}

    private static OfTopic ofTopic(
            CentreScenario scenario, AgentGroup team, Topic topic, double share, ToDoubleFunction<String> answered) {
        double ofTopic = share * callsPerCase(topic) * queued(scenario, topic);
        double came = ofTopic * part(scenario, team, topic.skill());
        double passedOn = topic.transfer().share();
        double overAtOnce = scenario.shortCalls().share();
        double passedOnHere = ofTopic
                * (1 - overAtOnce)
                * passedOn
                * answered.applyAsDouble(topic.skill())
                * part(scenario, team, topic.transfer().toSkill());
        // The mean pace of the agents is above 1, but slow agents take fewer calls: the mean pace over calls is
        // about 1.
        double talk = topic.talk().mean();
        double talkBefore = passedOn * Topic.Transfer.TALK_BEFORE * talk;
        double wrapUp = topic.wrapUp().mean();
        double hold = topic.hold().share() * topic.hold().time().mean();
        return new OfTopic(
                came + passedOnHere,
                came * (1 - overAtOnce) * ((1 - passedOn) * (talk + hold) + talkBefore + wrapUp)
                        + came * overAtOnce * scenario.shortCalls().meanWork()
                        + passedOnHere * ((1 - Topic.Transfer.TALK_BEFORE) * talk + hold + wrapUp));
    }

    /**
     * Expected calls per case: the first, a geometric series of repeat calls on later days, and repeat calls on the
     * last of these days.
     */
    private static double callsPerCase(Topic topic) {
        double calls = 1;
        for (int contact = 2; contact <= Topic.Repeat.MOST_CONTACTS; contact++) {
            calls += StrictMath.pow(topic.returningLater(), contact - 1)
                    + StrictMath.pow(topic.returningToday(), contact - 1);
        }
        return calls;
    }

    private static double part(CentreScenario scenario, AgentGroup team, String skill) {
        return team.skills().contains(skill)
                ? 1.0
                        / scenario.agents().stream()
                                .filter(group -> group.skills().contains(skill))
                                .count()
                : 0;
    }
}
