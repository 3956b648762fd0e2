package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;

/** The scores of each agent's calls: an analysis of variance with one factor. */
final class ScoresOfAgents {
    private final long[] counts;
    private final double[] sums;
    private long count;
    private double sum;
    private double squares;

    ScoresOfAgents(int agents) {
        this.counts = new long[agents];
        this.sums = new double[agents];
    }

    /** Adds a score; it is left out if nobody knows whose it is. */
    void add(int agent, int score) {
        if (agent != CallLog.MISSING) {
            counts[agent]++;
            sums[agent] += score;
            count++;
            sum += score;
            squares += (double) score * score;
        }
    }

    /** The mean square between agents by that within agents: 1 on average if all agents are alike; NaN if there are too few. */
    double varianceRatio() {
        double ofMeans = 0;
        int agents = 0;
        for (int agent = 0; agent < counts.length; agent++) {
            if (counts[agent] > 0) {
                agents++;
                ofMeans += sums[agent] * sums[agent] / counts[agent];
            }
        }
        double between = (ofMeans - sum * sum / count) / (agents - 1);
        double within = (squares - ofMeans) / (count - agents);
        return agents < 2 || count <= agents ? Double.NaN : between / within;
    }
}
