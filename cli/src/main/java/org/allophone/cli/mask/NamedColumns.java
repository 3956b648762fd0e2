package org.allophone.cli.mask;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.cli.console.Messages;

/** The columns that the user names, which must be in the files. */
final class NamedColumns {
    private final Set<String> named;
    private final Set<String> headers = new TreeSet<>();

    NamedColumns(Collection<String> named) {
        this.named = new TreeSet<>(named);
    }

    /** Takes note of the columns of CSV. A stream is refused before its first row if it does not have those that are named. */
    void header(MaskInput input, List<String> header) {
        headers.addAll(header);
        if (input.path().isEmpty()) {
            named.stream()
                    .filter(column -> !header.contains(column) && !column.matches(".*[.\\[].*"))
                    .findFirst()
                    .ifPresent(column -> refuse(column, header));
        }
    }

    /**
     * Refuses a column that is in no file.
     *
     * @param fields the columns and fields that were seen
     */
    void refuseMissing(Set<String> fields) {
        Set<String> columns = new TreeSet<>(fields);
        columns.remove("");
        columns.addAll(headers);
        named.stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> refuse(column, columns));
    }

    private static void refuse(String column, Collection<String> columns) {
        throw Messages.wrongUse("mask.no-column", column, String.join(", ", columns));
    }
}
