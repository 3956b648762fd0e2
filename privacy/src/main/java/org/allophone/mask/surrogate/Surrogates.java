package org.allophone.mask.surrogate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.allophone.fiction.NameLists;
import org.allophone.fiction.Residence;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;

/**
 * Fictional data in the place of real ones: of the same kind, the same for the same datum in the whole data set, and never the datum
 * itself. Two data never get the same, within these limits: real telephone numbers have to be known beforehand; addresses whose street
 * or town is in no list may meet; so may names of no list that were not known beforehand, and texts that differ only in letters
 * beyond a to z. A text that is no datum, such as a few signs or a page of text, gets three dots. Any thread may use this class.
 */
public final class Surrogates {
    /** Stands for a text that has nothing to replace. */
    private static final String NOTHING_TO_SAY = "…";

    /** Stands for {@link #NOTHING_TO_SAY} itself. */
    private static final String STILL_NOTHING = "—";

    private static final int LAST_YEAR = 9999;

    /** No datum is longer. */
    static final int LONGEST = 1_000;

    private final PhoneSurrogates phones;
    private final PersonSurrogates people;
    private final PersonSurrogates agents;
    private final MailSurrogates mails;
    private final PlaceSurrogates places;
    private final NumberSurrogates numbers;
    private final BirthSurrogates births;
    private final Keys keys;
    private final Map<PiiKind, SameShape> figures = new ConcurrentHashMap<>();
    private final Map<PiiKind, SameShape> letters = new ConcurrentHashMap<>();

    /** What is known of the data of a data set before they are replaced: real telephone numbers and names. */
    public record Known(Set<String> phones, Set<String> people, Set<String> agents) {
        /** Nothing is known: enough where all numbers are for fiction, and all names in the lists. */
        public static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of());

        public Known {
            phones = Set.copyOf(phones);
            people = Set.copyOf(people);
            agents = Set.copyOf(agents);
        }
    }

    /**
     * Surrogates under these keys.
     *
     * @param residence the country whose names, streets and towns stand for others
     */
    public Surrogates(Keys keys, Residence residence, Known known) {
        NameLists lists = new NameLists(residence);
        this.keys = keys;
        this.phones = new PhoneSurrogates(keys, known.phones());
        this.people = new PersonSurrogates(keys, "person", lists, known.people());
        this.agents = new PersonSurrogates(keys, "agent", lists, known.agents());
        this.mails = new MailSurrogates(keys, people);
        this.places = new PlaceSurrogates(keys, lists);
        this.numbers = new NumberSurrogates(keys);
        this.births = new BirthSurrogates(keys);
    }

    /**
     * The datum in the place of another one.
     *
     * @param value the datum in its usual form: E.164, {@code 1987-02-10}, an IBAN without spaces
     * @throws Refusal if it is a real telephone number that was not known beforehand
     */
    public String of(PiiKind kind, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            return nothing(value);
        }
        String surrogate = surrogate(kind, PlainCharacters.withDigits(value));
        // A text without anything to replace, such as a name of signs only.
        return surrogate.equals(value) ? lettered(kind, value) : surrogate;
    }

    private String surrogate(PiiKind kind, String value) {
        return switch (kind) {
            case PHONE -> phones.of(value);
            case PERSON -> people.of(people.parts(value)).full();
            case AGENT -> agent(value);
            case EMAIL -> mails.of(value);
            case ADDRESS -> address(value);
            case DATE_OF_BIRTH -> birth(value);
            case IBAN -> numbers.iban(value);
            case CARD -> numbers.card(value);
            case NATIONAL_ID -> numbers.national(value);
            case PLATE, SECRET -> lettered(kind, value);
            default -> figured(kind, value);
        };
    }

    /** What stands for a text without anything to replace. */
    static String nothing(String text) {
        return text.equals(NOTHING_TO_SAY) ? STILL_NOTHING : NOTHING_TO_SAY;
    }

    private String agent(String value) {
        return value.chars().anyMatch(Character::isDigit)
                ? figured(PiiKind.AGENT, value)
                : agents.of(agents.parts(value)).full();
    }

    private String address(String value) {
        PlaceSurrogates.Place place = PlaceSurrogates.parts(value);
        return PlaceSurrogates.line(
                places.of(place), Character.isDigit(value.strip().charAt(0)));
    }

    private String birth(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 0 && date.getYear() <= LAST_YEAR) {
                return births.of(date).toString();
            }
        } catch (DateTimeException e) {
            // no date: figures like others
        }
        return figured(PiiKind.DATE_OF_BIRTH, value);
    }

    private String figured(PiiKind kind, String value) {
        return figures.computeIfAbsent(kind, any -> new SameShape(keys, use(kind), false))
                .of(value);
    }

    private String lettered(PiiKind kind, String value) {
        String moved = letters.computeIfAbsent(kind, any -> new SameShape(keys, use(kind) + "/letters", true))
                .of(PlainCharacters.withLetters(value));
        return moved.equals(value) ? nothing(value) : moved;
    }

    private static String use(PiiKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The people, for what is said of them in parts. */
    PersonSurrogates people(PiiKind kind) {
        return kind == PiiKind.AGENT ? agents : people;
    }

    /** The places, for what is said of them in parts. */
    PlaceSurrogates places() {
        return places;
    }
}
