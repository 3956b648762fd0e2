package org.allophone.detect.address;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.Roles;
import org.allophone.detect.text.Flag;

/** The words that addresses are told with. */
final class AddressWords {
    private static final Roles ROLES = new Roles("address-words.txt", Set.of());

    static final Phrases STREET = ROLES.phrases("street");
    static final Phrases PLACE = ROLES.phrases("place");
    static final Set<String> NO_STREET = Set.copyOf(ROLES.words("nostreet"));
    static final Set<String> FRONT = Set.copyOf(ROLES.words("front"));
    static final Set<String> ENGLISH = Set.copyOf(ROLES.words("english"));
    static final Set<String> ARTICLE = Set.copyOf(ROLES.words("article"));
    static final Set<String> INSIDE = Set.copyOf(ROLES.words("inside"));
    static final Set<String> ADJECTIVE = Set.copyOf(ROLES.words("adjective"));
    /** Adjectives before "chemin" and its kin: "vieux chemin". */
    static final Set<String> OLD = Set.copyOf(ROLES.words("old"));

    /** What stands between a house's number and its street: "au douze de la rue Neuve". */
    static final Phrases OF_STREET = ROLES.phrases("ofstreet");

    static final Set<String> WITH_DISTRICTS = Set.copyOf(ROLES.words("withdistricts"));
    static final Phrases DISTRICT = ROLES.phrases("district");
    static final Phrases NUMBER = ROLES.phrases("nr");
    static final Phrases BIS = ROLES.phrases("bis");
    static final Phrases BOX = ROLES.phrases("box");
    static final Phrases FLOOR = ROLES.phrases("floor");
    static final Phrases POSTCODE = ROLES.phrases("postcode");
    static final Phrases IN = ROLES.phrases("in");
    static final Phrases LINK = ROLES.phrases("link");
    static final Phrases LIVE = ROLES.phrases("live");
    static final Phrases LIVE_IN = ROLES.phrases("livein");
    static final Phrases AT = ROLES.phrases("at");
    static final Phrases ASK = ROLES.phrases("ask");
    static final Phrases ASK_TOWN = ROLES.phrases("asktown");
    static final Phrases ASK_NUMBER = ROLES.phrases("asknumber");
    static final Phrases ASK_HOUSE = ROLES.phrases("askhouse");
    static final Phrases LIVE_HOUSE = ROLES.phrases("livehouse");
    static final Phrases AT_HOUSE = ROLES.phrases("athouse");
    static final Phrases NO_ASK = ROLES.phrases("noask");
    static final Phrases WHO = ROLES.phrases("who");
    static final Phrases IS = ROLES.phrases("is");
    static final Phrases CONFIRM = ROLES.phrases("confirm");
    static final Phrases SHOP = ROLES.phrases("shop");
    static final Set<String> SUFFIXES = Set.copyOf(ROLES.words("suffix"));
    private static final Set<String> WEAK_SUFFIXES = Set.copyOf(ROLES.words("weaksuffix"));
    private static final int SHORTEST_FRONT = 3;
    private static final int SHORTEST = 6;
    private static final int ENDING = 3;
    /** The last letters of all suffixes: other words are no Dutch streets. */
    private static final Set<String> ENDINGS = Stream.concat(SUFFIXES.stream(), WEAK_SUFFIXES.stream())
            .map(suffix -> suffix.substring(suffix.length() - ENDING))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a street may be named by a word: its type begins there, or it is the last word of a Dutch or English name. */
    static final Flag NAMES_STREET = new Flag(word -> STREET.beginWith(word)
            || PLACE.beginWith(word)
            || isStraat(word)
            || isWeg(word)
            || isSuffix(word)
            || ENGLISH.contains(word));

    private AddressWords() {}

    /** Whether a word ends with "straat" or the like. */
    static boolean isStraat(String word) {
        return endsWith(word, SUFFIXES);
    }

    /** Whether a word ends with "weg" or the like, which other words do, too. */
    static boolean isWeg(String word) {
        return endsWith(word, WEAK_SUFFIXES);
    }

    private static boolean endsWith(String word, Set<String> suffixes) {
        boolean possible = word.length() >= SHORTEST && ENDINGS.contains(word.substring(word.length() - ENDING));
        if (!possible || NO_STREET.contains(word)) {
            return false;
        }
        for (String suffix : suffixes) {
            if (word.length() >= suffix.length() + SHORTEST_FRONT && word.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the last one of a Dutch street's name by itself: "Grote Markt". */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word) || WEAK_SUFFIXES.contains(word);
    }
}
