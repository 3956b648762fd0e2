package org.allophone.conversation.recognition;

import java.util.List;
import org.allophone.conversation.Disfluency;
import org.allophone.conversation.Verbatim;
import org.allophone.pii.Span;

/**
 * The words that were said, as a recognised text is held against them: lower case, no punctuation, numbers in words. A word ends at a space
 * or a hyphen; an elided one belongs to the next, {@code l'appareil}. Sounds such as "euh" and words broken off are no words of the
 * reference, as is usual where recognisers are scored.
 */
final class Reference {
    private static final long[] SOUNDS = {Words.hash("euh"), Words.hash("mh"), Words.hash("mm")};

    private Reference() {}

    /** Reads a turn as it was spoken. */
    static void read(Verbatim.Rendering spoken, Words into) {
        into.clear();
        String text = spoken.text().text();
        List<Span> spans = spoken.text().spans();
        List<Disfluency> disfluencies = spoken.disfluencies();
        int span = 0;
        int disfluency = 0;
        boolean pause = false;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (!Character.isLetterOrDigit(first)) {
                pause |= first != ' ' && first != '-' && !isApostrophe(first);
                at++;
                continue;
            }
            int start = at;
            into.begin();
            while (at < text.length() && isInWord(text.charAt(at))) {
                char letter = text.charAt(at++);
                into.letter(isApostrophe(letter) ? '\'' : Character.toLowerCase(letter));
            }
            while (span < spans.size() && spans.get(span).end() <= start) {
                span++;
            }
            while (disfluency < disfluencies.size()
                    && disfluencies.get(disfluency).end() <= start) {
                disfluency++;
            }
            boolean inSpan = span < spans.size() && spans.get(span).start() < at;
            boolean inDisfluency = disfluency < disfluencies.size()
                    && disfluencies.get(disfluency).start() <= start;
            int lead = inSpan ? Math.max(0, spans.get(span).start() - start) : 0;
            boolean broken = inDisfluency && disfluencies.get(disfluency).kind() == Disfluency.Kind.REVISION;
            into.end(inSpan ? span : Words.NONE, lead, inDisfluency ? disfluency : Words.NONE, pause);
            if (broken || isSound(into, into.size() - 1)) {
                into.discount();
            }
            pause = false;
        }
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || isApostrophe(character);
    }

    private static boolean isApostrophe(char character) {
        return character == '’' || character == '\'';
    }

    /** Whether a word is a sound: "euh" or "mh". */
    static boolean isSound(Words words, int word) {
        for (long sound : SOUNDS) {
            if (words.hash(word) == sound) {
                return true;
            }
        }
        return false;
    }
}
