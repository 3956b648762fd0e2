package org.allophone.defect;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.allophone.table.Column;

/** What can be wrong with a record. */
public enum DefectKind {
    /** The row is there twice, one behind the other. */
    DUPLICATE,
    /** The cell is empty. */
    MISSING(Column.Type.values()),
    /** The values of two columns stand each in the other one. */
    SWAPPED(Column.Type.TEXT, Column.Type.INTEGER, Column.Type.TIMESTAMP),
    /** The clock of a site was wrong for a whole day. */
    SKEWED(Column.Type.TIMESTAMP),
    /** The cell has a value that is not the right one, out of a list. */
    CODE(Column.Type.TEXT, Column.Type.INTEGER),
    /** A number has the wrong sign, as where an end was noted before its beginning; 0 becomes -1. */
    NEGATIVE(Column.Type.INTEGER),
    /** The text was cut off. */
    TRUNCATED(Column.Type.TEXT),
    /** The text is UTF-8 that was read as Latin-1: é is Ã©. */
    ENCODING(Column.Type.TEXT),
    /** The row stands further down than it belongs. */
    LATE;

    private final Set<Column.Type> types;

    DefectKind(Column.Type... types) {
        this.types = types.length == 0 ? Set.of() : Set.copyOf(EnumSet.copyOf(List.of(types)));
    }

    /** Its name in profiles and in the ledger: {@code missing}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DefectKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(DefectKind::label).toList();
    }

    /** In which columns it can be; in none if it is one of whole rows. */
    Set<Column.Type> types() {
        return types;
    }

    /** How many columns it needs. */
    int columns() {
        return this == SWAPPED ? 2 : types.isEmpty() ? 0 : 1;
    }
}
