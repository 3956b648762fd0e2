package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allophone.fiction.Gender;
import org.allophone.fiction.NameLists;

/**
 * Fictional people in the place of others. First and family names are replaced apart, so that "Anne", "madame Delvaux" and "Anne
 * Delvaux" stay the same person. A woman's first name gets a woman's, a man's a man's, and one of both gets one of both.
 */
final class PersonSurrogates {
    private final List<NameSurrogates> firstNames = new ArrayList<>();
    /** First names that are in no list. */
    private final NameSurrogates otherFirstNames;

    private final NameSurrogates familyNames;

    /**
     * A person's name.
     *
     * @param first empty if there is none
     * @param family empty if there is none
     */
    record Name(String first, String family) {
        String full() {
            return first.isEmpty() || family.isEmpty() ? first + family : first + " " + family;
        }
    }

    /**
     * @param use what the people are, as a part of the keys' uses
     * @param known the names that are replaced; those of the lists may be missing
     */
    PersonSurrogates(Keys keys, String use, NameLists lists, Collection<String> known) {
        Set<String> women = new LinkedHashSet<>(lists.firstNames(Gender.FEMALE));
        Set<String> men = new LinkedHashSet<>(lists.firstNames(Gender.MALE));
        Set<String> all = new LinkedHashSet<>(women);
        all.addAll(men);
        Set<String> both = new LinkedHashSet<>(women);
        both.retainAll(men);
        if (both.size() > 1) {
            women.removeAll(both);
            firstNames.add(new NameSurrogates(keys, use + "/both", both, List.of()));
        }
        men.removeAll(both);
        firstNames.add(new NameSurrogates(keys, use + "/women", women, List.of()));
        firstNames.add(new NameSurrogates(keys, use + "/men", men, List.of()));
        Set<String> otherFirst = new LinkedHashSet<>();
        Set<String> family = new LinkedHashSet<>();
        for (String name : known) {
            Name parts = parts(name);
            if (!isFirstName(parts.first())) {
                otherFirst.add(parts.first());
            }
            family.add(parts.family());
        }
        this.otherFirstNames = new NameSurrogates(keys, use + "/first", all, otherFirst);
        this.familyNames = new NameSurrogates(keys, use + "/family", lists.lastNames(), family);
    }

    /** The name in the place of another one. */
    Name of(Name name) {
        return new Name(
                name.first().isEmpty() ? "" : ofFirst(name.first()),
                name.family().isEmpty() ? "" : familyNames.of(name.family()));
    }

    private String ofFirst(String first) {
        for (NameSurrogates names : firstNames) {
            if (names.has(first)) {
                return names.of(first);
            }
        }
        return otherFirstNames.of(first);
    }

    boolean isFirstName(String name) {
        return firstNames.stream().anyMatch(names -> names.has(name));
    }

    boolean isFamilyName(String name) {
        return familyNames.has(name);
    }

    /** Takes a name apart: {@code Anne Delvaux}, {@code DELVAUX Anne}, {@code Anne}, {@code Delvaux}. */
    Name parts(String name) {
        String stripped = name.strip();
        int space = stripped.indexOf(' ');
        if (space < 0) {
            return isFirstName(stripped) ? new Name(stripped, "") : new Name("", stripped);
        }
        int last = stripped.lastIndexOf(' ');
        boolean familyFirst = !isFirstName(stripped.substring(0, space)) && isFirstName(stripped.substring(last + 1));
        return familyFirst
                ? new Name(stripped.substring(last + 1), stripped.substring(0, last))
                : new Name(stripped.substring(0, space), stripped.substring(space + 1));
    }
}
