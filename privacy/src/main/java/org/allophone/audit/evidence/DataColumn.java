package org.allophone.audit.evidence;

import java.util.Arrays;
import java.util.List;

/** A column of a table: its different values, and which of them each row has. */
public final class DataColumn {
    /** The row has no value in this column. */
    public static final int NONE = -1;

    /** The row has a text that is too long to be kept. */
    public static final int LONG = -2;

    private final String name;
    private final String shown;
    private final ColumnKind kind;
    private final Meaning meaning;
    private final int[] codes;
    private final List<String> values;
    private final int[] counts;

    /** What the name of a column tells. */
    record Meaning(boolean person, boolean witnessed, boolean sensitive) {}

    DataColumn(
            String name,
            String shown,
            ColumnKind kind,
            Meaning meaning,
            int[] codes,
            List<String> values,
            int[] counts) {
        this.name = name;
        this.shown = shown;
        this.kind = kind;
        this.meaning = meaning;
        this.codes = codes;
        this.values = values;
        this.counts = counts;
    }

    /** The name in the file. */
    public String name() {
        return name;
    }

    /** The name in reports, without what looks like a personal datum. */
    public String shown() {
        return shown;
    }

    public ColumnKind kind() {
        return kind;
    }

    /** Whether it seems to tell whom a row is about: by its name, not by its values. */
    public boolean namesPerson() {
        return meaning.person();
    }

    /** Whether it seems to tell what somebody near a caller knows of a call: by its name. */
    public boolean isWitnessed() {
        return meaning.witnessed();
    }

    /** Whether it seems to tell something about a person that others should not learn: by its name. */
    public boolean isSensitive() {
        return meaning.sensitive();
    }

    /** Whether a text has the form of a column of tokens, instants or lengths of time, so that it holds nothing else. */
    public boolean isAsExpected(String text) {
        return ValueForms.isOf(kind, text);
    }

    /** The same column, taken for something. */
    DataColumn takenFor(ColumnKind taken) {
        return new DataColumn(name, shown, taken, meaning, codes, values, counts);
    }

    /** The number of rows. */
    public int rows() {
        return codes.length;
    }

    /** The value of a row, as its place in {@link #values}, or {@link #NONE}, or {@link #LONG}. */
    public int code(int row) {
        return codes[row];
    }

    /** The text of a row; empty if it has none or a long one. */
    public String text(int row) {
        return codes[row] < 0 ? "" : values.get(codes[row]);
    }

    /** The different values, in the order in which they first appear. */
    public List<String> values() {
        return values;
    }

    /** How many rows have a value. */
    public int count(int code) {
        return counts[code];
    }

    /** How many rows have a value or a long text. */
    public int filled() {
        return (int) Arrays.stream(codes).filter(code -> code != NONE).count();
    }

    /** Whether no value stands in two rows. */
    public boolean isUnique() {
        return Arrays.stream(counts).allMatch(count -> count == 1);
    }
}
