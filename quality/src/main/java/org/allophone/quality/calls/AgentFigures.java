package org.allophone.quality.calls;

import java.util.Arrays;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;

/** How much agents differ: from each other, from topic to topic, from day to day. */
final class AgentFigures implements CallMeasurer {

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        AgentTopics topics = AgentTopics.of(log);
        found.add(CallFigure.AGENT_PACE, topics.deviationOfAgents(), topics.agents());
        found.add(CallFigure.AGENT_AND_TOPIC, topics.varianceOfPairs(), topics.pairs());
        AgentDays all = new AgentDays(log, topics);
        days.all().forEach(all::add);
        found.add(CallFigure.AGENT_AND_DAY, all.deviation(), all.agentDays);
        found.add(CallFigure.AGENT_NEXT_CALL, all.next.value(), all.next.count());
    }

    /** What the calls of an agent's day have in common, beside agent and topic. */
    private static final class AgentDays {
        private final CallLog log;
        private final AgentTopics topics;
        private final Correlation next = new Correlation();
        private final double[] sums;
        private final int[] counts;
        private final double[] last;
        private final double[] squaredCounts;
        private final long[] callsOfAgent;
        private long agentDays;
        private long calls;
        private double squares;
        private double squaresOfDays;

        AgentDays(CallLog log, AgentTopics topics) {
            this.log = log;
            this.topics = topics;
            this.sums = new double[log.agents()];
            this.counts = new int[log.agents()];
            this.last = new double[log.agents()];
            this.squaredCounts = new double[log.agents()];
            this.callsOfAgent = new long[log.agents()];
        }

        void add(RegularDays.Day day) {
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
            for (int call = day.from(); call < day.to(); call++) {
                if (log.agent(call) != CallLog.MISSING && TalkLogarithms.hasOne(log, call)) {
                    add(log.agent(call), topics.residual(log, call));
                }
            }
            for (int agent = 0; agent < counts.length; agent++) {
                if (counts[agent] > 0) {
                    agentDays++;
                    calls += counts[agent];
                    callsOfAgent[agent] += counts[agent];
                    squaredCounts[agent] += (double) counts[agent] * counts[agent];
                    squaresOfDays += sums[agent] * sums[agent] / counts[agent];
                }
            }
        }

        private void add(int agent, double residual) {
            if (counts[agent] > 0) {
                next.add(last[agent], residual);
            }
            last[agent] = residual;
            counts[agent]++;
            sums[agent] += residual;
            squares += residual * residual;
        }

        /** A component of variance, by the method of moments. */
        double deviation() {
            int agents = topics.agents();
            double each = calls;
            for (int agent = 0; agent < callsOfAgent.length; agent++) {
                each -= callsOfAgent[agent] == 0 ? 0 : squaredCounts[agent] / callsOfAgent[agent];
            }
            each /= agentDays - agents;
            double between = squaresOfDays / (agentDays - agents);
            double within = (squares - squaresOfDays) / (calls - agentDays);
            return Math.sqrt(Math.max(0, (between - within) / each));
        }
    }
}
