package org.allophone.conversation.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;
import org.allophone.scenario.event.EventKind;

/**
 * Reads what stands after the name of a fact: {@code amount 5 to 15 step 0.50}, {@code price product}, {@code billed - usual}.
 */
public final class FactParser {
    private final List<String> words;

    private FactParser(String text) {
        this.words = Arrays.asList(text.strip().split("\\s+"));
    }

    /** What a fact's definition says; empty if it is none. */
    public static Optional<FactSource> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return new FactParser(text).source(text.strip());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<FactSource> source(String text) {
        if (List.of("-", "+", "/", "*").contains(word(1))) {
            return sum();
        }
        return switch (word(0)) {
            case "product" -> family(word(1)).map(FactSource.ProductOf::new);
            case "price" -> is(2, word(1).matches(FACT_NAME)).map(ok -> new FactSource.PriceOf(word(1)));
            case "amount" -> amount(text);
            case "policy" -> Policy.of(word(1)).map(FactSource.OfPolicy::new);
            case "date", "time" -> when(text);
            case "hours" -> is(1, true).map(ok -> new FactSource.HoursOfDay());
            case "count" -> range(1).map(range -> new FactSource.CountBetween(range[0], range[1]));
            case "duration" -> span();
            case "choose" -> choices(text.substring("choose".length()));
            case "reference" -> ReferenceKind.of(word(1)).map(FactSource.ReferenceTo::new);
            case "person", "address", "town", "phone", "email" ->
                is(1, true)
                        .map(ok -> new FactSource.OfSomebody(
                                FactSource.OfSomebody.Kind.valueOf(word(0).toUpperCase(Locale.ROOT))));
            case "volume" -> range(1).map(range -> new FactSource.Data(range[0], range[1], false));
            case "speed" -> range(1).map(range -> new FactSource.Data(range[0], range[1], true));
            default -> sum();
        };
    }

    /** A day or a time of day, perhaps with {@code or event=outage} after it. */
    private Optional<FactSource> when(String text) {
        Matcher matcher = OR_EVENT.matcher(text);
        if (matcher.matches()) {
            return EventKind.of(matcher.group(2))
                    .flatMap(kind -> new FactParser(matcher.group(1))
                            .when(matcher.group(1))
                            .map(usual -> new FactSource.OrEvent(usual, kind)));
        }
        return word(0).equals("date") ? day() : range(1).map(range -> new FactSource.ClockBetween(range[0], range[1]));
    }

    private static final Pattern OR_EVENT = Pattern.compile("((?:date|time) .*\\S)\\s+or\\s+event=(\\S+)");

    private static final String FACT_NAME = "[a-z][a-z0-9-]*";

    private String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private Optional<Boolean> is(int length, boolean right) {
        return words.size() == length && right ? Optional.of(true) : Optional.empty();
    }

    private static Optional<Company.Family> family(String name) {
        return Arrays.stream(Company.Family.values())
                .filter(family -> family.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static int cents(String amount) {
        return new java.math.BigDecimal(amount).movePointRight(2).intValueExact();
    }

    private Optional<FactSource> amount(String text) {
        if (word(2).equals("to")) {
            int step = word(4).equals("step") ? cents(word(5)) : 100;
            int least = cents(word(1));
            int most = cents(word(3));
            return least <= most && step > 0
                    ? Optional.of(new FactSource.AmountBetween(least, most, step))
                    : Optional.empty();
        }
        // "amount full - discount" is the same as "full - discount".
        return new FactParser(text.substring("amount".length())).sum();
    }

    /** {@code N to M}, or {@code N} alone. */
    private Optional<int[]> range(int place) {
        int least = Integer.parseInt(word(place));
        int most = word(place + 1).equals("to") ? Integer.parseInt(word(place + 2)) : least;
        return least <= most ? Optional.of(new int[] {least, most}) : Optional.empty();
    }

    private int afterRange(int place) {
        return word(place + 1).equals("to") ? place + 3 : place + 1;
    }

    private Optional<FactSource> day() {
        boolean before = words.get(words.size() - 1).equals("before");
        if (!before && !words.get(words.size() - 1).equals("after")) {
            return Optional.empty();
        }
        if (word(1).startsWith("policy.")) {
            return Policy.of(word(1).substring("policy.".length()))
                    .map(policy -> new FactSource.DayByPolicy(policy, before));
        }
        int unit = afterRange(1);
        boolean workdays = word(unit).equals("workdays");
        int factor = word(unit).equals("weeks") ? 7 : 1;
        if (!workdays && !List.of("day", "days", "weeks").contains(word(unit))) {
            return Optional.empty();
        }
        return range(1).map(range -> new FactSource.DayBetween(range[0] * factor, range[1] * factor, workdays, before));
    }

    private Optional<FactSource> span() {
        String unit = word(afterRange(1)).toUpperCase(Locale.ROOT);
        return Arrays.stream(Value.SpanUnit.values())
                .filter(known -> known.name().equals(unit))
                .findFirst()
                .flatMap(known -> range(1).map(range -> new FactSource.SpanBetween(range[0], range[1], known)));
    }

    private static Optional<FactSource> choices(String text) {
        List<Value.Choice> choices = new ArrayList<>();
        for (String choice : text.split("\\|", -1)) {
            int colon = choice.indexOf(':');
            if (colon < 0 || !choice.substring(0, colon).strip().matches("[a-z0-9-]+")) {
                return Optional.empty();
            }
            choices.add(new Value.Choice(
                    choice.substring(0, colon).strip(),
                    choice.substring(colon + 1).strip().replace('\'', '’')));
        }
        return Optional.of(new FactSource.OneOf(choices));
    }

    /** {@code a}, {@code a - b + c}, {@code a / n}, {@code a * n}. */
    private Optional<FactSource> sum() {
        if (words.size() % 2 == 0 || !word(0).matches(FACT_NAME)) {
            return Optional.empty();
        }
        if (words.size() == 3 && (word(1).equals("/") || word(1).equals("*"))) {
            return Optional.of(new FactSource.Scaled(word(0), word(2), word(1).equals("/")));
        }
        List<FactSource.Sum.Term> terms = new ArrayList<>();
        terms.add(new FactSource.Sum.Term(word(0), false));
        for (int place = 1; place < words.size(); place += 2) {
            boolean signed = word(place).equals("+") || word(place).equals("-");
            if (!signed || !word(place + 1).matches(FACT_NAME)) {
                return Optional.empty();
            }
            terms.add(new FactSource.Sum.Term(word(place + 1), word(place).equals("-")));
        }
        return Optional.of(new FactSource.Sum(terms));
    }
}
