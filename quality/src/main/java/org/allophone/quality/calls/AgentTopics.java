package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;

/**
 * The logarithms of talk times by agent and topic: an effect of each agent and of each topic, fitted by least squares, and what a pair of both
 * has beside.
 */
final class AgentTopics {
    /** A pair with fewer calls tells nothing. */
    static final int LEAST_CALLS = 20;

    private static final int ROUNDS = 20;

    private final int topics;
    private final long[][] counts;
    private final double[][] sums;
    private final double[][] squares;
    private final double[] agentEffects;
    private final double[] topicEffects;

    private AgentTopics(int agents, int topics) {
        this.topics = topics;
        this.counts = new long[agents][topics];
        this.sums = new double[agents][topics];
        this.squares = new double[agents][topics];
        this.agentEffects = new double[agents];
        this.topicEffects = new double[topics];
    }

    static AgentTopics of(CallLog log) {
        AgentTopics all = new AgentTopics(log.agents(), log.topics() + 1);
        for (int call = 0; call < log.size(); call++) {
            if (log.agent(call) != CallLog.MISSING && TalkLogarithms.hasOne(log, call)) {
                all.add(log.agent(call), topic(log, call), TalkLogarithms.of(log, call));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            all.fitTopics();
            all.fitAgents();
        }
        return all;
    }

    private static int topic(CallLog log, int call) {
        return log.topic(call) == CallLog.MISSING ? log.topics() : log.topic(call);
    }

    private void add(int agent, int topic, double value) {
        counts[agent][topic]++;
        sums[agent][topic] += value;
        squares[agent][topic] += value * value;
    }

    private void fitTopics() {
        for (int topic = 0; topic < topics; topic++) {
            double sum = 0;
            long count = 0;
            for (int agent = 0; agent < counts.length; agent++) {
                sum += sums[agent][topic] - counts[agent][topic] * agentEffects[agent];
                count += counts[agent][topic];
            }
            topicEffects[topic] = count == 0 ? 0 : sum / count;
        }
    }

    private void fitAgents() {
        for (int agent = 0; agent < counts.length; agent++) {
            double sum = 0;
            long count = 0;
            for (int topic = 0; topic < topics; topic++) {
                sum += sums[agent][topic] - counts[agent][topic] * topicEffects[topic];
                count += counts[agent][topic];
            }
            agentEffects[agent] = count == 0 ? 0 : sum / count;
        }
    }

    /** What a call has beside the mean of its agent and topic. */
    double residual(CallLog log, int call) {
        int agent = log.agent(call);
        int topic = topic(log, call);
        double mean = counts[agent][topic] >= LEAST_CALLS
                ? sums[agent][topic] / counts[agent][topic]
                : agentEffects[agent] + topicEffects[topic];
        return TalkLogarithms.of(log, call) - mean;
    }

    int agents() {
        int agents = 0;
        for (int agent = 0; agent < counts.length; agent++) {
            agents += callsOf(agent) > 0 ? 1 : 0;
        }
        return agents;
    }

    private long callsOf(int agent) {
        long calls = 0;
        for (long count : counts[agent]) {
            calls += count;
        }
        return calls;
    }

    /** The standard deviation of the agents' effects, without what chance adds: a component of variance, by the method of moments. */
    double deviationOfAgents() {
        double within = 0;
        long calls = 0;
        double squaredCalls = 0;
        double mean = 0;
        for (int agent = 0; agent < counts.length; agent++) {
            long count = callsOf(agent);
            calls += count;
            squaredCalls += (double) count * count;
            mean += count * agentEffects[agent];
            within += squaresWithin(agent);
        }
        mean /= calls;
        double between = 0;
        for (int agent = 0; agent < counts.length; agent++) {
            double difference = agentEffects[agent] - mean;
            between += callsOf(agent) * difference * difference;
        }
        int agents = agents();
        double each = (calls - squaredCalls / calls) / (agents - 1);
        double component = (between / (agents - 1) - within / (calls - agents - topics + 1)) / each;
        return Math.sqrt(Math.max(0, component));
    }

    /** The sum of squares of what an agent's calls have beside agent and topic. */
    private double squaresWithin(int agent) {
        double within = 0;
        for (int topic = 0; topic < topics; topic++) {
            double mean = agentEffects[agent] + topicEffects[topic];
            within += squares[agent][topic] - 2 * mean * sums[agent][topic] + counts[agent][topic] * mean * mean;
        }
        return within;
    }

    /** The pairs of agent and topic that have enough calls. */
    int pairs() {
        int pairs = 0;
        for (long[] agent : counts) {
            for (long count : agent) {
                pairs += count >= LEAST_CALLS ? 1 : 0;
            }
        }
        return pairs;
    }

    /** The variance of what pairs have beside agent and topic, in what chance makes of it: 1 if each agent is as fast in all topics. */
    double varianceOfPairs() {
        double squaresOfPairs = 0;
        boolean[] agentsSeen = new boolean[counts.length];
        int freedom = pairs() + 1;
        for (int topic = 0; topic < topics; topic++) {
            double variance = varianceWithin(topic);
            boolean topicSeen = false;
            for (int agent = 0; agent < counts.length; agent++) {
                long count = counts[agent][topic];
                if (count >= LEAST_CALLS) {
                    double beside = sums[agent][topic] / count - agentEffects[agent] - topicEffects[topic];
                    squaresOfPairs += beside * beside * count / variance;
                    freedom -= agentsSeen[agent] ? 0 : 1;
                    agentsSeen[agent] = true;
                    topicSeen = true;
                }
            }
            freedom -= topicSeen ? 1 : 0;
        }
        return freedom <= 0 ? Double.NaN : squaresOfPairs / freedom;
    }

    private double varianceWithin(int topic) {
        double within = 0;
        long freedom = 0;
        for (int agent = 0; agent < counts.length; agent++) {
            long count = counts[agent][topic];
            if (count > 1) {
                within += squares[agent][topic] - sums[agent][topic] * sums[agent][topic] / count;
                freedom += count - 1;
            }
        }
        return within / freedom;
    }
}
