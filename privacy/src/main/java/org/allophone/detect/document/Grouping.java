package org.allophone.detect.document;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Which texts of a row are read together, because a question in one explains the answer in the next.
 *
 * @param callColumn the column that tells which call a row of a table belongs to
 * @param isSaid whether a field is what somebody said or wrote: {@code text}, {@code turns[].text}
 */
public record Grouping(String callColumn, Predicate<String> isSaid) {
    private static final Set<String> WORDS = Set.of("word", "text", "w", "punctuated_word");
    private static final Set<String> TIMES = Set.of(
            "start",
            "end",
            "start_ms",
            "end_ms",
            "start_sec",
            "end_sec",
            "start_time",
            "end_time",
            "offset",
            "duration");
    private static final Set<String> MARKS = Set.of("start", "end", "value");

    /**
     * The texts of a column, and those inside JSON values that have its name, are read together.
     *
     * @param textColumn the column with what is said
     */
    public static Grouping of(String callColumn, String textColumn) {
        return new Grouping(callColumn, field -> nameOf(field).equals(textColumn) && !isIn(field, "words[]"));
    }

    /**
     * What a field is beside the texts of an object.
     *
     * @param field the name of the object and that of the field: {@code turns[].words[].start}
     * @return the role; {@link Passage.Role#TEXT} for what is neither a word, a time nor a mark
     */
    static Passage.Role roleOf(String field, boolean number) {
        if (field.indexOf('[') < 0) {
            return number && TIMES.contains(nameOf(field)) ? Passage.Role.TIME : Passage.Role.TEXT;
        }
        if (isIn(field, "words[]")) {
            return number && TIMES.contains(nameOf(field))
                    ? Passage.Role.TIME
                    : WORDS.contains(nameOf(field)) ? Passage.Role.WORD : Passage.Role.TEXT;
        }
        if (isIn(field, "spans[]")) {
            return MARKS.contains(nameOf(field)) ? Passage.Role.MARK : Passage.Role.TEXT;
        }
        return number && TIMES.contains(nameOf(field)) ? Passage.Role.TIME : Passage.Role.TEXT;
    }

    private static boolean isIn(String field, String list) {
        return field.startsWith(list + ".") || field.contains("." + list + ".");
    }

    private static String nameOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
