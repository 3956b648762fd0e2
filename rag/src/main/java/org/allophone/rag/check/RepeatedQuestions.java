package org.allophone.rag.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds questions that repeat an earlier one: more than four fifths of the sequences of four letters that either has are in both (Jaccard). Only
 * questions that share one of their rarest sequences are compared, which misses none (Bayardo, Ma and Srikant, WWW 2007).
 */
final class RepeatedQuestions {
    private static final int LETTERS = 4;
    private static final double ALIKE = 0.8;

    private RepeatedQuestions() {}

    /** The places of the questions that repeat one before them. */
    static List<Integer> find(List<String> questions) {
        List<Set<String>> grams =
                questions.stream().map(RepeatedQuestions::grams).toList();
        Map<String, Integer> frequencies = new HashMap<>();
        grams.forEach(all -> all.forEach(gram -> frequencies.merge(gram, 1, Integer::sum)));
        Comparator<String> rarestFirst = Comparator.<String>comparingInt(gram -> frequencies.getOrDefault(gram, 0))
                .thenComparing(Comparator.naturalOrder());
        Map<String, List<Integer>> seen = new HashMap<>();
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i < grams.size(); i++) {
            Set<String> own = grams.get(i);
            List<String> ordered = own.stream().sorted(rarestFirst).toList();
            List<String> rarest =
                    ordered.subList(0, Math.min(own.size(), own.size() - (int) Math.ceil(ALIKE * own.size()) + 1));
            Set<Integer> candidates = new LinkedHashSet<>();
            rarest.forEach(gram -> candidates.addAll(seen.getOrDefault(gram, List.of())));
            if (candidates.stream().anyMatch(other -> alike(own, grams.get(other)))) {
                repeated.add(i);
            }
            for (String gram : rarest) {
                seen.computeIfAbsent(gram, none -> new ArrayList<>()).add(i);
            }
        }
        return repeated;
    }

    private static Set<String> grams(String question) {
        String plain = Words.plain(question);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + LETTERS <= plain.length(); i++) {
            grams.add(plain.substring(i, i + LETTERS));
        }
        if (grams.isEmpty() && !plain.isEmpty()) {
            grams.add(plain);
        }
        return grams;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both > ALIKE * (one.size() + other.size() - both);
    }
}
