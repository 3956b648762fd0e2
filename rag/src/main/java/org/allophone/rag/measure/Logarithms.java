package org.allophone.rag.measure;

/** Logarithms to base 2 of whole numbers, the same on every machine. Those of the first ranks are kept. */
final class Logarithms {
    private static final double LOG_2 = StrictMath.log(2);
    private static final double[] KEPT = kept(1 << 11);

    private Logarithms() {}

    /** @param number at least 1 */
    static double ofTwo(int number) {
        return number < KEPT.length ? KEPT[number] : computed(number);
    }

    private static double[] kept(int count) {
        double[] kept = new double[count];
        for (int number = 1; number < count; number++) {
            kept[number] = computed(number);
        }
        return kept;
    }

    /** That of a power of two is whole, which a quotient of two rounded logarithms may not be. */
    private static double computed(int number) {
        return Integer.bitCount(number) == 1 ? Integer.numberOfTrailingZeros(number) : StrictMath.log(number) / LOG_2;
    }
}
