package org.allophone.conversation.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allophone.fiction.Gender;
import org.allophone.fiction.Residence;
import org.allophone.french.Amounts;
import org.allophone.french.Dates;
import org.allophone.french.Digits;
import org.allophone.french.Durations;
import org.allophone.french.Euphony;
import org.allophone.french.Grouping;
import org.allophone.french.Groups;
import org.allophone.french.Mail;
import org.allophone.french.Numbers;
import org.allophone.french.Spelling;
import org.allophone.french.Times;
import org.allophone.french.Variety;
import org.allophone.person.Address;
import org.allophone.person.Identity;
import org.allophone.random.RandomStream;

/** How values are said in French, in each of the forms that a pack can ask for. */
public final class Sayings {
    private static final int LONGEST_HALF = 4;

    private final Variety variety;
    private final Amounts amounts;
    private final Dates dates;
    private final Times times;
    private final Durations durations;
    private final Numbers numbers;
    private final Digits digits;
    private final Spelling spelling;
    private final Mail mail;

    /** The sayings of a country. */
    public Sayings(Variety variety) {
        this.variety = variety;
        this.amounts = new Amounts(variety);
        this.dates = new Dates(variety);
        this.times = new Times(variety);
        this.durations = new Durations(variety);
        this.numbers = Numbers.of(variety);
        this.digits = new Digits(variety);
        this.spelling = new Spelling(variety);
        this.mail = new Mail(variety);
    }

    public Variety variety() {
        return variety;
    }

    /**
     * A value as it is said.
     *
     * @param form the form; empty for the usual one
     * @param today the day of the call
     * @param random for what a speaker may say in one way or another
     */
    public String say(Value value, String form, LocalDate today, RandomStream random) {
        if (value instanceof Value.Amount amount) {
            return amount(amount.cents(), form);
        }
        if (value instanceof Value.Day day) {
            return day(day.date(), form, today);
        }
        if (value instanceof Value.Beginning beginning) {
            return beginning(beginning, form, today);
        }
        if (value instanceof Value.Clock clock) {
            LocalTime time = LocalTime.of(clock.minutes() / 60, clock.minutes() % 60);
            return form.equals("short") ? time.toString() : times.official(time);
        }
        if (value instanceof Value.Hours hours) {
            LocalTime from = LocalTime.of(hours.from() / 60, hours.from() % 60);
            LocalTime to = LocalTime.of(hours.to() / 60, hours.to() % 60);
            return form.equals("short") ? from + "-" + to : times.between(from, to);
        }
        if (value instanceof Value.Count count) {
            return switch (form) {
                case "f" -> numbers.feminine(count.number());
                case "times" ->
                    durations.appendTimes(new StringBuilder(), count.number()).toString();
                default -> numbers.cardinal(count.number());
            };
        }
        if (value instanceof Value.Span span) {
            return span(span);
        }
        if (value instanceof Value.Choice choice) {
            return choice.text();
        }
        if (value instanceof Value.Reference reference) {
            return reference(reference, form, random);
        }
        if (value instanceof Value.Product product) {
            return product.product().name();
        }
        if (value instanceof Value.Person person) {
            return person(person.identity(), form);
        }
        if (value instanceof Value.Address address) {
            return address(address.of().address());
        }
        if (value instanceof Value.Town town) {
            return town.of().address().town();
        }
        if (value instanceof Value.Phone phone) {
            return phone(phone.number(), form, random);
        }
        if (value instanceof Value.Email email) {
            return email(email.of().email(), form, random);
        }
        if (value instanceof Value.Volume volume) {
            return numbers.cardinal(volume.gigabytes()) + (volume.gigabytes() > 1 ? " gigas" : " giga");
        }
        Value.Speed speed = (Value.Speed) value;
        return numbers.cardinal(speed.megabits())
                + (speed.megabits() > 1 ? " mégabits par seconde" : " mégabit par seconde");
    }

    /** A value in its usual form, which does not depend on a language: {@code 61.40}, {@code 2025-01-06}. */
    public static String canonical(Value value) {
        if (value instanceof Value.Amount amount) {
            return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        if (value instanceof Value.Beginning beginning) {
            return beginning.date().toString();
        }
        if (value instanceof Value.Clock clock) {
            return LocalTime.of(clock.minutes() / 60, clock.minutes() % 60).toString();
        }
        if (value instanceof Value.Hours hours) {
            return canonical(new Value.Clock(hours.from())) + "/" + canonical(new Value.Clock(hours.to()));
        }
        if (value instanceof Value.Count count) {
            return String.valueOf(count.number());
        }
        if (value instanceof Value.Span span) {
            return span.number() + " " + span.unit().name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Value.Choice choice) {
            return choice.key();
        }
        if (value instanceof Value.Reference reference) {
            return reference.characters();
        }
        if (value instanceof Value.Product product) {
            return product.product().name();
        }
        if (value instanceof Value.Person person) {
            return person.identity().fullName();
        }
        if (value instanceof Value.Address address) {
            return line(address.of().address());
        }
        if (value instanceof Value.Town town) {
            return town.of().address().town();
        }
        if (value instanceof Value.Phone phone) {
            return "+" + phone.number();
        }
        if (value instanceof Value.Email email) {
            return email.of().email();
        }
        return value instanceof Value.Volume volume
                ? volume.gigabytes() + " GB"
                : ((Value.Speed) value).megabits() + " Mbit/s";
    }

    /** An address on one line. */
    public static String line(Address address) {
        Residence residence = address.postcode().length() == 4 ? Residence.BELGIUM : Residence.FRANCE;
        return address.line(residence) + ", " + address.postcode() + " " + address.town();
    }

    /** A value as an agent types it: in figures. */
    public String typed(Value value, String form, LocalDate today, RandomStream random) {
        if (value instanceof Value.Amount amount) {
            return amount(amount.cents(), "short");
        }
        if (value instanceof Value.Day day && (form.isEmpty() || form.equals("full"))) {
            return "le " + day(day.date(), "short", today);
        }
        if (value instanceof Value.Beginning beginning) {
            return typed(new Value.Day(beginning.date()), form, today, random);
        }
        if (value instanceof Value.Count count) {
            return count.number() + (form.equals("times") ? " fois" : "");
        }
        if (value instanceof Value.Clock || value instanceof Value.Hours) {
            return say(value, "short", today, random);
        }
        if (value instanceof Value.Reference reference) {
            String characters = reference.characters();
            return form.equals("end") ? characters.substring(Math.max(0, characters.length() - 4)) : characters;
        }
        if (value instanceof Value.Phone || value instanceof Value.Email) {
            return say(value, "short", today, random);
        }
        return say(value, form, today, random);
    }

    private String amount(long cents, String form) {
        return switch (form) {
            case "bare" -> amounts.bare(cents);
            case "about" -> amounts.about(cents);
            case "short" -> cents / 100 + "," + (cents % 100 < 10 ? "0" : "") + cents % 100 + " €";
            default -> amounts.said(cents);
        };
    }

    /** A day as it is said on another one. */
    public String day(LocalDate date, String form, LocalDate today) {
        return switch (form) {
            case "full" -> dates.full(date, today);
            case "month" -> Dates.month(date);
            case "weekday" -> Dates.weekday(date);
            case "ago" -> dates.ago(date, today);
            case "short" -> Dates.appendShort(new StringBuilder(), date).toString();
            default -> dates.adverbial(date, today);
        };
    }

    /** On the day itself, the part of the day: {@code ce matin}. */
    private String beginning(Value.Beginning beginning, String form, LocalDate today) {
        if (!beginning.date().equals(today) || !(form.isEmpty() || form.equals("full") || form.equals("ago"))) {
            return day(beginning.date(), form, today);
        }
        int hour = beginning.minutes() / MINUTES_OF_HOUR;
        return hour < END_OF_NIGHT
                ? "cette nuit"
                : hour < NOON ? "ce matin" : hour < EVENING ? "cet après-midi" : "ce soir";
    }

    private static final int MINUTES_OF_HOUR = 60;
    private static final int END_OF_NIGHT = 5;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    /** A date of birth. */
    public String birth(LocalDate date, String form) {
        return form.equals("digits") ? dates.birthInFigures(date).text() : dates.birth(date);
    }

    private String span(Value.Span span) {
        return span.unit() == Value.SpanUnit.MINUTES && span.number() >= 60
                ? durations.minutes(span.number())
                : durations.said(
                        span.number(), Durations.Unit.valueOf(span.unit().name()));
    }

    /** Minutes as people say them. */
    public String minutes(long minutes) {
        return durations.minutes(minutes);
    }

    /** By when something is promised: {@code dans les cinq jours ouvrables}. */
    public String within(Value.Span span) {
        return durations.within(
                span.number(), Durations.Unit.valueOf(span.unit().name()));
    }

    private String reference(Value.Reference reference, String form, RandomStream random) {
        Grouping grouping = switch (reference.kind()) {
            case STRUCTURED -> Grouping.STRUCTURED_COMMUNICATION;
            // Both speakers group a number alike, so that its parts and its reading back fit each other.
            case CODE, CONTRACT, PUK -> (reference.characters().hashCode() & 1) == 0 ? Grouping.THREES : Grouping.PAIRS;
            case INVOICE, PIN -> Grouping.PAIRS;
            default -> Grouping.REFERENCE;
        };
        return code(reference.characters(), grouping, form, random);
    }

    /** A number or reference that is read aloud. */
    public String code(String characters, Grouping grouping, String form, RandomStream random) {
        if (form.equals("short")) {
            return characters;
        }
        if (form.equals("wrong")) {
            return digits.said(oneDigitWrong(characters, random), grouping).text();
        }
        if (form.equals("spell")) {
            return spelling.spelled(characters).text();
        }
        Groups groups = digits.said(characters, grouping);
        return switch (form) {
            case "half" ->
                groups.before(Math.max(1, Math.min(LONGEST_HALF, groups.size()) / 2))
                        .text();
            case "end" -> groups.from(groups.size() - 1).text();
            case "part1" -> groups.firstHalf().text();
            case "part2" -> groups.secondHalf().text();
            case "slip" -> slip(groups, characters, grouping, random);
            default -> groups.text();
        };
    }

    /** Says one group wrong, and corrects it at once. */
    private String slip(Groups groups, String characters, Grouping grouping, RandomStream random) {
        List<String> written = grouping.split(characters);
        int at = written.size() == 1 ? 0 : 1 + random.nextInt(written.size() - 1);
        String wrong =
                digits.said(List.of(oneDigitWrong(written.get(at), random))).text();
        List<String> said = new ArrayList<>(groups.said());
        if (at >= said.size() || wrong.equals(said.get(at))) {
            return groups.text();
        }
        String correction = SLIPS.get(random.nextInt(SLIPS.size()));
        said.set(at, wrong + ", " + correction + ", " + said.get(at));
        return Groups.of(said).text();
    }

    private static final List<String> SLIPS =
            List.of("non pardon", "pardon", "non", "attendez, non", "non, je me trompe");

    private static String oneDigitWrong(String characters, RandomStream random) {
        StringBuilder wrong = new StringBuilder(characters);
        int places = 0;
        for (int i = 0; i < wrong.length(); i++) {
            places += Character.isDigit(wrong.charAt(i)) ? 1 : 0;
        }
        if (places == 0) {
            return oneLetterWrong(characters, random);
        }
        int at = random.nextInt(places);
        for (int i = 0; i < wrong.length(); i++) {
            if (Character.isDigit(wrong.charAt(i)) && at-- == 0) {
                int digit = (wrong.charAt(i) - '0' + 1 + random.nextInt(9)) % 10;
                wrong.setCharAt(i, (char) ('0' + digit));
                return wrong.toString();
            }
        }
        return characters;
    }

    private static String oneLetterWrong(String characters, RandomStream random) {
        int at = random.nextInt(characters.length());
        char letter = characters.charAt(at);
        char first = Character.isUpperCase(letter) ? 'A' : 'a';
        char other = (char) (first + Math.floorMod(letter - first + 1 + random.nextInt(25), 26));
        return characters.substring(0, at) + other + characters.substring(at + 1);
    }

    /** A telephone number, by the digits of its E.164 form. */
    public String phone(long number, String form, RandomStream random) {
        String e164 = String.valueOf(number);
        if (form.equals("short")) {
            return "+" + e164;
        }
        List<String> written = Digits.groupsOfPhone(e164);
        return switch (form) {
            case "" -> digits.phone(e164).text();
            case "half" -> digits.said(written.subList(0, 1)).text();
            case "end" ->
                digits.said(written.subList(written.size() - 1, written.size())).text();
            case "part1" -> digits.phone(e164).firstHalf().text();
            case "part2" -> digits.phone(e164).secondHalf().text();
            case "spell" -> spelling.spelled(String.join("", written)).text();
            case "wrong" -> {
                List<String> wrong = new ArrayList<>(written);
                int last = wrong.size() - 1;
                wrong.set(last, oneDigitWrong(wrong.get(last), random));
                yield digits.said(wrong).text();
            }
            default -> {
                List<String> said = new ArrayList<>(digits.phone(e164).said());
                int at = 1 + random.nextInt(said.size() - 1);
                String wrong = digits.said(List.of(oneDigitWrong(written.get(at), random)))
                        .text();
                said.set(at, wrong + ", " + SLIPS.get(random.nextInt(SLIPS.size())) + ", " + said.get(at));
                yield Groups.of(said).text();
            }
        };
    }

    /** A mail address. */
    public String email(String address, String form, RandomStream random) {
        return switch (form) {
            case "short" -> address;
            case "spell" ->
                spelling.spelled(address.substring(0, address.indexOf('@'))).text() + ", arobase, "
                        + mail.said(address).secondHalf().text().replaceFirst("^arobase ", "");
            case "part1", "half" -> mail.said(address).firstHalf().text();
            case "part2", "end" -> mail.said(address).secondHalf().text();
            default -> mail.said(address).text();
        };
    }

    private String person(Identity person, String form) {
        return switch (form) {
            case "first" -> person.firstName();
            case "last" -> person.lastName();
            case "title" -> title(person) + " " + person.lastName();
            case "spell" -> spelled(person.lastName());
            default -> person.fullName();
        };
    }

    /** {@code madame} or {@code monsieur}. */
    public static String title(Identity person) {
        return person.gender() == Gender.FEMALE ? "madame" : "monsieur";
    }

    /** A name, letter by letter. */
    public String spelled(String name) {
        return spelling.spelled(name).text();
    }

    /** Street, number and town, as somebody gives them. */
    public String address(Address address) {
        return street(address) + ", " + houseNumber(address) + ", "
                + Euphony.appendAtTown(new StringBuilder(), address.town());
    }

    /** A street as it is said: without a capital. */
    public String street(Address address) {
        return address.street().substring(0, 1).toLowerCase(Locale.ROOT)
                + address.street().substring(1);
    }

    /** The number of a house, and of the box in it. */
    private String houseNumber(Address address) {
        String[] parts = address.number().split(" ", 2);
        String number = numbers.cardinal(Long.parseLong(parts[0])) + (parts.length > 1 ? " " + parts[1] : "");
        return address.box().isEmpty() ? number : number + ", boîte " + numbers.cardinal(Long.parseLong(address.box()));
    }

    /** A postcode. */
    public String postcode(String postcode) {
        return postcode.length() == 4
                ? numbers.cardinal(Long.parseLong(postcode))
                : digits.said(postcode, Grouping.PAIRS).text();
    }
}
