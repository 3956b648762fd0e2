package org.allophone.mask.surrogate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates of birth in the same decade. */
final class BirthSurrogates {
    private static final int DECADE = 10;

    private final Keys keys;

    BirthSurrogates(Keys keys) {
        this.keys = keys;
    }

    /** The date in the place of another one. */
    LocalDate of(LocalDate birth) {
        LocalDate first = LocalDate.of(birth.getYear() - Math.floorMod(birth.getYear(), DECADE), 1, 1);
        long days = ChronoUnit.DAYS.between(first, first.plusYears(DECADE));
        KeyedPermutation permutation = new KeyedPermutation(keys.of("date_of_birth/" + first.getYear()), days);
        return first.plusDays(permutation.moved(ChronoUnit.DAYS.between(first, birth)));
    }
}
