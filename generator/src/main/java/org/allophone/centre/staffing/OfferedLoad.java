package org.allophone.centre.staffing;

import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * What a planner expects to come to a team. A call that is passed on is one for each of the two teams. Callers who dial again
 * after giving up are among the centre's calls; what is theirs of each topic is left out, since they should be few.
 *
 * @param perCall how many calls come to the team for each call of the centre
 * @param handleSeconds how long an agent is busy with one of them on average; NaN if none comes
 */
record OfferedLoad(double perCall, double handleSeconds) {

    /** Teams with the same skill get as many of its calls each. */
    static OfferedLoad of(CentreScenario scenario, AgentGroup team) {
        double all = 0;
        double calls = 0;
        double seconds = 0;
        for (Topic topic : scenario.topics()) {
            double ofTopic = topic.share() * callsPerCase(topic);
            all += ofTopic;
            double came = ofTopic * part(scenario, team, topic.skill());
            double passedOn = topic.transfer().share();
            double passedOnHere =
                    ofTopic * passedOn * part(scenario, team, topic.transfer().toSkill());
            calls += came + passedOnHere;
            // Agents' paces average above 1, but the slow ones take fewer calls: over calls the mean pace is about 1.
            double talk = topic.talk().mean();
            double talkBefore = passedOn * Topic.Transfer.TALK_BEFORE * talk;
            double wrapUp = topic.wrapUp().mean();
            double hold = topic.hold().share() * topic.hold().time().mean();
            seconds += came * ((1 - passedOn) * (talk + hold) + talkBefore + wrapUp)
                    + passedOnHere * ((1 - Topic.Transfer.TALK_BEFORE) * talk + hold + wrapUp);
        }
        return new OfferedLoad(calls / all, seconds / calls);
    }

    /** A case comes back on later days, and at last, on the day after which it does not, some times more. */
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
