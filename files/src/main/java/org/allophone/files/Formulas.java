package org.allophone.files;

/** Cells that a spreadsheet would run. */
public final class Formulas {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** A number with a sign, which is no formula. */
    private static final String NUMBER = "[+-]?[0-9][0-9 .,]*";

    private Formulas() {}

    /** Whether a spreadsheet takes a cell for a formula (OWASP, CSV Injection). */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER);
    }

    /** The cell with an apostrophe before it if it is a formula, so that a spreadsheet shows it as a text. */
    public static String neutralised(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
