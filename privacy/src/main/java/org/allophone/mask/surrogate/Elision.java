package org.allophone.mask.surrogate;

import java.util.regex.Pattern;
import org.allophone.french.Euphony;

/** "De" and "que" before a surrogate: otherwise they would tell whether the datum began with a vowel. */
final class Elision {
    private static final Pattern ELIDED = Pattern.compile("(?iu)(?<!\\p{L})(d|qu)[’']$");
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})(d|qu)e $");

    private Elision() {}

    /** The text before a surrogate, as it is said before it: {@code au nom d’} or {@code au nom de }. */
    static String before(String text, String surrogate) {
        return Euphony.startsWithVowelSound(surrogate)
                ? WHOLE.matcher(text).replaceFirst("$1’")
                : ELIDED.matcher(text).replaceFirst("$1e ");
    }
}
