package org.allophone.mask.surrogate;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.allophone.secret.HmacSha256;

/**
 * Names of a list in the place of names. A name of the list gets another one of the list, and no two the same. A name that is in no
 * list gets a double name, {@code Martin-Dubois}; if all names are known beforehand, no two get the same.
 */
final class NameSurrogates {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final KeyedPermutation permutation;
    private final HmacSha256 others;
    private final Map<String, String> assigned = new HashMap<>();

    /** @param names the list; of names that differ in accents only, the first one counts */
    NameSurrogates(Keys keys, String use, Collection<String> names, Collection<String> known) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (places.putIfAbsent(plain(name), distinct.size()) == null) {
                distinct.add(name);
            }
        }
        this.names = List.copyOf(distinct);
        this.permutation = new KeyedPermutation(keys.of(use), distinct.size());
        this.others = new HmacSha256(keys.of(use + "/others"));
        assign(known, use);
    }

    /** Gives each known name that is not in the list a double name, in an order that is drawn under the key. */
    private void assign(Collection<String> known, String use) {
        Map<String, String> unlisted =
                new TreeMap<>(Comparator.comparingLong(this::draw).thenComparing(n -> n));
        for (String name : known) {
            if (!places.containsKey(plain(name)) && !name.isBlank()) {
                unlisted.put(identity(name), name);
            }
        }
        long doubles = doubles();
        if (unlisted.size() > doubles) {
            throw Faults.refusal("capacity.names", unlisted.size(), use, doubles);
        }
        Set<String> taken = new HashSet<>(unlisted.keySet());
        for (String identity : unlisted.keySet()) {
            long place = Long.remainderUnsigned(draw(identity), doubles);
            String name = doubled(place);
            // A double name that is in the list, or is a name of somebody, is left out.
            while (places.containsKey(plain(name)) || !taken.add(plain(name))) {
                place = (place + 1) % doubles;
                name = doubled(place);
            }
            assigned.put(identity, name);
        }
    }

    private long doubles() {
        return (long) names.size() * (names.size() - 1) / 2;
    }

    private String doubled(long place) {
        long first = place % names.size();
        long step = 1 + place / names.size();
        return names.get((int) first) + "-" + names.get((int) ((first + step) % names.size()));
    }

    private long draw(String identity) {
        return ByteBuffer.wrap(others.digest(identity)).getLong();
    }

    /** Whether the list has a name. */
    boolean has(String name) {
        return places.containsKey(plain(name));
    }

    /** The name in the place of another one. */
    String of(String name) {
        Integer place = places.get(plain(name));
        if (place != null) {
            return names.get((int) permutation.moved(place));
        }
        String identity = identity(name);
        String found = assigned.get(identity);
        return found != null ? found : unassigned(identity);
    }

    private String unassigned(String identity) {
        long place = Long.remainderUnsigned(draw(identity), doubles());
        String drawn = doubled(place);
        return plain(drawn).equals(identity) ? doubled((place + 1) % doubles()) : drawn;
    }

    /** A name of the list for a name of none; another name may get the same. */
    String any(String name) {
        return names.get((int) Long.remainderUnsigned(draw(identity(name)), names.size()));
    }

    /** What two names have in common if they are the same: their letters; of a name without letters from a to z, all of it. */
    static String identity(String name) {
        String plain = plain(name);
        return plain.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : plain;
    }

    /** A name in small letters from a to z: so far as it is the same name, with or without accents, hyphens and spaces. */
    static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return NO_LETTERS.matcher(decomposed).replaceAll("");
    }
}
