package org.allophone.quality.said;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a quantity counts. */
public enum Unit {
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    WORKDAYS,
    WEEKS,
    MONTHS,
    YEARS,
    GIGABYTES,
    MEGABITS,
    PERCENT;

    private static final Map<String, Unit> WORDS = Map.ofEntries(
            Map.entry("seconde", SECONDS),
            Map.entry("minute", MINUTES),
            Map.entry("heure", HOURS),
            Map.entry("jour", DAYS),
            Map.entry("journée", DAYS),
            Map.entry("semaine", WEEKS),
            Map.entry("mois", MONTHS),
            Map.entry("an", YEARS),
            Map.entry("année", YEARS),
            Map.entry("giga", GIGABYTES),
            Map.entry("gigaoctet", GIGABYTES),
            Map.entry("mégabit", MEGABITS));

    /** The unit that a word names, in the singular or the plural; null if it names none. */
    static @Nullable Unit of(String word) {
        Unit unit = WORDS.get(word);
        return unit == null && word.endsWith("s") ? WORDS.get(word.substring(0, word.length() - 1)) : unit;
    }

    /** Whether it measures time. */
    public boolean isTime() {
        return compareTo(YEARS) <= 0;
    }

    /** The name in a report and in canonical values: {@code workdays}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
