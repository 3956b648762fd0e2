package org.allophone.random;

import java.util.function.IntToDoubleFunction;

/** A draw out of a list by weights that differ from draw to draw. For weights that stay the same, {@link Categorical} is faster. */
public final class Weighted {
    private Weighted() {}

    /**
     * Draws a place of a list.
     *
     * @param size how long the list is
     * @param weight the weight of each place, 0 or more; the same at each call
     * @return a place whose weight is not 0; -1 if there is none
     */
    public static int draw(RandomStream random, int size, IntToDoubleFunction weight) {
        double total = 0;
        for (int place = 0; place < size; place++) {
            total += weight.applyAsDouble(place);
        }
        double left = random.nextDouble() * total;
        int last = -1;
        for (int place = 0; place < size; place++) {
            double own = weight.applyAsDouble(place);
            if (own > 0) {
                last = place;
                left -= own;
                if (left < 0) {
                    return place;
                }
            }
        }
        return last;
    }
}
