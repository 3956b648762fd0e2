package org.allophone.mask.operator;

/**
 * What is done to a personal datum. An operator has a text, which policy files and the command line use: {@code pseudonym}, {@code
 * mask:4}, {@code generalise:month}.
 */
public sealed interface Operator {

    /** The text of the operator. {@link OperatorTexts#read} reads it. */
    String text();

    /** The datum stays as it is. */
    record Keep() implements Operator {
        @Override
        public String text() {
            return "keep";
        }
    }

    /** The datum is cut out; nothing stands in its place. */
    record Redact() implements Operator {
        @Override
        public String text() {
            return "redact";
        }
    }

    /** The kind of the datum and a number: {@code [PERSONNE_2]}. The same datum has the same number within a call or a row. */
    record Labelled() implements Operator {
        @Override
        public String text() {
            return "label";
        }
    }

    /** The datum's HMAC, the same in the whole data set. */
    record Pseudonym() implements Operator {
        @Override
        public String text() {
            return "pseudonym";
        }
    }

    /**
     * A fictional datum of the same kind, written or said in the same way, the same in the whole data set. Telephone numbers and names
     * have to be seen by a {@link Survey} first.
     */
    record Surrogate() implements Operator {
        @Override
        public String text() {
            return "surrogate";
        }
    }

    /**
     * Stars for all letters and digits but the last ones.
     *
     * @param shown the number of letters and digits that stay, 0 to {@link #MOST_SHOWN}
     */
    record Mask(int shown) implements Operator {
        public static final int MOST_SHOWN = 4;

        @Override
        public String text() {
            return "mask:" + shown;
        }

        /**
         * The number of data that have the same last digits, on average.
         *
         * @param population the number of data that are possible, such as all numbers of a numbering plan
         */
        public long candidates(long population) {
            long parts = 1;
            for (int digit = 0; digit < shown; digit++) {
                parts *= 10;
            }
            return Math.max(1, population / parts);
        }
    }

    /** A date, a time or a place, told less exactly. */
    record Generalise(Generalisation to) implements Operator {
        @Override
        public String text() {
            return "generalise:" + to.label();
        }
    }

    /**
     * Dates moved by a number of days that is drawn under the key, the same for all dates of a subject.
     *
     * @param most the greatest number of days, forward or back; 1 to {@link #MOST_DAYS}
     */
    record Shift(int most) implements Operator {
        public static final int MOST_DAYS = 3650;

        @Override
        public String text() {
            return "shift:" + most;
        }
    }

    /** The datum encrypted by FF1, in its own format: digits stay digits, and what stands between them stays. */
    record Encrypt() implements Operator {
        @Override
        public String text() {
            return "fpe";
        }
    }
}
