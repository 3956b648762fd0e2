package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Moments;

/** On how many days agents work, of the regular days from their first to their last one that fall on weekdays on which they ever work. */
final class PresenceFigures implements CallMeasurer {
    /** An agent of whom fewer days are known tells nothing. */
    private static final int LEAST_DAYS = 20;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        List<RegularDays.Day> regular = days.regular();
        BitSet[] worked = new BitSet[log.agents()];
        Arrays.setAll(worked, agent -> new BitSet());
        for (int day = 0; day < regular.size(); day++) {
            for (int call = regular.get(day).from(); call < regular.get(day).to(); call++) {
                if (log.agent(call) != CallLog.MISSING) {
                    worked[log.agent(call)].set(day);
                }
            }
        }
        Moments shares = new Moments();
        int neverAway = 0;
        for (BitSet agent : worked) {
            int possible = possible(agent, regular);
            if (possible >= LEAST_DAYS) {
                shares.add((double) agent.cardinality() / possible);
                neverAway += agent.cardinality() == possible ? 1 : 0;
            }
        }
        found.add(CallFigure.AGENTS_NEVER_AWAY, (double) neverAway / shares.count(), shares.count());
        found.add(CallFigure.DAYS_WORKED, shares.mean(), shares.count());
    }

    private static int possible(BitSet worked, List<RegularDays.Day> days) {
        BitSet weekdays = new BitSet();
        worked.stream().forEach(day -> weekdays.set(weekday(days, day)));
        int possible = 0;
        for (int day = Math.max(0, worked.nextSetBit(0)); day < worked.length(); day++) {
            possible += weekdays.get(weekday(days, day)) ? 1 : 0;
        }
        return possible;
    }

    private static int weekday(List<RegularDays.Day> days, int day) {
        DayOfWeek weekday = days.get(day).weekday();
        return weekday.getValue();
    }
}
