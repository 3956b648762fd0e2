package org.allophone.centre;

import java.util.List;
import org.allophone.random.Distribution;
import org.allophone.scenario.Topic;

/**
 * The distributions and probabilities of a topic, as the simulation of a day needs them.
 *
 * @param servedByMenu the probability that the menu serves a call alone
 * @param queue the queue in which its calls wait
 * @param transferQueue the queue in which they wait after a transfer
 * @param talkFactor the factor of the talk time
 * @param repeatingToday the probability of a repeat call on the same day, given that there is none on a later day
 * @param resolvedOtherwise the probability that a call resolves its case, given that no call follows
 */
record TopicModel(
        double servedByMenu,
        int queue,
        int transferQueue,
        double transferShare,
        Distribution talk,
        double talkFactor,
        double holdShare,
        Distribution hold,
        Distribution wrapUp,
        double repeatingToday,
        double resolvedOtherwise) {

    static TopicModel of(Topic topic, List<String> queues) {
        double repeating = (1 - topic.resolved()) * topic.repeat().share();
        return new TopicModel(
                topic.selfService(),
                queues.indexOf(topic.skill()),
                queues.indexOf(topic.transfer().toSkill()),
                topic.transfer().share(),
                topic.talk(),
                1,
                topic.hold().share(),
                topic.hold().time(),
                topic.wrapUp(),
                topic.returningToday(),
                topic.resolved() / (1 - repeating));
    }

    /** This topic with another talk time. */
    TopicModel talking(double factor) {
        return new TopicModel(
                servedByMenu,
                queue,
                transferQueue,
                transferShare,
                talk,
                factor,
                holdShare,
                hold,
                wrapUp,
                repeatingToday,
                resolvedOtherwise);
    }
}
