package org.allophone.detect.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.ResourceLines;

/** The words that are heard where a name is spelled, by what they do. They are read once. */
final class SpellingWords {
    private static final Map<String, Set<String>> WORDS = read();

    private SpellingWords() {}

    /** The words of one sort, as the list names it. */
    static Set<String> of(String sort) {
        return WORDS.getOrDefault(sort, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : ResourceLines.of("spelling-words.txt")) {
            List<String> parts = NameWords.parts(line);
            words.computeIfAbsent(parts.get(0), unused -> new HashSet<>()).addAll(parts.subList(1, parts.size()));
        }
        return words;
    }
}
