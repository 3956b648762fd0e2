package org.allophone.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.pack.Phase;

/**
 * Where in a turn the listener may say "oui" while the other goes on: after a whole thought of some length, and only if more than a
 * few words follow. Nobody does it inside a question or after one, which asks for an answer, nor while people greet each other.
 */
final class Listening {
    /** So many letters, some four words, are a thought that can be listened to, */
    private static final int LEAST_BEFORE = 16;

    /** and after so many a listener says it again in the same turn, or does not wait for the end of the sentence. */
    private static final int LONG_BEFORE = 32;

    /** So many letters, some three words, follow: or else the listener waits for the end of the turn. */
    private static final int LEAST_AFTER = 12;

    /** Whoever listens readily leaves few places out. */
    private static final double AT_SENTENCES = 1.4;

    private static final Set<Phase> GREETINGS =
            EnumSet.of(Phase.OPENING, Phase.CLOSING, Phase.TRANSFER, Phase.TINY, Phase.ASIDE);

    private Listening() {}

    /**
     * How often the listener says something at a place of a turn, from 0 to 1.
     *
     * @param text the turn
     * @param from where it goes on since the listener said something last
     * @param place between two words of it
     * @param marked whether the linguist marked the place
     * @param readiness how readily the listener does it, from 0 to 1
     */
    static double chance(Phase phase, String text, int from, int place, boolean marked, double readiness) {
        int before = place - from;
        boolean possible = before >= (from == 0 ? LEAST_BEFORE : LONG_BEFORE)
                && text.length() - place >= LEAST_AFTER
                && !GREETINGS.contains(phase);
        if (!possible) {
            return 0;
        }
        return switch (text.charAt(place - 1)) {
            case '.' -> text.charAt(place) == ' ' ? readiness * AT_SENTENCES : 0;
            case '?', '!', ':', '…', '—' -> 0;
            default -> marked && before >= LONG_BEFORE && goesOn(text, place) ? readiness : 0;
        };
    }

    /** Whether the sentence goes on for a while and is no question: a listener does not cut off its last words. */
    private static boolean goesOn(String text, int place) {
        int stop = place;
        while (stop < text.length() && ".?!…".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop - place >= LEAST_BEFORE && (stop == text.length() || text.charAt(stop) == '.');
    }

    /** Whether a place is inside a datum, which is not cut. */
    static boolean isInside(List<Printer.Mention> mentions, int place) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).start() < place && place < mentions.get(i).end()) {
                return true;
            }
        }
        return false;
    }
}
