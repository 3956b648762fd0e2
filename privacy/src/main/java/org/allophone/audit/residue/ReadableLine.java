package org.allophone.audit.residue;

import java.util.regex.Pattern;

/** A line of a transcript as the detector should read it: without its speaker, and without the labels of a mask. Places of letters stay the same. */
final class ReadableLine {
    /** {@code Agent:}, {@code Client_12:}, at times after a time in brackets. */
    private static final Pattern SPEAKER =
            Pattern.compile("^(\\[[0-9:.,]{4,12}\\] ?)?\\p{L}[\\p{L}\\p{N}_ -]{0,20} ?: ");

    /** {@code [TELEPHONE_1]}, {@code [PERSONNE 3a26ab6d825d]}, {@code <PHONE>}. */
    private static final Pattern LABEL =
            Pattern.compile("\\[\\p{Lu}[\\p{Lu}_]*[ _]?[0-9a-f]{0,64}\\]|<\\p{Lu}[\\p{Lu}_]*>");

    private ReadableLine() {}

    static String of(String line) {
        return blank(LABEL, blank(SPEAKER, line));
    }

    private static String blank(Pattern pattern, String line) {
        return pattern.matcher(line)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }
}
