package org.allophone.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * The load of a date that is expected in advance.
 *
 * @param weight its calls, 1 being an open day of mean weight; 0 if the centre is closed
 * @param shares the share of each topic in its new cases, in the order of the scenario; they add up to 1
 */
public record DayLoad(double weight, List<Double> shares) {
    public DayLoad {
        shares = List.copyOf(shares);
    }

    static DayLoad of(double weight, double[] shares) {
        return new DayLoad(weight, Arrays.stream(shares).boxed().toList());
    }
}
