package org.allophone.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays of a country: those of the whole country, without those of its regions and without bank holidays. Where a
 * holiday on a weekend is kept on another day, that day takes its place.
 */
public enum Holidays {
    NONE("none", null),
    AUSTRALIA("australia", "au", MonthDay.of(1, 1), MonthDay.of(4, 25), MonthDay.of(12, 25), MonthDay.of(12, 26)),
    BELGIUM("belgium", "be"),
    /** Five: the other ones differ between the provinces. */
    CANADA("canada", "ca"),
    FRANCE("france", "fr"),
    GERMANY("germany", "de"),
    IRELAND("ireland", "ie"),
    LUXEMBOURG("luxembourg", "lu"),
    NETHERLANDS("netherlands", "nl"),
    /** With the eves of midsummer, Christmas and New Year, which its law on leave treats as Sundays. */
    SWEDEN("sweden", "se"),
    /** Those that all cantons keep. */
    SWITZERLAND("switzerland", "ch"),
    /** Without Easter Monday and the summer bank holiday, which Scotland has not or on another day. */
    UNITED_KINGDOM("united-kingdom", "gb"),
    /** The federal ones but for Columbus Day, which many states do not keep. */
    UNITED_STATES("united-states", "us");

    private final String name;
    private final @Nullable String countryCode;
    /** Days that jollyday lacks in some years. It has these of Australia for each state alone from 2008 to 2019. */
    private final List<MonthDay> everyYear;

    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    Holidays(String name, @Nullable String countryCode, MonthDay... everyYear) {
        this.name = name;
        this.countryCode = countryCode;
        this.everyYear = List.of(everyYear);
    }

    /**
     * The holidays of a country.
     *
     * @param countryCode that of ISO 3166, in lower case: {@code be}
     */
    public static Optional<Holidays> of(String countryCode) {
        return Arrays.stream(values())
                .filter(holidays -> countryCode.equals(holidays.countryCode))
                .findFirst();
    }

    /** Its name in scenario files. */
    public String scenarioName() {
        return name;
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

    private Set<LocalDate> calendar(String country, int year) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        // A New Year's Day on a Saturday may be kept on the last day of the year before.
        Stream<LocalDate> kept = IntStream.of(year, year + 1)
                .mapToObj(of -> manager.getHolidays(Year.of(of), HolidayType.PUBLIC_HOLIDAY))
                .flatMap(Set::stream)
                .map(holiday -> holiday.getDate())
                .filter(date -> date.getYear() == year);
        return Stream.concat(kept, everyYear.stream().map(day -> day.atYear(year)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
