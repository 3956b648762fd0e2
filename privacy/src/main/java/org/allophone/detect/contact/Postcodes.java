package org.allophone.detect.contact;

/** Knows numbers that can be postcodes: four digits in Belgium, five in France, said in any way. */
final class Postcodes {
    private static final long SMALLEST = 1_000;
    private static final long LARGEST = 98_999;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 5;

    private Postcodes() {}

    /** Whether the numbers between two words are a postcode. */
    static boolean isOne(Flow flow, int from, int to) {
        SpokenNumber whole = SpokenNumber.read(flow, from);
        if (whole.end() == to && whole.value() >= SMALLEST && whole.value() <= LARGEST) {
            return flow.word(from).length() != 1 || !flow.token(from).isDigits();
        }
        int digits = 0;
        for (int i = from; i < to; ) {
            SpokenNumber next = SpokenNumber.read(flow, i);
            if (next.end() == i) {
                i++;
            } else {
                digits += flow.token(i).isDigits()
                        ? flow.word(i).length()
                        : String.valueOf(next.value()).length();
                i = next.end();
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
