package org.allophone.quality.transcript;

/**
 * The columns of a table with one row a turn.
 *
 * @param call tells which rows are of one call
 * @param speaker who speaks
 * @param text what they say
 */
public record ColumnNames(String call, String speaker, String text) {
    /** As Allophone names them. */
    public static final ColumnNames OURS = new ColumnNames("call_id", "speaker", "text");
}
