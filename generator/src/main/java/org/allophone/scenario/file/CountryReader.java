package org.allophone.scenario.file;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.allophone.calendar.Holidays;
import org.allophone.fiction.NumberingPlan;

/**
 * Reads what differs between countries: language, time zone, public holidays and telephone numbers. The language is required. The
 * other three follow from its country where the file does not say them. What does not follow is a fault: nothing of a country is
 * assumed that the file does not name. Holidays and numbers do not follow either if the file says a time zone of elsewhere.
 */
final class CountryReader {
    private static final String LANGUAGE = "language";
    private static final String TIME_ZONE = "time-zone";

    private static final ValueType<NumberingPlan> NUMBERING =
            ValueType.choice(NumberingPlan.values(), NumberingPlan::scenarioName);
    private static final ValueType<Holidays> HOLIDAYS = ValueType.choice(Holidays.values(), Holidays::scenarioName);

    private final YamlSection file;
    private final Faults faults;
    private final String language;
    private final ZoneId timeZone;
    /** The country of the language, if it is one that we know. */
    private final Optional<Country> country;

    CountryReader(YamlSection file) {
        this.file = file;
        this.faults = file.faults();
        this.language = file.get(LANGUAGE, ValueType.LANGUAGE, ValueType.LANGUAGE.placeholder());
        if (!file.has(LANGUAGE)) {
            faults.note(LANGUAGE, "missing.language", ValueType.LANGUAGE.allowed());
        }
        this.country = Country.ofLanguage(language);
        this.timeZone = timeZone();
    }

    /** The language spoken. */
    String language() {
        return language;
    }

    /** The zone of the centre's clock. */
    ZoneId zone() {
        return timeZone;
    }

    /** The callers' telephone numbers. */
    NumberingPlan numbering() {
        return get(
                file,
                "numbering",
                NUMBERING,
                country.flatMap(Country::numbering),
                place -> faults.note(place, "missing.numbering", language, NUMBERING.allowed()));
    }

    /** The holidays on which the centre stays closed. */
    Holidays holidays(YamlSection opening) {
        return get(
                opening,
                "holidays",
                HOLIDAYS,
                country.map(Country::holidays),
                place -> faults.note(place, "missing.holidays", language, HOLIDAYS.allowed()));
    }

    private ZoneId timeZone() {
        Optional<ZoneId> usual = country.flatMap(Country::onlyTimeZone);
        return usual.isPresent()
                ? file.get(TIME_ZONE, ValueType.ZONE, usual.get())
                : file.require(TIME_ZONE, ValueType.ZONE);
    }

    /**
     * @param usual what follows from the country; empty if nothing does
     * @param noUsual notes that the value is missing and does not follow, at its place
     */
    private <T> T get(YamlSection section, String key, ValueType<T> type, Optional<T> usual, Consumer<String> noUsual) {
        boolean missing = !section.has(key) && section.isReadable() && faults.noneAt(LANGUAGE);
        if (missing && usual.isEmpty()) {
            noUsual.accept(section.placeOf(key));
        } else if (missing && faults.noneAt(TIME_ZONE) && !country.orElseThrow().has(timeZone)) {
            faults.note(section.placeOf(key), "missing.country", language, timeZone.getId(), type.allowed());
        }
        return section.get(key, type, usual.orElse(type.placeholder()));
    }
}
