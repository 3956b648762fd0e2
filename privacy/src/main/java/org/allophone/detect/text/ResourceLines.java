package org.allophone.detect.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.resource.ListFile;

/** The lists of the detector: text files in one folder, with comments after {@code #}. */
public final class ResourceLines {
    private static final String FOLDER = "/org/allophone/detect/";

    private ResourceLines() {}

    /** All words of a list. */
    public static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : of(name)) {
            words.addAll(List.of(line.split(" ")));
        }
        return Set.copyOf(words);
    }

    /** The lines of a list without comments and empty lines. */
    public static List<String> of(String name) {
        return ListFile.entries(ResourceLines.class, FOLDER + name);
    }
}
