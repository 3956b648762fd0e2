package org.allophone.centre;

import java.util.Optional;
import org.allophone.centre.judgement.Evaluation;
import org.allophone.centre.judgement.Experience;
import org.allophone.random.RandomStream;
import org.allophone.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * How the answered calls of a site-day ended, in truth and in the judgement of those who took part. An outcome is drawn when it is first
 * asked for. Threads that ask at the same time draw the same outcome.
 */
final class DayOutcomes {
    // The layout of an outcome, which is packed in one number and written as a whole.
    private static final int NOT_DRAWN = 0;
    private static final int DRAWN = 1;
    private static final int RESOLVED = 2;
    private static final int TYPED_RESOLVED = 4;
    private static final int SATISFACTION_SHIFT = 3;
    private static final int MOST_SATISFACTION = 7;
    private static final int WRAP_UP_CODE_SHIFT = 6;

    private final SimulationModel model;
    private final SiteDay siteDay;
    private final OutcomeModel outcomeModel;
    private final DayCalls calls;
    private final long[] people;
    private final DayStreams streams;
    private final Streams outcomeStreams;
    private final int[] outcomes;
    private volatile @Nullable DayEvaluations evaluations;

    /** @param people the agents' numbers in the centre, by their numbers on the roster */
    DayOutcomes(SimulationModel model, SiteDay siteDay, DayCalls calls, long[] people, DayStreams streams) {
        this.model = model;
        this.siteDay = siteDay;
        this.outcomeModel = new OutcomeModel(model);
        this.calls = calls;
        this.people = people;
        this.streams = streams;
        this.outcomeStreams = streams.outcomes();
        this.outcomes = new int[calls.size()];
    }

    /** Whether the call resolved its case, in truth. What the menu tells resolves it, unless the caller calls again. */
    boolean isResolved(int place) {
        return switch (calls.ending(place)) {
            case ANSWERED -> (outcome(place) & RESOLVED) != 0;
            case SELF_SERVED -> !calls.isFollowed(place);
            case ABANDONED, MENU_ABANDONED, REFUSED -> false;
        };
    }

    /** Whether the agent typed that it did. */
    boolean isTypedResolved(int place) {
        return (outcome(place) & TYPED_RESOLVED) != 0;
    }

    /** Whether the agent typed topic and result as they are. */
    boolean isRightlyTyped(int place) {
        return isResolved(place) == isTypedResolved(place) && wrapUpCode(place) == calls.topic(place);
    }

    /** The topic that the agent typed. */
    int wrapUpCode(int place) {
        return outcome(place) >>> WRAP_UP_CODE_SHIFT;
    }

    /** The score from 1 to 5 that the caller gave; 0 if none. */
    int satisfaction(int place) {
        return (outcome(place) >>> SATISFACTION_SHIFT) & MOST_SATISFACTION;
    }

    /** How an evaluator scored the call, if one did. All evaluations of the day are made when one is first asked for. */
    Optional<Evaluation> evaluation(int place) {
        if (model.evaluations().isNone()) {
            return Optional.empty();
        }
        DayEvaluations made = evaluations;
        if (made == null) {
            made = DayEvaluations.of(
                    model.evaluations(),
                    siteDay,
                    calls,
                    this::isResolved,
                    this::isRightlyTyped,
                    people,
                    streams.evaluations());
            evaluations = made;
        }
        return made.of(place);
    }

    private int outcome(int place) {
        int outcome = outcomes[place];
        if (outcome == NOT_DRAWN) {
            outcome = draw(place);
            outcomes[place] = outcome;
        }
        return outcome;
    }

    private int draw(int place) {
        RandomStream random = outcomeStreams.stream(place);
        int topic = calls.topic(place);
        int contact = calls.contactNumber(place);
        long agent = people[calls.agent(place)];
        boolean isShort = calls.isShort(place);
        boolean transferred = calls.isTransferred(place);
        boolean resolved =
                outcomeModel.resolved(topic, contact, transferred, calls.isFollowed(place) || isShort, random);
        int wrapUpCode = outcomeModel.wrapUpCode(topic, random);
        Experience experience =
                new Experience(calls.waitSeconds(place), contact, transferred, resolved, calls.caller(place), agent);
        int satisfaction = isShort ? 0 : model.satisfaction().score(experience, random);
        return DRAWN
                | (resolved ? RESOLVED : 0)
                | (!isShort && isTyped(place, resolved, agent) ? TYPED_RESOLVED : 0)
                | (satisfaction << SATISFACTION_SHIFT)
                | (wrapUpCode << WRAP_UP_CODE_SHIFT);
    }

    private boolean isTyped(int place, boolean resolved, long agent) {
        return model.typedResult().isTrue()
                ? resolved
                : model.typedResult().isResolved(resolved, agent, streams.typedResults().stream(place));
    }
}
