package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.List;
import org.allophone.random.Categorical;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/** The topics of the new cases of each date, for one walk through the dates. */
final class TopicMix {
    private final CentreScenario scenario;
    private List<Double> shares;
    private Categorical topics;

    TopicMix(CentreScenario scenario) {
        this.scenario = scenario;
        this.shares = scenario.topics().stream().map(Topic::share).toList();
        this.topics = categorical(shares);
    }

    /** The shares of the topics on a date. Most dates have the same as the date before. */
    Categorical on(LocalDate date) {
        List<Double> ofDate = scenario.load(date).shares();
        if (!ofDate.equals(shares)) {
            shares = ofDate;
            topics = categorical(shares);
        }
        return topics;
    }

    private static Categorical categorical(List<Double> shares) {
        return new Categorical(shares.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
