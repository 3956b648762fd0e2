package org.allophone.bench.french;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What LanguageTool may not hold against a turn.
 *
 * @param rules categories of rules, groups of rules, and single rules, by LanguageTool's names
 * @param words words that are right although it does not know them
 */
record Exceptions(Set<String> rules, Set<String> words) {
    /** Letters of a number that is read out: "VJX, quarante-neuf". */
    private static final Pattern READ_OUT = Pattern.compile("\\p{Lu}{1,4}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @param rulesOff a name a line, the reason behind a {@code #}
     * @param knownWords the same with words
     * @param names lists of names; all their words with a capital are right
     */
    static Exceptions read(Path rulesOff, Path knownWords, List<Path> names) throws IOException {
        Set<String> words = new HashSet<>(readWithReasons(knownWords));
        for (Path file : names) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    BETWEEN_WORDS
                            .splitAsStream(line)
                            .filter(Exceptions::isCapitalised)
                            .forEach(words::add);
                }
            }
        }
        return new Exceptions(readWithReasons(rulesOff), words);
    }

    /** Whether there is nothing in it but words that are right, and letters that are read out. */
    boolean areKnown(String part) {
        List<String> found = BETWEEN_WORDS
                .splitAsStream(part)
                .filter(word -> !word.isEmpty())
                .toList();
        return !found.isEmpty()
                && found.stream()
                        .allMatch(word ->
                                words.contains(word) || READ_OUT.matcher(word).matches());
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static Set<String> readWithReasons(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int reason = line.indexOf('#');
            if (reason < 0 || line.substring(reason + 1).isBlank()) {
                throw new IOException(file + ": “" + line + "” has no reason behind a #");
            }
            names.add(line.substring(0, reason).strip());
        }
        return names;
    }
}
