package org.allophone.quality.transcript;

import java.util.Locale;
import org.allophone.files.Row;

/** The cells of a row by the names of their columns. */
final class Cells {
    private Cells() {}

    /** The text of a cell; empty if the row has none. */
    static String text(Row row, String column) {
        int at = row.header().indexOf(column);
        return at < 0 ? "" : row.text(at);
    }

    /** The language in a column {@code language}: {@code fr-BE} is {@code fr}. Empty if the row has none. */
    static String language(Row row) {
        String language = text(row, "language").strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return language.matches("[a-z]{2,3}") ? language : "";
    }

    /** The whole number in a column; 0 if the row has none. */
    static int wholeNumber(Row row, String column) {
        String text = text(row, column);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The seconds in a column {@code talk_sec}; NaN if the row has none. */
    static double talkSeconds(Row row) {
        String text = text(row, "talk_sec");
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : Double.NaN;
    }
}
