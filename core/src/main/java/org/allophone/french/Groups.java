package org.allophone.french;

import java.util.List;

/**
 * Something long that is said bit by bit, as a telephone number is: {@code zéro quatre cent septante-cinq}, {@code douze},
 * …. A speaker can stop between two groups, or slip on one and say it again.
 *
 * @param said each group in words, first to last
 * @param separator what stands between two groups, as written
 */
public record Groups(List<String> said, String separator) {
    private static final String PAUSE = ", ";

    public Groups {
        said = List.copyOf(said);
    }

    /** Groups with a pause between them. */
    public static Groups of(List<String> groups) {
        return new Groups(groups, PAUSE);
    }

    /** The number of groups. */
    public int size() {
        return said.size();
    }

    /** All of it. */
    public String text() {
        return String.join(separator, said);
    }

    /** Appends {@link #text}. */
    public StringBuilder appendTo(StringBuilder out) {
        for (int group = 0; group < said.size(); group++) {
            out.append(group == 0 ? "" : separator).append(said.get(group));
        }
        return out;
    }

    /** The groups before one. */
    public Groups before(int group) {
        return new Groups(said.subList(0, group), separator);
    }

    /** A group and those after it. */
    public Groups from(int group) {
        return new Groups(said.subList(group, said.size()), separator);
    }

    /** The first half of the groups; the larger one if they are odd. */
    public Groups firstHalf() {
        return before((size() + 1) / 2);
    }

    /** The groups after {@link #firstHalf}. */
    public Groups secondHalf() {
        return from((size() + 1) / 2);
    }
}
