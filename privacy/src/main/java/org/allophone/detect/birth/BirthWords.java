package org.allophone.detect.birth;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.Roles;
import org.allophone.detect.text.Characters;
import org.allophone.detect.text.ResourceLines;

/** The words that dates of birth are told with. */
final class BirthWords {
    private static final Roles ROLES = new Roles("birth-words.txt", Set.of());

    /** "né le": a date follows right behind. */
    static final Phrases BORN = ROLES.phrases("born");
    /** "date de naissance": a date of birth is talked of. */
    static final Phrases NAMED = ROLES.phrases("named");
    /** "je suis de": a month or a year may follow. */
    static final Phrases I_AM = ROLES.phrases("iam");
    /** "facture": another date follows. */
    static final Phrases OTHER = ROLES.phrases("other");
    /** "de": stands between the parts of a date. */
    static final Phrases BETWEEN = ROLES.phrases("between");

    /** Words for a day of a month, with its number: "premier", "fifth". */
    static final Map<String, Integer> DAYS = numbered("day:");

    /** Each name of a month, with its number. */
    static final Map<String, Integer> MONTHS = numbered("month:");

    private BirthWords() {}

    /** The words of a role's lines, with the number of the line. */
    private static Map<String, Integer> numbered(String role) {
        Map<String, Integer> numbered = new HashMap<>();
        int number = 0;
        for (String line : ResourceLines.of("birth-words.txt")) {
            if (line.startsWith(role)) {
                number++;
                for (String name : line.substring(role.length()).split(",")) {
                    numbered.put(Characters.plain(name.strip()), number);
                }
            }
        }
        return Map.copyOf(numbered);
    }
}
