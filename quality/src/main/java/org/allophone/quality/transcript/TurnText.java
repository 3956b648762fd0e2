package org.allophone.quality.transcript;

import java.text.Normalizer;

/** The characters of a turn. */
final class TurnText {
    private TurnText() {}

    /** With an accent and its letter as one character, as most files have them: so a word is the same word in all files. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
