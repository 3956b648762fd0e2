package org.allophone.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word, or two, that often organise talk rather than say something, and where they do so.
 *
 * @param name as it is written
 * @param words the numbers of its words
 * @param atStart whether it is one as the first word of an utterance or after another marker
 * @param beforeComma whether it is one before a comma; if neither is so, it is one anywhere
 * @param atEnd whether it is one only as the last word of an utterance that is no question
 * @param notBefore the words that do not follow it
 * @param notAfter the words that do not stand before it
 */
record DiscourseMarker(
        String name,
        List<Long> words,
        boolean atStart,
        boolean beforeComma,
        boolean atEnd,
        List<Long> notBefore,
        List<Long> notAfter) {

    /** Reads a line: {@code alors | not-before que qu'}. */
    static DiscourseMarker parse(String line) {
        String[] parts = line.split(" \\| ", 2);
        List<String> conditions = parts.length == 1 ? List.of() : Arrays.asList(parts[1].split(" "));
        return new DiscourseMarker(
                parts[0],
                numbers(Stream.of(parts[0].replace("'", "' ").split(" "))),
                conditions.contains("at-start"),
                conditions.contains("before-comma"),
                conditions.contains("at-end"),
                after(conditions, "not-before"),
                after(conditions, "not-after"));
    }

    private static List<Long> after(List<String> conditions, String name) {
        return conditions.isEmpty() || !conditions.get(0).equals(name)
                ? List.of()
                : numbers(conditions.stream().skip(1));
    }

    private static List<Long> numbers(Stream<String> words) {
        return words.map(WordHash::of).toList();
    }

    long firstWord() {
        return words.get(0);
    }
}
