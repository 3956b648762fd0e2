package org.allophone.resource;

import java.util.List;

/** A list that comes with the program: a text with an entry on each line. Lines that are empty or begin with {@code #} are none. */
public final class ListFile {
    private ListFile() {}

    /**
     * The entries of a list, without the spaces around them.
     *
     * @param beside a class of the package that the file lies in
     * @param name its name, or its path from the top, with {@code /} first
     */
    public static List<String> entries(Class<?> beside, String name) {
        return ProgramFile.text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }
}
