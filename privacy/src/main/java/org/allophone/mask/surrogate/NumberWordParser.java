package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.List;

/** Puts the values of French number words together to numbers, each as long as it can be: 60 4 20 3 is 64 23, 4 20 10 is 90. */
final class NumberWordParser {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final List<Integer> values;
    private int at;

    NumberWordParser(List<Integer> values) {
        this.values = values;
    }

    /** The digits of the numbers. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        while (at < values.size()) {
            numbers.add(String.valueOf(number()));
        }
        return numbers;
    }

    private int number() {
        if (value(0) == 0) {
            at++;
            return 0;
        }
        int number = value(0) == THOUSAND ? 1 : belowThousand();
        if (value(0) == THOUSAND) {
            at++;
            number *= THOUSAND;
            if (value(0) > 0 && value(0) < THOUSAND) {
                number += belowThousand();
            }
        }
        return number;
    }

    private int belowThousand() {
        int hundreds = 0;
        if (value(0) == HUNDRED) {
            hundreds = HUNDRED;
            at++;
        } else if (value(0) >= 2 && value(0) <= 9 && value(1) == HUNDRED) {
            hundreds = value(0) * HUNDRED;
            at += 2;
        }
        return hundreds > 0 && (value(0) <= 0 || value(0) >= HUNDRED) ? hundreds : hundreds + belowHundred();
    }

    private int belowHundred() {
        int tens = value(0);
        at++;
        if (tens == 4 && value(0) == 20) {
            at++;
            tens = 80;
        } else if (tens == 10 && value(0) >= 7 && value(0) <= 9) {
            at++;
            return 10 + value(-1);
        } else if (tens < 20) {
            return tens;
        }
        boolean teens = tens == 60 || tens == 80;
        int next = value(0);
        if (next == 10 && teens && value(1) >= 7 && value(1) <= 9) {
            at += 2;
            return tens + 10 + value(-1);
        }
        boolean unit = next >= 1 && next <= 9 && !(next == 4 && value(1) == 20);
        if (unit || (teens && next >= 10 && next <= 16)) {
            at++;
            return tens + next;
        }
        return tens;
    }

    /** The value so many places on; -1 outside. */
    private int value(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < values.size() ? values.get(place) : -1;
    }
}
