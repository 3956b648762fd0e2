package org.allophone.mask.surrogate;

/** Where the characters that are said stand in the number that is meant: the places at which the fewest of them are wrong. */
final class Placing {
    private final String said;
    private final String meant;
    private final int[][] faults;

    private Placing(String said, String meant) {
        this.said = said;
        this.meant = meant;
        this.faults = new int[said.length() + 1][meant.length() + 1];
        for (int row = 1; row <= said.length(); row++) {
            faults[row][0] = row;
            for (int column = 1; column <= meant.length(); column++) {
                int same = faults[row - 1][column - 1] + (isSame(row, column) ? 0 : 1);
                faults[row][column] = Math.min(same, Math.min(faults[row - 1][column], faults[row][column - 1]) + 1);
            }
        }
    }

    private boolean isSame(int row, int column) {
        return Character.toUpperCase(said.charAt(row - 1)) == Character.toUpperCase(meant.charAt(column - 1));
    }

    static Placing of(String said, String meant) {
        return new Placing(said, meant);
    }

    /** How many characters are wrong, left out inside or too many. A number that is said in part has no fault. */
    int faults() {
        return faults[said.length()][end()];
    }

    /** People say the beginning of a number or, more often, its end. */
    private int end() {
        int[] last = faults[said.length()];
        int best = last.length - 1;
        for (int column = last.length - 1; column >= 0; column--) {
            if (last[column] < last[best]) {
                best = column;
            }
        }
        boolean begins = said.length() > 1 && said.length() < last.length && last[said.length()] == last[best];
        return begins ? said.length() : best;
    }

    /** The place of each character. Characters that are too many have those of what they are said before. */
    int[] places() {
        int[] places = new int[said.length()];
        int column = end();
        int row = said.length();
        while (row > 0) {
            int same = column > 0 ? faults[row - 1][column - 1] + (isSame(row, column) ? 0 : 1) : Integer.MAX_VALUE;
            if (same == faults[row][column]) {
                places[--row] = --column;
            } else if (faults[row - 1][column] + 1 == faults[row][column]) {
                places[--row] = -1;
            } else {
                column--;
            }
        }
        fillIn(places);
        return places;
    }

    private void fillIn(int[] places) {
        int next = meant.length();
        for (int at = places.length - 1; at >= 0; at--) {
            if (places[at] >= 0) {
                next = places[at];
            } else {
                int first = at;
                while (first > 0 && places[first - 1] < 0) {
                    first--;
                }
                int start = Math.max(0, Math.min(next, meant.length() - (at - first + 1)));
                for (int extra = first; extra <= at; extra++) {
                    places[extra] = Math.min(meant.length() - 1, start + extra - first);
                }
                at = first;
            }
        }
    }

    /** How many characters have to be changed, left out or put in to make one text of another. */
    static int distance(String one, String other) {
        Placing placing = new Placing(one, other);
        int inside = placing.faults();
        // The placing counts nothing for what is not said before and behind.
        return inside + Math.max(0, other.length() - one.length());
    }
}
