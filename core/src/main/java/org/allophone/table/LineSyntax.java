package org.allophone.table;

/** How a text format writes a row as a line. */
interface LineSyntax {

    /** What stands before the value of a column. */
    String before(int column, String name);

    /** A text as it is written. */
    String text(String value);

    /** Whether a JSON text is written as it is, and not as other texts. */
    default boolean takesJson() {
        return false;
    }

    /** What stands before and after a text that has nothing to escape; may be nothing. */
    String quote();

    /** What stands between a date and a time. */
    default char beforeTime() {
        return 'T';
    }

    /** What is written where a row has no value. */
    String absent();

    /** What stands after the last value. */
    String end();
}
