package org.allophone.quality.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Unit;
import org.allophone.quality.said.Value;
import org.allophone.quality.said.Value.Amount;
import org.allophone.quality.said.Value.Characters;
import org.allophone.quality.said.Value.Clock;
import org.allophone.quality.said.Value.Count;
import org.allophone.quality.said.Value.Day;
import org.allophone.quality.said.Value.DayFromCall;
import org.allophone.quality.said.Value.Hours;
import org.allophone.quality.said.Value.MonthOfYear;
import org.allophone.quality.said.Value.Quantity;
import org.allophone.quality.said.Value.Weekday;
import org.allophone.quality.transcript.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Says which fact of a call explains a value that is said in it: one that is equal, or one that it is derived from as people do.
 *
 * <ul>
 *   <li>An amount is equal; if it is said to be rounded, it is within a tenth.
 *   <li>A day has the parts that are said: its weekday within a week of the call, or its day of the month; a month has some day of the case
 *       or of the call in it. "Hier" and "demain" lie beside the day of the call.
 *   <li>A time of day is equal, or begins or ends the hours of a fact, but not that of a day before: "hier, vers dix heures".
 *   <li>A duration is equal in some unit ("quinze jours" are two weeks), or leads from the day of the call to the day of a promise, working days
 *       without weekends and holidays; "depuis six jours" is no promise, and no term of the company. A bare number of the case is none, unless its name tells its unit: "roaming/days 3".
 *   <li>A count is a number of the case.
 *   <li>Anything may be words of a fact: "onze novembre" is in the name of a street.
 *   <li>A reference has all characters of a fact, its first or last ones, one of the parts it is written in, or those that come after what
 *       was said of it before. "Quarante-quatre pour finir" is the end of the one that was said last.
 * </ul>
 *
 * <p>The day of the call, and the dates of its promise, are facts of each call; so is what the file says to be stated wrong.
 */
final class Explainer {
    private static final Pattern DATES = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int CENTS = 100;

    /** So many turns later an end may be that of another reference. */
    private static final int TURNS_TO_READ_BACK = 3;

    /** Fewer characters of the middle of a reference would explain anything. */
    private static final int SHORTEST_MIDDLE = 4;

    private final LocalDate today;
    private final String language;
    private final List<KnownFact> facts = new ArrayList<>();
    private final List<KnownFact> promised = new ArrayList<>();

    /** Where the part of a reference ended that was said last, by the spelling of the reference. */
    private final Map<String, Integer> saidUpTo = new HashMap<>();

    /** The references that may have been said last, and in which turn; none before the first one. */
    private List<String> lastSpellings = List.of();

    private int lastTurn;

    Explainer(CallRecord record, List<Fact> facts, String promise) {
        this.today = record.start().toLocalDate();
        this.language = record.language();
        facts.stream().filter(fact -> !fact.value().isEmpty()).forEach(this::add);
        Matcher dates = DATES.matcher(promise);
        while (dates.find()) {
            promised.add(KnownFact.of(new Fact("promise", dates.group(), "")));
        }
        this.facts.addAll(promised);
        this.facts.add(KnownFact.of(new Fact("call/day", today.toString(), "")));
    }

    /** What the file says to be stated wrong is as good as the truth. */
    private void add(Fact fact) {
        facts.add(KnownFact.of(fact));
        if (!fact.said().isEmpty()) {
            facts.add(KnownFact.of(new Fact(fact.name() + " (stated wrong)", fact.said(), "")));
        }
    }

    /**
     * The fact that explains what is said; empty if none does.
     *
     * @param words as they are said
     * @param around what the words around them say
     * @param turn the place of the turn in the call
     */
    Optional<Fact> explain(Said said, String words, Around around, int turn) {
        for (KnownFact fact : facts) {
            if (fact.holds(words)) {
                return Optional.of(fact.fact());
            }
        }
        for (Value value : said.readings()) {
            if (around.end() != Around.End.OF_NONE && !(value instanceof Characters)) {
                continue;
            }
            for (KnownFact fact : facts) {
                if (isMeant(fact, value, around) && explains(fact, value, around, turn)) {
                    return Optional.of(fact.fact());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words around a value allow that it is a fact. */
    private static boolean isMeant(KnownFact fact, Value value, Around around) {
        if (around.elapsed() && value instanceof Quantity) {
            return !fact.isPromise() && !fact.isPolicy();
        }
        return !(around.afterPastDay() && value instanceof Clock) || fact.to() == null;
    }

    private boolean explains(KnownFact fact, Value value, Around around, int turn) {
        if (!(value instanceof Characters characters)) {
            return explains(fact, value);
        }
        return switch (around.end()) {
            case OF_NONE -> explainsCharacters(fact, characters.characters(), turn);
            case OF_ANY -> fact.spellings().stream().anyMatch(spelling -> spelling.endsWith(characters.characters()));
            case OF_THE_LAST -> explainsEnd(fact, characters.characters(), turn);
        };
    }

    /** Whether the file tells the day of a promise. */
    boolean hasPromise() {
        return !promised.isEmpty();
    }

    /** Whether what is said is the day of a promise. */
    boolean isPromise(Said said) {
        return said.readings().stream()
                .filter(value -> value.kind() == Value.Kind.DATE || value.kind() == Value.Kind.DURATION)
                .anyMatch(value -> promised.stream().anyMatch(fact -> explains(fact, value)));
    }

    /** Whether a fact explains a value by itself. */
    boolean explains(Fact fact, Value value) {
        return explains(KnownFact.of(fact), value);
    }

    private boolean explains(KnownFact fact, Value value) {
        if (value instanceof Amount amount) {
            return fact.cents() != null && explainsAmount(fact.cents(), amount);
        } else if (value instanceof Day day) {
            return fact.date() != null && isThe(fact.date(), day);
        } else if (value instanceof Weekday weekday) {
            return fact.date() != null && !fact.date().equals(today) && isThe(fact.date(), weekday);
        } else if (value instanceof DayFromCall day) {
            return today.plusDays(day.days()).equals(fact.date());
        } else if (value instanceof MonthOfYear month) {
            return fact.date() != null && fact.date().getMonth() == month.month();
        } else if (value instanceof Clock clock) {
            return clock.time().equals(fact.from()) || clock.time().equals(fact.to());
        } else if (value instanceof Hours hours) {
            return (hours.from().equals(fact.from()) && hours.to().equals(fact.to())) || isFromTo(hours);
        } else if (value instanceof Quantity quantity) {
            return explainsQuantity(fact, quantity);
        } else if (value instanceof Count count) {
            return fact.number() != null && fact.number() == count.number();
        } else {
            return value instanceof Characters characters
                    && explainsCharacters(fact, characters.characters(), lastTurn);
        }
    }

    private static boolean explainsAmount(long cents, Amount amount) {
        boolean rounded = amount.cents() % CENTS == 0 || amount.cents() < CENTS;
        return cents == amount.cents() || (amount.rough() && rounded && 10 * Math.abs(cents - amount.cents()) <= cents);
    }

    private static boolean isThe(LocalDate date, Day day) {
        return date.getDayOfMonth() == day.dayOfMonth()
                && (day.month() == null || date.getMonth() == day.month())
                && (day.weekday() == null || date.getDayOfWeek() == day.weekday())
                && (day.year() == 0 || date.getYear() == day.year());
    }

    private boolean isThe(LocalDate date, Weekday said) {
        if (date.getDayOfWeek() != said.weekday()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, date);
        long weeks = ChronoUnit.WEEKS.between(monday(today), monday(date));
        return switch (said.week()) {
            case NEAREST -> Math.abs(days) <= DAYS_OF_A_WEEK;
            case COMING -> days > 0 && days <= 2 * DAYS_OF_A_WEEK;
            case PAST -> days < 0 && days >= -2 * DAYS_OF_A_WEEK;
            case LAST_WEEK -> weeks == -1;
            case NEXT_WEEK -> weeks == 1;
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    /** "De huit heures à dix-huit heures" may be the times of two facts. */
    private boolean isFromTo(Hours hours) {
        return hours.from().isBefore(hours.to()) && isTime(hours.from()) && isTime(hours.to());
    }

    private boolean isTime(LocalTime time) {
        return facts.stream().anyMatch(fact -> time.equals(fact.from()) && fact.to() == null);
    }

    private boolean explainsQuantity(KnownFact fact, Quantity said) {
        if (fact.number() != null) {
            return fact.unit() != null && isSame(fact.number(), fact.unit(), said);
        }
        return fact.date() != null && fact.isPromise() && leadsTo(fact.date(), said);
    }

    private static boolean isSame(int number, Unit unit, Quantity said) {
        if (unit == said.unit()) {
            return number == said.number() || (said.rough() && 10 * Math.abs(number - said.number()) <= number);
        }
        return switch (said.unit()) {
            // People round what a clock shows.
            case MINUTES -> unit == Unit.SECONDS && Math.abs(number - 60 * said.number()) <= 45;
            case HOURS -> unit == Unit.MINUTES && number == 60 * said.number();
            case DAYS -> unit == Unit.WEEKS && (number * DAYS_OF_A_WEEK == said.number() || isFortnight(number, said));
            case WEEKS -> unit == Unit.DAYS && number == said.number() * DAYS_OF_A_WEEK;
            case MONTHS -> unit == Unit.YEARS && 12 * number == said.number();
            case YEARS -> unit == Unit.MONTHS && number == 12 * said.number();
            default -> false;
        };
    }

    private static boolean isFortnight(int weeks, Quantity said) {
        return weeks == 2 && said.number() == 15;
    }

    private boolean leadsTo(LocalDate date, Quantity said) {
        int number = said.number();
        return switch (said.unit()) {
            // Less than a day ends on the day of the call.
            case HOURS -> (number < 24 || number % 24 == 0) && date.equals(today.plusDays(number / 24));
            case DAYS -> date.equals(today.plusDays(number == 15 ? 14 : number));
            case WORKDAYS -> date.equals(Workdays.after(today, number, language));
            case WEEKS -> date.equals(today.plusWeeks(number));
            case MONTHS -> date.equals(today.plusMonths(number));
            default -> false;
        };
    }

    private boolean explainsCharacters(KnownFact fact, String said, int turn) {
        if (fact.pieces().contains(said)) {
            if (fact.spellings().contains(said)) {
                remember(said, turn);
            }
            return true;
        }
        for (int i = 0; i < fact.spellings().size(); i++) {
            String spelling = fact.spellings().get(i);
            // With the code of its country, a number is said from its beginning.
            int at = i == 0 && fact.isInternational() ? spelling.startsWith(said) ? 0 : -1 : place(spelling, said);
            if (at >= 0) {
                remember(said, turn);
                saidUpTo.put(spelling, at + said.length());
                return true;
            }
        }
        return false;
    }

    /** The same characters may be parts of several references. */
    private void remember(String said, int turn) {
        lastSpellings = spellings().stream()
                .filter(spelling -> place(spelling, said) >= 0)
                .toList();
        lastTurn = turn;
    }

    /** Whether some characters are the end of a fact: of the one that was said last, if that was just before. */
    private boolean explainsEnd(KnownFact fact, String said, int turn) {
        boolean readBack = !lastSpellings.isEmpty() && turn - lastTurn <= TURNS_TO_READ_BACK;
        return fact.spellings().stream()
                .filter(spelling -> !readBack || lastSpellings.contains(spelling))
                .anyMatch(spelling -> spelling.endsWith(said));
    }

    /** Where a part stands in a reference; -1 if it cannot be told from any other. */
    private int place(String spelling, String said) {
        if (spelling.startsWith(said)) {
            return 0;
        }
        if (spelling.endsWith(said)) {
            return spelling.length() - said.length();
        }
        int upTo = saidUpTo.getOrDefault(spelling, -1);
        if (upTo >= 0 && spelling.startsWith(said, upTo)) {
            return upTo;
        }
        return said.length() >= SHORTEST_MIDDLE ? spelling.indexOf(said) : -1;
    }

    /** The fact that comes nearest to a value; empty if no fact is of its kind. */
    Optional<Fact> nearest(Value value) {
        return facts.stream()
                .filter(fact -> distance(fact, value) < Long.MAX_VALUE)
                .min(Comparator.comparingLong(fact -> distance(fact, value)))
                .map(KnownFact::fact);
    }

    private long distance(KnownFact fact, Value value) {
        if (value instanceof Amount amount && fact.cents() != null) {
            return Math.abs(fact.cents() - amount.cents());
        }
        if (value.kind() == Value.Kind.DATE && fact.date() != null) {
            return days(fact.date(), value);
        }
        if (value instanceof Clock clock && fact.from() != null) {
            return Math.abs(ChronoUnit.MINUTES.between(fact.from(), clock.time()));
        }
        if (value instanceof Hours hours && fact.from() != null) {
            return Math.abs(ChronoUnit.MINUTES.between(fact.from(), hours.from()))
                    + (fact.to() == null ? 1000 : Math.abs(ChronoUnit.MINUTES.between(fact.to(), hours.to())));
        }
        if (value instanceof Quantity quantity && fact.number() != null) {
            return Math.abs((long) fact.number() - quantity.number()) + (fact.unit() == quantity.unit() ? 0 : 1000);
        }
        if (value instanceof Count count && fact.number() != null && fact.unit() == null) {
            return Math.abs(fact.number() - count.number());
        }
        if (value instanceof Characters characters) {
            return fact.spellings().stream()
                    .mapToLong(spelling -> differences(spelling, characters.characters()))
                    .min()
                    .orElse(Long.MAX_VALUE);
        }
        return Long.MAX_VALUE;
    }

    private long days(LocalDate date, Value value) {
        if (value instanceof Day day && day.month() != null) {
            int difference = date.getDayOfYear()
                    - date.withMonth(day.month().getValue())
                            .withDayOfMonth(Math.min(day.dayOfMonth(), 28))
                            .getDayOfYear();
            return Math.abs(difference);
        }
        if (value instanceof DayFromCall day) {
            return Math.abs(ChronoUnit.DAYS.between(today.plusDays(day.days()), date));
        }
        return Math.abs(ChronoUnit.DAYS.between(today, date)) + 1;
    }

    /** How many characters differ, place by place; those of other lengths are far. */
    private static long differences(String spelling, String said) {
        if (said.length() < 3 || spelling.length() < said.length()) {
            return Long.MAX_VALUE;
        }
        long least = Long.MAX_VALUE;
        for (int from = 0; from + said.length() <= spelling.length(); from++) {
            int different = 0;
            for (int i = 0; i < said.length(); i++) {
                different += spelling.charAt(from + i) == said.charAt(i) ? 0 : 1;
            }
            least = Math.min(least, different);
        }
        return 2 * least <= said.length() ? least + spelling.length() - said.length() : Long.MAX_VALUE;
    }

    /** The letters and digits of all facts. */
    List<String> spellings() {
        return facts.stream().flatMap(fact -> fact.spellings().stream()).toList();
    }

    /** Whether the case has a reference, a name or another text whose value the file hides. */
    static boolean hidesAny(@Nullable List<Fact> facts) {
        return facts != null && facts.stream().anyMatch(fact -> fact.value().isEmpty());
    }
}
