package org.allophone.fiction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.allophone.random.RandomStream;
import org.allophone.resource.ListFile;

/**
 * The names of people, streets and towns of a country, from text files beside this class that a reader of the language
 * can edit: a name on each line; first names with a decade in which they were given, towns with their postcode before them.
 */
public final class NameLists {
    /** How often a first name of the decade of birth is, as against one of the decades beside it. */
    private static final int OWN_DECADE = 3;

    private static final int DECADE = 10;

    private final Map<Gender, NavigableMap<Integer, List<String>>> firstNames = new EnumMap<>(Gender.class);
    private final List<String> lastNames;
    private final List<String> streets;
    private final List<Town> towns;

    /** A town and one of its postcodes. */
    public record Town(String postcode, String name) {}

    public NameLists(Residence residence) {
        String country = residence.name().toLowerCase(Locale.ROOT);
        firstNames.put(Gender.FEMALE, byDecade(lines(country + "-first-f.txt")));
        firstNames.put(Gender.MALE, byDecade(lines(country + "-first-m.txt")));
        lastNames = lines(country + "-last.txt");
        streets = lines(country + "-streets.txt");
        towns = lines(country + "-towns.txt").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Town(cells[0], cells[1]))
                .toList();
    }

    /** A first name of somebody who was born in a year, drawn: those of the decade are the most frequent. */
    public String firstName(RandomStream stream, Gender gender, int yearOfBirth) {
        NavigableMap<Integer, List<String>> names = firstNames.getOrDefault(gender, new TreeMap<>());
        return any(stream, nearest(names, yearOfBirth - yearOfBirth % DECADE));
    }

    /** One of them, drawn. */
    public String lastName(RandomStream stream) {
        return any(stream, lastNames);
    }

    /** One of them, drawn. */
    public String street(RandomStream stream) {
        return any(stream, streets);
    }

    /** One of them, drawn. */
    public Town town(RandomStream stream) {
        return any(stream, towns);
    }

    /** All first names that women, or men, have. */
    public Set<String> firstNames(Gender gender) {
        Set<String> names = new LinkedHashSet<>();
        firstNames.getOrDefault(gender, new TreeMap<>()).values().forEach(names::addAll);
        return names;
    }

    /** All family names. */
    public List<String> lastNames() {
        return lastNames;
    }

    /** All streets. */
    public List<String> streets() {
        return streets;
    }

    /** All towns, some with several postcodes. */
    public List<Town> towns() {
        return towns;
    }

    private static <T> T any(RandomStream stream, List<T> list) {
        return list.get(stream.nextInt(list.size()));
    }

    private static List<String> nearest(NavigableMap<Integer, List<String>> names, int decade) {
        Map.Entry<Integer, List<String>> entry = names.floorEntry(decade);
        return (entry == null ? names.firstEntry() : entry).getValue();
    }

    /** For each decade, its names, several times, and those of the decades beside it. */
    private static NavigableMap<Integer, List<String>> byDecade(List<String> lines) {
        NavigableMap<Integer, List<String>> given = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            given.computeIfAbsent(Integer.valueOf(cells[1]), decade -> new ArrayList<>())
                    .add(cells[0]);
        }
        NavigableMap<Integer, List<String>> names = new TreeMap<>();
        given.forEach((decade, own) -> {
            List<String> all = new ArrayList<>();
            for (int time = 0; time < OWN_DECADE; time++) {
                all.addAll(own);
            }
            all.addAll(given.getOrDefault(decade - DECADE, List.of()));
            all.addAll(given.getOrDefault(decade + DECADE, List.of()));
            names.put(decade, List.copyOf(all));
        });
        return names;
    }

    private static List<String> lines(String file) {
        return ListFile.entries(NameLists.class, file);
    }
}
