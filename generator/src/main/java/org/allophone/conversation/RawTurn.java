package org.allophone.conversation;

import java.util.List;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.pack.DialogueAct;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;

/**
 * What a speaker means to say, before it has a time and before it is spoken.
 *
 * @param leastSilence the least silence before it, in seconds; 0 if none was written
 * @param mostSilence the most silence before it, in seconds
 * @param afterHold whether the caller was on hold before it
 * @param backChannel whether it is only a sign of listening, while the other goes on
 */
record RawTurn(
        int leg,
        Speaker speaker,
        Phase phase,
        List<DialogueAct> acts,
        int mood,
        String wording,
        String text,
        List<Printer.Mention> mentions,
        int leastSilence,
        int mostSilence,
        boolean afterHold,
        boolean backChannel) {}
