package org.allophone.cli.console;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the value of an option that is a list of names: {@code csv,parquet}. */
public final class ListValues {
    private ListValues() {}

    /** Returns the names in the order given. A repeated or unknown name is refused. */
    public static List<String> parse(String option, String text, List<String> allowed) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            String trimmed = name.strip();
            if (!allowed.contains(trimmed)) {
                throw Messages.wrongUse("wrong.name-in-list", option, trimmed, String.join(", ", allowed));
            }
            if (!names.add(trimmed)) {
                throw Messages.wrongUse("wrong.repeated", option, trimmed);
            }
        }
        return List.copyOf(names);
    }

    /** Returns one name. An unknown name is refused. */
    public static String parseOne(String option, String text, List<String> allowed) {
        if (!allowed.contains(text)) {
            throw Messages.wrongUse("wrong.choice", option, text, String.join(", ", allowed));
        }
        return text;
    }
}
