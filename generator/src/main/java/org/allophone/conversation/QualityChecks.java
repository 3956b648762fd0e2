package org.allophone.conversation;

import java.util.List;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;

/**
 * What the agents did of what a quality analyst looks for. Each is the number of the turn that proves it; 0 if they did not.
 *
 * @param greeted said good day
 * @param identified asked who calls
 * @param disclosed told something about the customer's file
 * @param recapped summed up what was agreed
 * @param offeredMore asked whether there is anything else
 * @param saidGoodbye took leave
 */
public record QualityChecks(
        int greeted, int identified, int disclosed, int recapped, int offeredMore, int saidGoodbye) {

    /** The checks of these turns. */
    static QualityChecks of(List<Turn> turns) {
        return new QualityChecks(
                first(turns, Phase.OPENING),
                first(turns, Phase.IDENTIFICATION),
                firstOf(first(turns, Phase.DIAGNOSIS), first(turns, Phase.RESOLUTION)),
                first(turns, Phase.RECAP),
                first(turns, Phase.MORE),
                first(turns, Phase.CLOSING));
    }

    /** Whether the agent knew who calls before anything of the customer's file was told. */
    public boolean identifiedBeforeDisclosing() {
        return identified > 0 && (disclosed == 0 || identified <= disclosed);
    }

    private static int firstOf(int one, int other) {
        return one == 0 ? other : other == 0 ? one : Math.min(one, other);
    }

    /** The first turn of an agent that belongs to a phase. A turn may consist of steps of several phases. */
    private static int first(List<Turn> turns, Phase phase) {
        String address = "/" + phase.label() + ".";
        for (Turn turn : turns) {
            if (turn.speaker() == Speaker.AGENT && turn.wording().contains(address)) {
                return turn.number();
            }
        }
        return 0;
    }
}
