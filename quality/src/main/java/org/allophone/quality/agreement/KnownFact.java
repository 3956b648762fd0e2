package org.allophone.quality.agreement;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.quality.said.Unit;
import org.allophone.quality.transcript.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact with what its value stands for.
 *
 * @param cents of an amount; null if it is none
 * @param date null if it is none
 * @param from of a time of day, or the first of two; null if it is none
 * @param to the second of two times of day; null if it is none
 * @param number of a count or a quantity; null if it is none
 * @param unit of a quantity, or what a count is called by: "roaming/days"; null if it is none
 * @param spellings its letters and digits, in each way in which they may be said; empty if it has none
 * @param pieces its words and numbers, apart
 */
record KnownFact(
        Fact fact,
        @Nullable Long cents,
        @Nullable LocalDate date,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Integer number,
        @Nullable Unit unit,
        List<String> spellings,
        List<String> pieces) {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})\\.([0-9]{2})");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{2}:[0-9]{2})(?:/([0-9]{2}:[0-9]{2}))?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?: ([A-Za-z/]+))?");
    private static final Pattern PIECE = Pattern.compile("[0-9]+|[A-Z]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** The codes of the countries whose numbers are said without them, with a zero. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?:352|3[0-9]|4[0-9])([0-9]{6,})");

    private static final Map<String, Unit> UNITS =
            Map.of("GB", Unit.GIGABYTES, "MBIT/S", Unit.MEGABITS, "%", Unit.PERCENT, "INSTALMENTS", Unit.MONTHS);

    static KnownFact of(Fact fact) {
        String value = fact.value();
        Matcher amount = AMOUNT.matcher(value);
        Matcher time = TIME.matcher(value);
        Matcher number = NUMBER.matcher(value);
        boolean isTime = time.matches();
        boolean isNumber = number.matches();
        return new KnownFact(
                fact,
                amount.matches()
                        ? (Long) (100 * Long.parseLong(amount.group(1)) + Long.parseLong(amount.group(2)))
                        : null,
                DATE.matcher(value).matches() ? date(value) : null,
                isTime ? time(time.group(1)) : null,
                isTime && time.group(2) != null ? time(time.group(2)) : null,
                isNumber ? Integer.valueOf(number.group(1)) : null,
                isNumber ? unit(number.group(2) == null ? lastPart(fact.name()) : number.group(2)) : null,
                spellings(value),
                pieces(value));
    }

    /** Whether it is the day of a promise. */
    boolean isPromise() {
        return fact.name().equals("promise") || fact.name().endsWith("/promise");
    }

    /** Whether it is a term of the company. */
    boolean isPolicy() {
        return fact.name().startsWith("policy/");
    }

    /** Whether it is a telephone number with the code of its country. */
    boolean isInternational() {
        return fact.value().startsWith("+") && spellings.size() > 1;
    }

    /** Whether it has some words in its text: "Onze Novembre" in the name of a street. */
    boolean holds(String words) {
        return !words.isEmpty()
                && Character.isLetter(words.charAt(0))
                && fact.value().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime time(String value) {
        try {
            return LocalTime.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a fact is called in its case: "days" of "roaming/days". */
    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static @Nullable Unit unit(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (Unit unit : Unit.values()) {
            if (unit.name().equals(upper) || unit.name().equals(upper + "S")) {
                return unit;
            }
        }
        return UNITS.get(upper);
    }

    private static List<String> spellings(String value) {
        List<String> spellings = new ArrayList<>();
        String characters = String.join("", pieces(value));
        if (!characters.isEmpty()) {
            spellings.add(characters);
        }
        Matcher international = INTERNATIONAL.matcher(value);
        if (international.matches()) {
            spellings.add("0" + international.group(1));
        }
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            // A date of birth may be said in figures: "zéro six, zéro six, nonante-six".
            String dayAndMonth = date.group(3) + date.group(2);
            spellings.add(dayAndMonth + date.group(1).substring(2));
            spellings.add(dayAndMonth + date.group(1));
        }
        return List.copyOf(spellings);
    }

    private static List<String> pieces(String value) {
        String plain = ACCENTS.matcher(Normalizer.normalize(value, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return PIECE.matcher(plain).results().map(result -> result.group()).toList();
    }
}
