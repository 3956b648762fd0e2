package org.allophone.question.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.french.Variety;
import org.allophone.random.RandomStream;

/**
 * Whether some words state a whole value, or only its end, its month, or about how much it is. It knows from the ways in which values are said,
 * not by reading: so a reader can be a judge of it.
 */
public final class StatedValues {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+\\.[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SPAN = Pattern.compile("([0-9]+) (minutes|hours|days|workdays|weeks|months)");
    private static final Pattern COUNT = Pattern.compile("[0-9]+");
    private static final Pattern HOURS = Pattern.compile("([0-9]{2}):([0-9]{2})/([0-9]{2}):([0-9]{2})");
    private static final List<String> AMOUNT_FORMS = List.of("", "bare");
    private static final List<String> DAY_FORMS = List.of("", "full");
    private static final int MINUTES_OF_HOUR = 60;

    private final Sayings sayings;

    /** The ways of a country. */
    public StatedValues(Variety variety) {
        this.sayings = new Sayings(variety);
    }

    /**
     * Whether these words state the whole value.
     *
     * @param value in its usual form
     * @param today the day on which it is said
     */
    public boolean isWhole(String value, String words, LocalDate today) {
        if (AMOUNT.matcher(value).matches()) {
            Value amount = new Value.Amount(Long.parseLong(value.replace(".", "")));
            return said(amount, AMOUNT_FORMS, words, today) && words.contains("euro");
        }
        if (DAY.matcher(value).matches()) {
            return said(new Value.Day(LocalDate.parse(value)), DAY_FORMS, words, today);
        }
        Matcher span = SPAN.matcher(value);
        if (span.matches()) {
            Value.SpanUnit unit = Value.SpanUnit.valueOf(span.group(2).toUpperCase(Locale.ROOT));
            return said(new Value.Span(Integer.parseInt(span.group(1)), unit), List.of(""), words, today);
        }
        Matcher hours = HOURS.matcher(value);
        if (hours.matches()) {
            return said(
                    new Value.Hours(minutes(hours.group(1), hours.group(2)), minutes(hours.group(3), hours.group(4))),
                    List.of(""),
                    words,
                    today);
        }
        // A choice, a product or a number is said in one way; a reference may be said in parts, and is not asked for.
        return !COUNT.matcher(value).matches() || !words.isEmpty();
    }

    /**
     * Whether an agent typed the whole value, in figures that anybody reads: not the end of a number, nor "08/01".
     *
     * @param today the day on which it is typed
     */
    public boolean isTypedWhole(String value, String words, LocalDate today) {
        Matcher span = SPAN.matcher(value);
        if (AMOUNT.matcher(value).matches()) {
            return words.equals(value.replace('.', ',') + " €");
        }
        return span.matches() && isWhole(value, words, today);
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * MINUTES_OF_HOUR + Integer.parseInt(minute);
    }

    private boolean said(Value value, List<String> forms, String words, LocalDate today) {
        return forms.stream()
                .map(form -> sayings.say(value, form, today, new RandomStream(0)))
                .anyMatch(way -> bare(way).equals(bare(words)));
    }

    /** The article of a day may stand before it or be left to the sentence. */
    private static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('\'', '’');
        return lower.startsWith("le ") ? lower.substring(3) : lower;
    }
}
