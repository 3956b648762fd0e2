package org.allophone.centre;

import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The random streams of one site-day. The draws of a call are addressed by the call's place in the day, from 0 on. So other days
 * and other sites do not change them.
 */
final class DayStreams {
    private static final Purpose SITE_DAY = Purpose.of("day of a site");
    private static final Purpose ARRIVALS = Purpose.of("arrivals of a day");
    private static final Purpose ARRIVALS_OF_EVENTS = Purpose.of("arrivals of the calls that an event causes");
    private static final Purpose BUSYNESS = Purpose.of("busyness of the half-hours of a day");
    private static final Purpose IVR_TIME = Purpose.of("IVR time of a call");
    private static final Purpose MENU_ENDING = Purpose.of("end of a call in the menu");
    private static final Purpose PATIENCE = Purpose.of("patience of a caller");
    private static final Purpose TALK_TIME = Purpose.of("talk time of a call");
    private static final Purpose SHORT_CALL = Purpose.of("call that is over at once");
    private static final Purpose REACTION = Purpose.of("reaction of an agent");
    private static final Purpose SECOND_WRAP_UP = Purpose.of("wrap-up time after a transfer");
    private static final Purpose OUTCOME = Purpose.of("outcome of a call");
    private static final Purpose TYPED_RESULT = Purpose.of("result that an agent types");
    private static final Purpose EVALUATION = Purpose.of("evaluation of a call");
    private static final Purpose LAST_CALL = Purpose.of("end of a call that would last until the agent is back");
    private static final Purpose NEXT_CALL = Purpose.of("redial or repeat call on the same day");

    private final Seed ofDay;
    private final Streams ivrTimes;
    private final Streams menuEndings;
    private final Streams patiences;
    private final Streams talkTimes;
    private final Streams shortCalls;
    private final Streams reactions;
    private final Streams secondWrapUps;
    private final Streams outcomes;
    private final Streams typedResults;
    private final Streams evaluations;
    private final Streams lastCalls;
    private final Streams nextCalls;

    DayStreams(Seed seed, int site, long epochDay) {
        this.ofDay = seed.child(SITE_DAY, site, epochDay);
        this.ivrTimes = ofDay.streams(IVR_TIME);
        this.menuEndings = ofDay.streams(MENU_ENDING);
        this.patiences = ofDay.streams(PATIENCE);
        this.talkTimes = ofDay.streams(TALK_TIME);
        this.shortCalls = ofDay.streams(SHORT_CALL);
        this.reactions = ofDay.streams(REACTION);
        this.secondWrapUps = ofDay.streams(SECOND_WRAP_UP);
        this.outcomes = ofDay.streams(OUTCOME);
        this.typedResults = ofDay.streams(TYPED_RESULT);
        this.evaluations = ofDay.streams(EVALUATION);
        this.lastCalls = ofDay.streams(LAST_CALL);
        this.nextCalls = ofDay.streams(NEXT_CALL);
    }

    RandomStream arrivals() {
        return ofDay.stream(ARRIVALS);
    }

    /** For the calls that an event causes, by its number. */
    Streams arrivalsOfEvents() {
        return ofDay.streams(ARRIVALS_OF_EVENTS);
    }

    /** For the busyness of the half-hours. */
    RandomStream busyness() {
        return ofDay.stream(BUSYNESS);
    }

    Streams ivrTimes() {
        return ivrTimes;
    }

    /** For hanging up in the menu, and being served by it. */
    Streams menuEndings() {
        return menuEndings;
    }

    Streams patiences() {
        return patiences;
    }

    Streams talkTimes() {
        return talkTimes;
    }

    /** For the calls that are over as soon as an agent answers. */
    Streams shortCalls() {
        return shortCalls;
    }

    /** For the times from the end of wrap-up to the next call, by the numbers of legs. */
    Streams reactions() {
        return reactions;
    }

    Streams secondWrapUps() {
        return secondWrapUps;
    }

    Streams outcomes() {
        return outcomes;
    }

    Streams typedResults() {
        return typedResults;
    }

    Streams evaluations() {
        return evaluations;
    }

    /** For the ends of waiting and talking that would last until the next shift begins. */
    Streams lastCalls() {
        return lastCalls;
    }

    Streams nextCalls() {
        return nextCalls;
    }
}
