package org.allophone.detect.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        return at(FOLDER + name);
    }

    /** The lines of a list of this module outside the detector's folder, without comments and empty lines. */
    public static List<String> at(String path) {
        try (InputStream in = ResourceLines.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the list " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
