package org.allophone.files;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of CSV. A cell is its text, between quotation marks or not; nothing else may stand between two separators.
 *
 * @param before the line ends between the row before and this one
 * @param quoted which cells stand between quotation marks
 */
record CsvRowSource(String before, char separator, BitSet quoted) implements RowSource {
    @Override
    public RowSource after(String other) {
        return new CsvRowSource(other, separator, quoted);
    }

    @Override
    public String rewritten(String[] texts, ValueKind[] kinds, List<@Nullable String> others) {
        StringBuilder csv = new StringBuilder(before);
        for (int column = 0; column < texts.length; column++) {
            if (column > 0) {
                csv.append(separator);
            }
            String other = others.get(column);
            String text = other == null ? texts[column] : other;
            boolean quotes = quoted.get(column) || (other != null && needsQuotes(other, texts.length));
            if (quotes) {
                csv.append('"').append(text.replace("\"", "\"\"")).append('"');
            } else {
                csv.append(text);
            }
        }
        return csv.toString();
    }

    private boolean needsQuotes(String text, int columns) {
        // A row of one empty cell would be an empty line, which readers skip.
        return (text.isEmpty() && columns == 1)
                || text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
    }

    @Override
    public int length(String[] texts) {
        int length = texts.length - 1;
        for (int column = 0; column < texts.length; column++) {
            length += texts[column].length();
            if (quoted.get(column)) {
                length += 2 + (int) texts[column].chars().filter(c -> c == '"').count();
            }
        }
        return length;
    }
}
