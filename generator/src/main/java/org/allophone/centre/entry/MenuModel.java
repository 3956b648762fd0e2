package org.allophone.centre.entry;

import org.allophone.random.RandomStream;
import org.allophone.random.Streams;
import org.allophone.scenario.Menu;

/**
 * Which calls end in the menu. The stream of a call gives two numbers: the first says whether and when its caller hangs up, the second
 * whether the menu serves the call. So a call of another case that takes its place in the day hangs up at the same instant.
 */
public final class MenuModel {
    private static final double WHOLE_STAY = 1;

    private final double hangUp;

    public MenuModel(Menu menu) {
        this.hangUp = menu.hangUp();
    }

    /**
     * After which part of the stay in the menu the caller hangs up: less than 1 if the caller does, 1 if not. The parts are equally
     * likely.
     *
     * @param streams the streams of the calls
     */
    public double stay(Streams streams, int call) {
        return hangUp == 0 ? WHOLE_STAY : stay(streams.stream(call));
    }

    /**
     * How the call ends in the menu; {@link Ending#ANSWERED} if it does not, so that agents get it.
     *
     * @param streams the streams of the calls, those of {@link #stay}
     * @param served the probability that the menu serves the call if the caller does not hang up
     */
    public Ending ending(Streams streams, int call, double served) {
        if (hangUp == 0 && served == 0) {
            return Ending.ANSWERED;
        }
        RandomStream random = streams.stream(call);
        if (stay(random) < WHOLE_STAY) {
            return Ending.MENU_ABANDONED;
        }
        return random.nextDouble() < served ? Ending.SELF_SERVED : Ending.ANSWERED;
    }

    private double stay(RandomStream ofCall) {
        double draw = ofCall.nextDouble();
        return draw < hangUp ? draw / hangUp : WHOLE_STAY;
    }
}
