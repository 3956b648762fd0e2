package org.allophone.detect.address;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;

/** Towns of Belgium, France, the Netherlands and Luxembourg. */
final class Towns {
    private static final String DOUBTFUL_SIGN = "?";
    private static final Phrases SURE = new Phrases(names(false));
    private static final Phrases DOUBTFUL = new Phrases(names(true));

    private static final Flag FIRST = new Flag(word -> SURE.beginWith(word) || DOUBTFUL.beginWith(word));

    private Towns() {}

    private static List<String> names(boolean doubtful) {
        List<String> names = new ArrayList<>();
        for (String line : ResourceLines.of("towns.txt")) {
            for (String entry : line.split(",")) {
                String town = entry.strip();
                if (!town.isEmpty() && town.startsWith(DOUBTFUL_SIGN) == doubtful) {
                    addForms(town.substring(doubtful ? 1 : 0), names);
                }
            }
        }
        return names;
    }

    /** Adds a town as it is said: also "au Havre", "St Gilles". */
    private static void addForms(String town, List<String> names) {
        names.add(town);
        names.add(town.replace("Saint-", "St ").replace("Sainte-", "Ste "));
        if (town.startsWith("Le ")) {
            names.add("au" + town.substring(2));
            names.add("du" + town.substring(2));
        }
        if (town.startsWith("Les ")) {
            names.add("aux" + town.substring(3));
            names.add("des" + town.substring(3));
        }
    }

    /** Behind the town that begins at a word; -1 if none does. */
    static int end(Flow flow, int i) {
        return FIRST.of(flow.token(i)) ? withDistrict(flow, Math.max(SURE.end(flow, i), DOUBTFUL.end(flow, i))) : -1;
    }

    /** Behind the town that begins at a word and is hardly an ordinary word; -1 if none does. */
    static int sureEnd(Flow flow, int i) {
        return withDistrict(flow, SURE.end(flow, i));
    }

    /** Behind the district that follows a town of some: "Lyon troisième". */
    private static int withDistrict(Flow flow, int end) {
        boolean some = end > 0 && AddressWords.WITH_DISTRICTS.contains(flow.word(end - 1)) && !flow.isAfterEnd(end);
        int behind = some ? AddressWords.DISTRICT.end(flow, end) : -1;
        return behind >= 0 ? behind : end;
    }
}
