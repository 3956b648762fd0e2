package org.allophone.audit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allophone.random.RandomStream;

/**
 * The share of persons whom a few of their calls tell from all others: the unicity of de Montjoye, Hidalgo, Verleysen and Blondel
 * (Scientific Reports 3, 2013).
 */
final class Unicity {
    static final int MOST_POINTS = 4;
    private static final int TARGETS = 1_000;
    private static final long SEED = 42;

    /** The persons who have a point, in rising order, each once. */
    private final Map<Long, int[]> personsByPoint = new HashMap<>();

    private final List<int[]> rowsByPerson = new ArrayList<>();
    private final long[] points;

    /**
     * @param persons whom each row is about, from 0 on; less where that is not known
     * @param points what an outsider may know of each row; rows with the same number look the same
     */
    Unicity(int[] persons, long[] points) {
        this.points = points;
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        Map<Long, List<Integer>> personsOfPoint = new HashMap<>();
        for (int row = 0; row < persons.length; row++) {
            if (persons[row] >= 0) {
                rows.computeIfAbsent(persons[row], person -> new ArrayList<>()).add(row);
                personsOfPoint
                        .computeIfAbsent(points[row], point -> new ArrayList<>())
                        .add(persons[row]);
            }
        }
        personsOfPoint.forEach((point, list) ->
                personsByPoint.put(point, numbers(list).sorted().distinct().toArray()));
        rows.values().forEach(list -> rowsByPerson.add(numbers(list).toArray()));
    }

    private static IntStream numbers(List<Integer> list) {
        return list.stream().mapToInt(number -> number);
    }

    /** How many persons there are. */
    int persons() {
        return rowsByPerson.size();
    }

    /** So many of so many targets were alone with their points. */
    record Result(int unique, int targets) {
        double share() {
            return targets == 0 ? Double.NaN : (double) unique / targets;
        }
    }

    /** Draws up to a thousand persons with at least so many calls, and so many calls of each. */
    Result measure(int count) {
        List<int[]> able = new ArrayList<>(
                rowsByPerson.stream().filter(rows -> rows.length >= count).toList());
        RandomStream random = new RandomStream(SEED + count);
        int targets = Math.min(TARGETS, able.size());
        int unique = 0;
        for (int target = 0; target < targets; target++) {
            int drawn = target + random.nextInt(able.size() - target);
            int[] rows = able.get(drawn);
            able.set(drawn, able.get(target));
            unique += isUnique(draw(rows, count, random)) ? 1 : 0;
        }
        return new Result(unique, targets);
    }

    private static int[] draw(int[] rows, int count, RandomStream random) {
        int[] drawn = rows.clone();
        for (int i = 0; i < count; i++) {
            int other = i + random.nextInt(drawn.length - i);
            int row = drawn[i];
            drawn[i] = drawn[other];
            drawn[other] = row;
        }
        return Arrays.copyOf(drawn, count);
    }

    private boolean isUnique(int[] rows) {
        int[] candidates = personsByPoint.getOrDefault(points[rows[0]], new int[0]);
        for (int row : rows) {
            int[] others = personsByPoint.getOrDefault(points[row], new int[0]);
            candidates = Arrays.stream(candidates)
                    .filter(person -> Arrays.binarySearch(others, person) >= 0)
                    .toArray();
        }
        return candidates.length == 1;
    }
}
