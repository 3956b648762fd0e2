package org.allophone.audit.attack;

import java.util.List;

/**
 * A weakness that an attack found. It holds no value of the files, except for {@code examples}.
 *
 * @param what what was found; reports have texts of the same key for what it means and how to mend it
 * @param file where, as reports show it; empty if it is about no single file
 * @param column the column of the file; empty if it is about no single column
 * @param examples values of the files; always empty unless the user asked to see values
 */
public record Finding(Severity severity, Statement what, String file, String column, List<String> examples) {
    /** A finding that shows no value. */
    public Finding(Severity severity, Statement what, String file, String column) {
        this(severity, what, file, column, List.of());
    }
}
