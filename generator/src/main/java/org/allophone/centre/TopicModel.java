package org.allophone.centre;

import java.util.List;
import org.allophone.random.Distribution;
import org.allophone.scenario.Topic;

/**
 * A topic as playing a day needs it.
 *
 * @param queue where its calls wait
 * @param transferQueue where they wait once they are passed on
 * @param returningToday the chance of a next call on the same day, given that there is none on a later day
 * @param settled the chance that a call settles the matter, given that no call follows
 */
record TopicModel(
        String name,
        int queue,
        int transferQueue,
        double transferShare,
        Distribution talk,
        double holdShare,
        Distribution hold,
        Distribution wrapUp,
        double returningToday,
        double settled) {

    static TopicModel of(Topic topic, List<String> queues) {
        double returning = (1 - topic.resolved()) * topic.repeat().share();
        return new TopicModel(
                topic.name(),
                queues.indexOf(topic.skill()),
                queues.indexOf(topic.transfer().toSkill()),
                topic.transfer().share(),
                topic.talk(),
                topic.hold().share(),
                topic.hold().time(),
                topic.wrapUp(),
                topic.returningToday(),
                topic.resolved() / (1 - returning));
    }
}
