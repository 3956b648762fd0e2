package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallColumn;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.LeastSquares;

/** Which scores callers give, and how much of them the record of the call explains. */
final class SatisfactionFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        long scores = 0;
        long answered = 0;
        LeastSquares explained = new LeastSquares(4);
        ScoresOfAgents agents = new ScoresOfAgents(log.agents());
        for (int call = 0; call < log.size(); call++) {
            int score = log.satisfaction(call);
            boolean spoken = !log.endedInMenu(call) && (!log.has(CallColumn.DISPOSITION) || !log.abandoned(call));
            answered += spoken ? 1 : 0;
            if (score != CallLog.MISSING) {
                scores++;
                least = Math.min(least, score);
                most = Math.max(most, score);
                agents.add(log.agent(call), score);
                explained.add(
                        log.waiting(call) / 60.0,
                        log.talk(call) / 60.0,
                        log.resolved(call),
                        log.contact(call) > 1 ? 1 : 0,
                        score);
            }
        }
        found.add(CallFigure.SCORES_GIVEN, scores == 0 ? Double.NaN : (double) scores / answered, answered);
        found.add(CallFigure.BEST_SCORE, share(log, most, scores), scores);
        found.add(CallFigure.WORST_SCORE, share(log, least, scores), scores);
        found.add(CallFigure.SCORE_EXPLAINED, explained.rSquared(), scores);
        found.add(CallFigure.SCORES_OF_AGENTS, agents.varianceRatio(), scores);
    }

    private static double share(CallLog log, int score, long scores) {
        long count = 0;
        for (int call = 0; call < log.size(); call++) {
            count += log.satisfaction(call) == score ? 1 : 0;
        }
        return scores == 0 ? Double.NaN : (double) count / scores;
    }
}
