package org.allophone.centre.demand;

import java.time.LocalDate;
import java.util.List;
import org.allophone.random.Categorical;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * The topics of the new cases of each date, for one walk through the dates of a site. Besides the day's factor, which all topics share
 * ({@link CallVolume}), each topic may have a Gamma factor of its own, which is correlated with its factor of the day before. The
 * topics' factors are independent.
 */
final class TopicMix {
    private static final Normal STANDARD = new Normal(0, 1);
    private static final Purpose BUSYNESS = Purpose.of("busyness of topics on a day");

    private final CentreScenario scenario;
    private final GammaQuantile factor;
    private final Seed site;
    private final boolean varies;
    private final double correlation;
    private List<Double> shares;
    private Categorical topics;
    /** The normal score of each topic: correlated from one day to the next (AR(1)), of variance 1 on each day. */
    private final double[] scores;

    private boolean begun;

    /** @param factor the factor that a topic has of its own, by its normal score */
    TopicMix(CentreScenario scenario, GammaQuantile factor, Seed site) {
        this.scenario = scenario;
        this.factor = factor;
        this.site = site;
        this.varies = scenario.arrivals().topicVariation() > 0;
        this.correlation = scenario.arrivals().dayCorrelation();
        this.shares = scenario.topics().stream().map(Topic::share).toList();
        this.topics = categorical(shares);
        this.scores = new double[shares.size()];
    }

    /** The shares of the topics on the next date of the walk. If topics do not vary, most dates have the same as the date before. */
    Categorical on(LocalDate date) {
        List<Double> expected = scenario.load(date).shares();
        if (varies) {
            return varied(expected, site.stream(BUSYNESS, date.toEpochDay()));
        }
        if (!expected.equals(shares)) {
            shares = expected;
            topics = categorical(shares);
        }
        return topics;
    }

    private Categorical varied(List<Double> expected, RandomStream random) {
        double kept = begun ? correlation : 0;
        begun = true;
        double[] today = new double[scores.length];
        for (int topic = 0; topic < today.length; topic++) {
            scores[topic] = kept * scores[topic] + Math.sqrt(1 - kept * kept) * STANDARD.sample(random);
            today[topic] = expected.get(topic) * factor.at(scores[topic]);
        }
        return new Categorical(today);
    }

    private static Categorical categorical(List<Double> shares) {
        return new Categorical(shares.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
