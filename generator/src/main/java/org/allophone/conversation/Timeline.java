package org.allophone.conversation;

import java.util.List;
import org.allophone.conversation.pack.DialogueAct;
import org.allophone.conversation.pack.Speaker;
import org.allophone.random.RandomStream;

/**
 * Gives each turn of a leg its time. Words take the time that the speaker needs; what is left of the talk time is silence where
 * somebody looks something up or thinks. The last turn ends when the leg ends.
 */
final class Timeline {
    private static final double SHORTEST_TURN = 0.25;

    private final RandomStream random;
    private final int[] starts;
    private final int[] ends;

    Timeline(RandomStream random, int turns) {
        this.random = random;
        this.starts = new int[turns];
        this.ends = new int[turns];
    }

    int start(int turn) {
        return starts[turn];
    }

    int end(int turn) {
        return ends[turn];
    }

    /**
     * Gives the turns of a leg their times.
     *
     * @param from the first turn of the leg
     * @param to the turn after its last one
     * @param words the number of words of each turn
     * @param paces the words a minute of agent and caller
     */
    void lay(CallSituation.Leg leg, List<RawTurn> turns, int from, int to, int[] words, double[] paces) {
        int count = to - from;
        double[] speech = new double[count];
        double[] gaps = new double[count];
        double[] silences = new double[count];
        double[] weights = new double[count];
        double spoken = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < count; i++) {
            RawTurn turn = turns.get(from + i);
            double pace = paces[turn.speaker() == Speaker.AGENT ? 0 : 1];
            speech[i] = Math.max(SHORTEST_TURN, words[from + i] * 60.0 / pace);
            gaps[i] = i == 0 ? 0.4 : gap(turns.get(from + i - 1), turn);
            gaps[i] = Math.max(gaps[i], leastGap(turns, from, i, speech, gaps));
            spoken += speech[i] + gaps[i];
            least += turn.leastSilence();
            most += turn.mostSilence();
            weights[i] = i == 0 ? 0 : weight(turns.get(from + i - 1), turn);
        }
        double left = leg.talk() - spoken;
        if (left < 0) {
            hurry(speech, gaps, leg.talk());
            for (int i = 1; i < count; i++) {
                gaps[i] = Math.max(gaps[i], leastGap(turns, from, i, speech, gaps));
            }
            left = 0;
        }
        double part = most == 0 ? 0 : left < least ? 0 : Math.min(1, (left - least) / Math.max(1, most - least));
        double scale = least > 0 && left < least ? left / least : 1;
        for (int i = 0; i < count; i++) {
            RawTurn turn = turns.get(from + i);
            silences[i] = scale * (turn.leastSilence() + part * (turn.mostSilence() - turn.leastSilence()));
            left -= silences[i];
        }
        spread(silences, weights, Math.max(0, left));
        put(leg, turns, from, speech, gaps, silences);
    }

    /** Who goes on after a silence or after a "oui" of the other does not speak over himself: the least gap before such a turn. */
    private static double leastGap(List<RawTurn> turns, int from, int turn, double[] speech, double[] gaps) {
        if (turn > 0
                && turns.get(from + turn - 1).speaker()
                        == turns.get(from + turn).speaker()) {
            return 0;
        }
        boolean goesOn = turn > 1
                && turns.get(from + turn - 2).speaker()
                        == turns.get(from + turn).speaker();
        return goesOn ? -(gaps[turn - 1] + speech[turn - 1]) : -Double.MAX_VALUE;
    }

    /** Speaks faster, and leaves no gaps, where the talk time is too short for the words. */
    private static void hurry(double[] speech, double[] gaps, double talk) {
        double words = 0;
        for (int i = 0; i < speech.length; i++) {
            words += speech[i];
            gaps[i] = Math.min(0, gaps[i]);
        }
        double factor = Math.min(1, talk / words);
        for (int i = 0; i < speech.length; i++) {
            speech[i] *= factor;
            gaps[i] = factor < 1 ? 0 : gaps[i];
        }
    }

    /**
     * The gap between two turns, in seconds: negative where they overlap. Measured in the Rhapsodie corpus: median 0.13 s, 80 % below
     * 0.62 s, 90 % below 1.2 s, a third negative.
     */
    private double gap(RawTurn before, RawTurn turn) {
        double draw = random.nextDouble();
        if (turn.backChannel() || before.backChannel()) {
            return draw < 0.5 ? -0.6 * draw : 0.05 + 0.4 * (draw - 0.5);
        }
        if (draw < 0.28) {
            return -0.4 * draw;
        }
        double u = (draw - 0.28) / 0.72;
        return 0.03 + 0.5 * u * u * u + (u > 0.85 ? 3 * (u - 0.85) : 0);
    }

    /** How much of the time that is left is silence before a turn. */
    private static double weight(RawTurn before, RawTurn turn) {
        if (turn.backChannel() || before.backChannel()) {
            return 0;
        }
        if (before.speaker() == Speaker.AGENT && before.acts().contains(DialogueAct.STALLING)) {
            return 6;
        }
        if (turn.speaker() == Speaker.AGENT && before.text().length() > 60) {
            return 2.5;
        }
        return turn.acts().contains(DialogueAct.ANSWER) ? 1.2 : 0.8;
    }

    private void spread(double[] silences, double[] weights, double left) {
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 0.4 + 1.2 * random.nextDouble();
            total += weights[i];
        }
        if (total == 0) {
            silences[silences.length - 1] += left;
            return;
        }
        for (int i = 0; i < weights.length; i++) {
            silences[i] += left * weights[i] / total;
        }
    }

    private void put(
            CallSituation.Leg leg, List<RawTurn> turns, int from, double[] speech, double[] gaps, double[] silences) {
        int count = speech.length;
        int heldBefore = -1;
        if (leg.hold() > 0) {
            heldBefore = count / 2;
            double longest = -1;
            for (int i = 1; i < count; i++) {
                if (turns.get(from + i).afterHold()) {
                    heldBefore = i;
                    break;
                }
                if (silences[i] > longest) {
                    longest = silences[i];
                    heldBefore = i;
                }
            }
        }
        double clock = leg.answered();
        double end = leg.answered() + leg.talk() + (double) leg.hold();
        for (int i = 0; i < count; i++) {
            clock += Math.max(gaps[i], i == 0 ? 0 : -speech[i - 1] * 0.8)
                    + silences[i]
                    + (i == heldBefore ? leg.hold() : 0);
            double start = Math.max(clock, i == 0 ? leg.answered() : starts[from + i - 1] / 1000.0);
            clock = start + speech[i];
            starts[from + i] = (int) Math.round(Math.min(start, end) * 1000);
            ends[from + i] = (int) Math.round(Math.min(clock, end) * 1000);
        }
        ends[from + count - 1] = (int) Math.round(end * 1000);
        starts[from + count - 1] = Math.min(starts[from + count - 1], ends[from + count - 1] - 50);
        if (count > 1) {
            starts[from + count - 1] = Math.max(starts[from + count - 1], starts[from + count - 2]);
        }
    }
}
