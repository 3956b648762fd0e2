package org.allophone.mask.document;

/** Cells of tables in Markdown. */
final class MarkdownCells {
    private MarkdownCells() {}

    /** A name that cannot end the cell of a table. */
    static String name(String column) {
        return "`" + column.replaceAll("[|`\\p{Cntrl}]", "?") + "`";
    }
}
