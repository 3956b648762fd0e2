package org.allophone.detect.plate;

import java.util.Set;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.Roles;

/** The words that licence plates are told with. */
final class PlateWords {
    private static final Roles ROLES = new Roles("plate-words.txt", Set.of());

    static final Phrases CUE = ROLES.phrases("cue");
    static final Phrases BETWEEN = ROLES.phrases("between");
    static final Phrases AS = ROLES.phrases("as");

    private PlateWords() {}
}
