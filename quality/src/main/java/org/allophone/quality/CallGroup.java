package org.allophone.quality;

import java.util.List;
import java.util.Optional;

/** Measures the variety of the calls of one topic or one intent. */
final class CallGroup {
    private static final List<Measure> OF_TOPIC = List.of(
            Measure.TOPIC_DISTINCT_1,
            Measure.TOPIC_DISTINCT_2,
            Measure.TOPIC_DISTINCT_3,
            Measure.TOPIC_DISTINCT_4,
            Measure.TOPIC_GZIP_RATIO,
            Measure.TOPIC_DUPLICATE_TURNS);
    private static final List<Measure> OF_INTENT = List.of(
            Measure.INTENT_DISTINCT_1,
            Measure.INTENT_DISTINCT_2,
            Measure.INTENT_DISTINCT_3,
            Measure.INTENT_DISTINCT_4,
            Measure.INTENT_GZIP_RATIO,
            Measure.INTENT_DUPLICATE_TURNS);

    private final String name;
    private final List<Measure> measures;
    private final Optional<CommonestTurn> commonestTurn;
    private final VarietySample sample = new VarietySample();
    private long calls;

    private CallGroup(String name, List<Measure> measures, Optional<CommonestTurn> commonestTurn) {
        this.name = name;
        this.measures = measures;
        this.commonestTurn = commonestTurn;
    }

    static CallGroup topic(String name) {
        return new CallGroup(name, OF_TOPIC, Optional.empty());
    }

    static CallGroup intent(String name) {
        return new CallGroup(name, OF_INTENT, Optional.of(new CommonestTurn()));
    }

    void add(SpokenCall call) {
        calls++;
        sample.add(call);
        commonestTurn.ifPresent(turn -> turn.add(call));
    }

    /** @param found the place for the measurements, which is empty */
    GroupReport report(Measurements found) {
        sample.measure(found, measures);
        commonestTurn.ifPresent(turn -> turn.measure(found));
        return new GroupReport(name, calls, sample.size(), found.list(), commonestTurn.flatMap(CommonestTurn::text));
    }
}
