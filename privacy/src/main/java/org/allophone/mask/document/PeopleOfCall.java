package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.fiction.Gender;
import org.allophone.fiction.NameLists;
import org.allophone.fiction.Residence;
import org.allophone.mask.operator.Datum;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a call. A part of a name, {@code monsieur Dupont}, is the person whose whole name, {@code Jean Dupont}, has it, if there is one
 * such person in the call and the title fits. Otherwise it is a person of its own: two people are never taken for one because they share
 * a name. What a name was taken for once it is taken for in the rest of the call.
 */
final class PeopleOfCall {
    /** The first names of women, and those of men, that are not both. */
    private static final Map<Gender, Set<String>> FIRST_NAMES = Map.of(
            Gender.FEMALE, firstNames(Gender.FEMALE, Gender.MALE), Gender.MALE, firstNames(Gender.MALE, Gender.FEMALE));

    /** The whole names, in the order in which they were found. */
    private final List<NameText> people = new ArrayList<>();

    /** The titles with which a part of a name was found. */
    private final Map<Set<String>, Set<Gender>> titles = new HashMap<>();

    /** What the names were taken for. */
    private final Map<Said, String> taken = new HashMap<>();

    private record Said(Set<String> words, @Nullable Gender title) {}

    private static Set<String> firstNames(Gender gender, Gender other) {
        Set<String> names = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Residence residence : Residence.values()) {
            NameLists lists = new NameLists(residence);
            lists.firstNames(gender)
                    .forEach(name -> names.addAll(NameText.of(name).words()));
            lists.firstNames(other)
                    .forEach(name -> others.addAll(NameText.of(name).words()));
        }
        names.removeAll(others);
        return Set.copyOf(names);
    }

    /** Takes note of the people who are named in a document, before any of its names is masked. */
    void learn(List<String> names) {
        for (String text : names) {
            NameText name = NameText.of(text);
            if (name.isWhole()) {
                if (same(name).isEmpty()) {
                    people.add(name);
                }
            } else if (name.title() != null) {
                titles.computeIfAbsent(name.words(), unused -> EnumSet.noneOf(Gender.class))
                        .add(name.title());
            }
        }
    }

    /** What was found, as the datum that is masked: with the whole name of the person, where it is known. */
    Datum datum(String text) {
        NameText name = NameText.of(text);
        String value = taken.computeIfAbsent(new Said(name.words(), name.title()), unused -> meant(text, name));
        return new Datum(PiiKind.PERSON, text, value.equals(text) ? "" : value);
    }

    private String meant(String text, NameText name) {
        List<NameText> possible = name.isWhole() ? same(name) : having(name);
        if (possible.size() == 1) {
            return possible.get(0).name();
        }
        // Monsieur and madame Dupont are two people, and so is each of them beside other people of the same name.
        boolean alone = possible.isEmpty()
                && titles.getOrDefault(name.words(), Set.of()).size() < 2;
        return alone ? name.name() : text;
    }

    /** The people who have this whole name, in any order of its words. */
    private List<NameText> same(NameText name) {
        return people.stream()
                .filter(person -> person.words().equals(name.words()) && fit(person.title(), name.title()))
                .toList();
    }

    /** The people of whose name this is a part. */
    private List<NameText> having(NameText part) {
        return people.stream()
                .filter(person -> person.words().containsAll(part.words()))
                .filter(person -> fit(person.title(), part.title()) && fit(genderOf(person), part.title()))
                .toList();
    }

    private static boolean fit(@Nullable Gender one, @Nullable Gender other) {
        return one == null || other == null || one == other;
    }

    /** What the first name of a person tells; null if it is in no list, or a woman's and a man's. */
    private static @Nullable Gender genderOf(NameText person) {
        Set<Gender> genders = EnumSet.noneOf(Gender.class);
        FIRST_NAMES.forEach((gender, names) -> {
            if (person.words().stream().anyMatch(names::contains)) {
                genders.add(gender);
            }
        });
        return genders.size() == 1 ? genders.iterator().next() : null;
    }
}
