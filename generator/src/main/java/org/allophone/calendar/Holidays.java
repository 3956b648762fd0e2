package org.allophone.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country. Bank holidays and local holidays are not included. */
public enum Holidays {
    NONE(null),
    BELGIUM("be"),
    FRANCE("fr");

    private final @Nullable String countryCode;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    Holidays(@Nullable String countryCode) {
        this.countryCode = countryCode;
    }

    /** Whether a date is a public holiday. */
    public boolean include(LocalDate date) {
        return in(date.getYear()).contains(date);
    }

    /** The public holidays of a year. */
    public Set<LocalDate> in(int year) {
        String country = countryCode;
        return country == null ? Set.of() : byYear.computeIfAbsent(year, y -> calendar(country, y));
    }

    private static Set<LocalDate> calendar(String country, int year) {
        return HolidayManager.getInstance(ManagerParameters.create(country))
                .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
