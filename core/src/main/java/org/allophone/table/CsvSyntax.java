package org.allophone.table;

/**
 * CSV: texts are quoted only where they must be.
 *
 * @param separator what stands between two values
 * @param beforeTime what stands between a date and a time
 * @param alone whether there is only one column: then an empty value is quoted, because readers skip a blank line
 */
record CsvSyntax(char separator, char beforeTime, boolean alone) implements LineSyntax {
    private static final String EMPTY = "\"\"";

    @Override
    public String before(int column, String name) {
        return column == 0 ? "" : String.valueOf(separator);
    }

    @Override
    public String text(String value) {
        return value.isEmpty() && alone ? EMPTY : quotedIfNeeded(value);
    }

    @Override
    public String quote() {
        return "";
    }

    @Override
    public String absent() {
        return alone ? EMPTY : "";
    }

    @Override
    public String end() {
        return "\n";
    }

    private String quotedIfNeeded(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
