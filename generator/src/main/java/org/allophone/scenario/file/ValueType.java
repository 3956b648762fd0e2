package org.allophone.scenario.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value in a scenario file: how the value is read, and the message for a wrong value.
 *
 * @param <T> the Java type of the value
 */
final class ValueType<T> {
    static final ValueType<Double> SHARE = number(0, 1, Faults.wording("allowed.share"));
    static final ValueType<String> SCENARIO_NAME = text("[a-z][a-z0-9-]{0,39}", Faults.wording("allowed.scenario-name"))
            .where(name -> !name.equals(CentreScenario.NOTEBOOK), Faults.wording("allowed.other-scenario-name"));
    static final ValueType<String> NAME = text("[a-z][a-z0-9_-]{0,39}", Faults.wording("allowed.name"));
    static final ValueType<String> AGENT_NAME =
            text("[\\p{L}0-9][\\p{L}\\p{M}0-9_.-]{0,39}", Faults.wording("allowed.agent-name"));
    static final ValueType<String> LINE =
            text("[^\\p{Cntrl}\\p{Cs}\\u2028\\u2029]{1,200}", Faults.wording("allowed.line"));
    static final ValueType<LocalDate> DATE = date();
    static final ValueType<MonthDay> MONTH_DAY = monthDay();
    static final ValueType<Integer> TIME = time();
    static final ValueType<Integer> TIME_OF_DAY = timeOfDay();
    static final ValueType<ZoneId> ZONE = zone();
    static final ValueType<String> LANGUAGE = language();

    private static final Map<String, Integer> UNIT_SECONDS = Map.of("s", 1, "m", 60, "h", 3600, "d", 86_400);
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?)([smhd])");

    /**
     * The result of reading a value.
     *
     * @param value the value read; null if it is not of this type
     * @param allowed what to write instead
     */
    record Reading<T>(@Nullable T value, Wording allowed) {}

    private final Wording allowed;
    private final T placeholder;
    private final boolean unique;
    private final Function<@Nullable Object, Reading<T>> reader;

    private ValueType(Wording allowed, T placeholder, boolean unique, Function<@Nullable Object, Reading<T>> reader) {
        this.allowed = allowed;
        this.placeholder = placeholder;
        this.unique = unique;
        this.reader = reader;
    }

    /** A whole number within limits, both allowed. */
    static ValueType<Integer> wholeNumber(int least, int most) {
        return of(Faults.wording("allowed.whole-number", least, most), least, false, raw -> {
            return raw instanceof Integer found && found >= least && found <= most ? found : null;
        });
    }

    /** A number within limits, both allowed. */
    static ValueType<Double> number(double least, double most) {
        return number(least, most, Faults.wording("allowed.number", plain(least), plain(most)));
    }

    private static ValueType<Double> number(double least, double most, Wording allowed) {
        return of(allowed, least, false, raw -> {
            if (!(raw instanceof Number found) || raw instanceof BigInteger) {
                return null;
            }
            double value = found.doubleValue();
            return value >= least && value <= most ? value + 0.0 : null;
        });
    }

    /** A duration within limits, both allowed, in seconds. */
    static ValueType<Double> duration(double leastSeconds, double mostSeconds) {
        ValueType<Double> any = of(Faults.wording("allowed.duration"), leastSeconds, false, raw -> {
            Matcher matcher = DURATION.matcher(raw instanceof String found ? found : "");
            return matcher.matches()
                    ? Double.parseDouble(matcher.group(1)) * UNIT_SECONDS.getOrDefault(matcher.group(2), 1)
                    : null;
        });
        return any.where(
                seconds -> seconds >= leastSeconds && seconds <= mostSeconds,
                Faults.wording("allowed.duration.between", plainDuration(leastSeconds), plainDuration(mostSeconds)));
    }

    /** One of a few values, each under its name. */
    static <E> ValueType<E> choice(E[] values, Function<E, String> name) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E value : values) {
            byName.put(name.apply(value), value);
        }
        return choice(byName);
    }

    /** One of a few words. */
    static <E> ValueType<E> choice(Map<String, E> choices) {
        E first = choices.values().iterator().next();
        return of(Faults.wording("allowed.choice", String.join(", ", choices.keySet())), first, true, raw -> {
            return raw instanceof String found ? choices.get(found) : null;
        });
    }

    /** The allowed values, for a message. */
    Wording allowed() {
        return allowed;
    }

    /** A valid value, used to continue reading after a fault. */
    T placeholder() {
        return placeholder;
    }

    /** Whether the values of a list must differ: names must, weights need not. */
    boolean isUnique() {
        return unique;
    }

    Reading<T> read(@Nullable Object raw) {
        return reader.apply(raw);
    }

    /** This type, with a restriction. */
    ValueType<T> where(Predicate<T> condition, Wording allowedThen) {
        return new ValueType<>(allowed, placeholder, unique, raw -> {
            Reading<T> reading = reader.apply(raw);
            T value = reading.value();
            return value == null || condition.test(value) ? reading : new Reading<>(null, allowedThen);
        });
    }

    private static <T> ValueType<T> of(
            Wording allowed, T placeholder, boolean unique, Function<@Nullable Object, @Nullable T> parser) {
        return new ValueType<>(allowed, placeholder, unique, raw -> new Reading<>(parser.apply(raw), allowed));
    }

    private static ValueType<String> text(String pattern, Wording allowed) {
        Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
        return of(
                allowed, "placeholder", true, raw -> raw instanceof String found && matches.test(found) ? found : null);
    }

    private static ValueType<LocalDate> date() {
        LocalDate placeholder = LocalDate.of(2025, 1, 6);
        ValueType<LocalDate> any = of(Faults.wording("allowed.date"), placeholder, false, raw -> {
            try {
                return raw instanceof String found ? LocalDate.parse(found) : null;
            } catch (DateTimeException e) {
                return null;
            }
        });
        return any.where(CentreScenario::isPossibleStart, Faults.wording("allowed.date.between"));
    }

    /** A day of every year: 12-24. */
    private static ValueType<MonthDay> monthDay() {
        return of(Faults.wording("allowed.month-day"), MonthDay.of(1, 1), true, raw -> {
            try {
                return raw instanceof String found ? MonthDay.parse("--" + found) : null;
            } catch (DateTimeException e) {
                return null;
            }
        });
    }

    /** A time of day, in half-hours since midnight. */
    private static ValueType<Integer> time() {
        Pattern pattern = Pattern.compile("([01][0-9]|2[0-3]):([03])0|24:00");
        return of(Faults.wording("allowed.time"), 0, false, raw -> {
            Matcher matcher = pattern.matcher(raw instanceof String found ? found : "");
            if (!matcher.matches()) {
                return null;
            }
            return matcher.group(1) == null
                    ? Integer.valueOf(HalfHourSpan.HALF_HOURS_PER_DAY)
                    : Integer.valueOf(2 * Integer.parseInt(matcher.group(1))
                            + (matcher.group(2).equals("3") ? 1 : 0));
        });
    }

    /** A time of day, to the minute, in seconds since midnight. */
    private static ValueType<Integer> timeOfDay() {
        Pattern pattern = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");
        return of(Faults.wording("allowed.time-of-day"), 0, false, raw -> {
            Matcher matcher = pattern.matcher(raw instanceof String found ? found : "");
            return matcher.matches()
                    ? Integer.valueOf(
                            3600 * Integer.parseInt(matcher.group(1)) + 60 * Integer.parseInt(matcher.group(2)))
                    : null;
        });
    }

    private static ValueType<ZoneId> zone() {
        ZoneId placeholder = ZoneId.of("UTC");
        return of(Faults.wording("allowed.zone"), placeholder, false, raw -> {
            boolean known =
                    raw instanceof String found && ZoneId.getAvailableZoneIds().contains(found);
            return known ? ZoneId.of((String) raw) : null;
        });
    }

    private static ValueType<String> language() {
        List<String> languages = List.of(Locale.getISOLanguages());
        List<String> countries = List.of(Locale.getISOCountries());
        return of(Faults.wording("allowed.language"), "fr-BE", false, raw -> {
            if (!(raw instanceof String found)) {
                return null;
            }
            try {
                Locale locale = new Locale.Builder().setLanguageTag(found).build();
                boolean known = languages.contains(locale.getLanguage()) && countries.contains(locale.getCountry());
                return known && found.equals(locale.getLanguage() + "-" + locale.getCountry()) ? found : null;
            } catch (IllformedLocaleException e) {
                return null;
            }
        });
    }

    /** A number without exponent and trailing zeros. */
    static String plain(double number) {
        return new BigDecimal(number, new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private static String plainDuration(double seconds) {
        for (String unit : List.of("d", "h", "m")) {
            int unitSeconds = UNIT_SECONDS.getOrDefault(unit, 1);
            if (seconds >= unitSeconds && seconds % unitSeconds == 0) {
                return plain(seconds / unitSeconds) + unit;
            }
        }
        return plain(seconds) + "s";
    }
}
