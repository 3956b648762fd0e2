package org.allophone.scenario.file;

/** What the figures of a company may be, when it begins and when it changes. */
final class CompanyValues {
    /** In euros. */
    static final ValueType<Double> PRICE = ValueType.number(0.01, 10_000);

    /** Days, hours, months and the like. */
    static final ValueType<Integer> FIGURE = ValueType.wholeNumber(1, 400);

    private static final int CENTS_PER_EURO = 100;

    private CompanyValues() {}

    static int cents(double price) {
        return (int) Math.round(price * CENTS_PER_EURO);
    }
}
