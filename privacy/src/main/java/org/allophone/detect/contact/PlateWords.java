package org.allophone.detect.contact;

import java.util.Set;

/** The words that licence plates are told with. */
final class PlateWords {
    private static final Roles ROLES = new Roles("plate-words.txt", Set.of());

    static final Phrases CUE = ROLES.phrases("cue");
    static final Phrases BETWEEN = ROLES.phrases("between");
    static final Phrases AS = ROLES.phrases("as");

    private PlateWords() {}
}
