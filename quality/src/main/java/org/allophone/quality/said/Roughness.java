package org.allophone.quality.said;

import java.util.List;

/** How people say that a number is rounded: "environ", before or after it. */
final class Roughness {
    private static final List<String[]> BEFORE = List.of(
            new String[] {"environ"},
            new String[] {"presque"},
            new String[] {"à", "peine"},
            new String[] {"à", "peu", "près"},
            new String[] {"autour", "de"},
            new String[] {"près", "de"},
            new String[] {"plus", "de"},
            new String[] {"moins", "de"},
            new String[] {"pas", "loin", "de"},
            new String[] {"quelque", "chose", "comme"},
            new String[] {"grosso", "modo"});

    private static final List<String[]> AFTER = List.of(
            new String[] {"environ"},
            new String[] {"à", "peu", "près"},
            new String[] {"et", "quelques"},
            new String[] {"et", "des"},
            new String[] {"et", "des", "poussières"},
            new String[] {"grosso", "modo"});

    private Roughness() {}

    /** Whether the words around a number say so. */
    static boolean around(Tokens tokens, int start, int end) {
        return BEFORE.stream().anyMatch(words -> tokens.follows(start) && tokens.match(start - words.length, words))
                || AFTER.stream().anyMatch(words -> tokens.match(end, words));
    }
}
