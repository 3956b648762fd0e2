package org.allophone.centre;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.allophone.centre.judgement.Evaluation;
import org.allophone.centre.judgement.EvaluationModel;
import org.allophone.random.Streams;

/** The evaluated calls of a site-day: at most one of each agent. */
final class DayEvaluations {
    private final Map<Integer, Evaluation> ofPlaces = new HashMap<>();

    private DayEvaluations() {}

    /**
     * Evaluates calls of a day. They are chosen among all calls of the day, however many of them a window holds.
     *
     * @param resolved whether a call resolved its case, in truth
     * @param rightlyTyped whether its agent typed topic and result as they are
     * @param people the agents' numbers in the centre, by their numbers on the roster
     * @param streams the random numbers of the evaluations, by the places of the calls
     */
    static DayEvaluations of(
            EvaluationModel model,
            SiteDay siteDay,
            DayCalls calls,
            IntPredicate resolved,
            IntPredicate rightlyTyped,
            long[] people,
            Streams streams) {
        DayEvaluations evaluations = new DayEvaluations();
        int[] left = chosen(model.on(siteDay.date()), calls, people);
        for (int place = 0; place < calls.size(); place++) {
            if (isLongEnough(calls, place) && left[calls.agent(place)]-- == 0) {
                evaluations.ofPlaces.put(
                        place,
                        model.evaluate(
                                siteDay.site(),
                                siteDay.date(),
                                people[calls.agent(place)],
                                resolved.test(place),
                                rightlyTyped.test(place),
                                streams.stream(place)));
            }
        }
        return evaluations;
    }

    /** For each agent on the roster, which of the agent's calls is evaluated; -1 if none is. */
    private static int[] chosen(EvaluationModel.Choice choice, DayCalls calls, long[] people) {
        int[] chosen = new int[people.length];
        for (int place = 0; place < calls.size(); place++) {
            if (isLongEnough(calls, place)) {
                chosen[calls.agent(place)]++;
            }
        }
        for (int agent = 0; agent < people.length; agent++) {
            chosen[agent] = choice.ofAgent(people[agent], chosen[agent]);
        }
        return chosen;
    }

    private static boolean isLongEnough(DayCalls calls, int place) {
        return calls.isAnswered(place) && calls.talkSeconds(place) >= EvaluationModel.SHORTEST_TALK_SECONDS;
    }

    /** The evaluation of a call, if there is one. */
    Optional<Evaluation> of(int place) {
        return Optional.ofNullable(ofPlaces.get(place));
    }
}
