package org.allophone.scenario.file;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.allophone.calendar.Holidays;
import org.allophone.fiction.NumberingPlan;

/**
 * A country, and what follows from it for a centre there: holidays, telephone numbers, time zones. The time zones are those where
 * most people live: a scenario with another one has to say holidays and numbers itself.
 */
enum Country {
    AUSTRALIA(
            "AU",
            Holidays.AUSTRALIA,
            Optional.of(NumberingPlan.AUSTRALIA_FICTION),
            "Australia/Sydney",
            "Australia/Melbourne",
            "Australia/Brisbane",
            "Australia/Canberra",
            "Australia/Hobart",
            "Australia/Adelaide",
            "Australia/Darwin",
            "Australia/Perth"),
    BELGIUM("BE", Holidays.BELGIUM, Optional.of(NumberingPlan.BELGIUM_UNASSIGNED), "Europe/Brussels"),
    CANADA(
            "CA",
            Holidays.CANADA,
            Optional.of(NumberingPlan.CANADA_FICTION),
            "America/St_Johns",
            "America/Halifax",
            "America/Moncton",
            "America/Toronto",
            "America/Montreal",
            "America/Winnipeg",
            "America/Regina",
            "America/Edmonton",
            "America/Vancouver"),
    FRANCE("FR", Holidays.FRANCE, Optional.of(NumberingPlan.FRANCE_FICTION), "Europe/Paris"),
    GERMANY("DE", Holidays.GERMANY, Optional.of(NumberingPlan.GERMANY_FICTION), "Europe/Berlin"),
    IRELAND("IE", Holidays.IRELAND, Optional.empty(), "Europe/Dublin"),
    LUXEMBOURG("LU", Holidays.LUXEMBOURG, Optional.empty(), "Europe/Luxembourg"),
    NETHERLANDS("NL", Holidays.NETHERLANDS, Optional.empty(), "Europe/Amsterdam"),
    SWEDEN("SE", Holidays.SWEDEN, Optional.of(NumberingPlan.SWEDEN_FICTION), "Europe/Stockholm"),
    SWITZERLAND("CH", Holidays.SWITZERLAND, Optional.empty(), "Europe/Zurich"),
    UNITED_KINGDOM("GB", Holidays.UNITED_KINGDOM, Optional.of(NumberingPlan.UNITED_KINGDOM_FICTION), "Europe/London"),
    UNITED_STATES(
            "US",
            Holidays.UNITED_STATES,
            Optional.of(NumberingPlan.UNITED_STATES_FICTION),
            "America/New_York",
            "America/Detroit",
            "America/Indiana/Indianapolis",
            "America/Chicago",
            "America/Denver",
            "America/Boise",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu");

    private final String code;
    private final Holidays holidays;
    private final Optional<NumberingPlan> numbering;
    private final List<ZoneId> timeZones;

    Country(String code, Holidays holidays, Optional<NumberingPlan> numbering, String... timeZones) {
        this.code = code;
        this.holidays = holidays;
        this.numbering = numbering;
        this.timeZones = Arrays.stream(timeZones).map(ZoneId::of).toList();
    }

    /** The country of a language such as fr-BE; empty if it is none of these. */
    static Optional<Country> ofLanguage(String language) {
        String code = language.substring(language.indexOf('-') + 1);
        return Arrays.stream(values())
                .filter(country -> country.code.equals(code))
                .findFirst();
    }

    /** Its time zone; empty if it has several. */
    Optional<ZoneId> onlyTimeZone() {
        return timeZones.size() == 1 ? Optional.of(timeZones.get(0)) : Optional.empty();
    }

    /** Whether a time zone is one of this country. */
    boolean has(ZoneId timeZone) {
        return timeZones.contains(timeZone);
    }

    /** Its public holidays. */
    Holidays holidays() {
        return holidays;
    }

    /** Its telephone numbers that belong to nobody; empty if no such numbers are known. */
    Optional<NumberingPlan> numbering() {
        return numbering;
    }
}
