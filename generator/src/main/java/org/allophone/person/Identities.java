package org.allophone.person;

import java.time.LocalDate;
import org.allophone.fiction.Gender;
import org.allophone.fiction.NameLists;
import org.allophone.fiction.Residence;
import org.allophone.random.Categorical;
import org.allophone.random.Permutation;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * Who the callers of a data set are. Like the callers of {@link CallerDirectory}, they are not stored but computed on
 * demand: the same index always gives the same person.
 *
 * <p>No number leads to anybody: banks, national registers and card companies do not give these out, and no mail server
 * takes these addresses. The classes that make them cite why.
 */
public final class Identities {
    private static final Purpose PERSON = Purpose.of("person of a caller");
    private static final Purpose HOME = Purpose.of("home of a caller");
    private static final Purpose NUMBERS = Purpose.of("numbers of a caller");
    private static final Purpose CUSTOMERS = Purpose.of("customer numbers");
    private static final Purpose CONTRACTS = Purpose.of("contract numbers");
    private static final Purpose ACCOUNTS = Purpose.of("account numbers");

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 95;
    private static final int DAYS_OF_YEAR = 365;

    /** From which age a band of the age pyramid reaches, up to the next; [chosen], after the adults of Belgium and France. */
    private static final int[] AGES = {YOUNGEST, 25, 35, 45, 55, 65, 75, 85};

    private static final Categorical SHARES = new Categorical(8, 16, 17, 18, 17, 13, 8, 3);

    private static final long FIRST_CUSTOMER = 10_000_000;
    private static final long FIRST_CONTRACT = 1_000_000;

    private final Residence residence;
    private final LocalDate today;
    private final NameLists names;
    private final Streams persons;
    private final Streams homes;
    private final Streams numbers;
    private final Permutation customers;
    private final Permutation contracts;
    private final Permutation accounts;

    /**
     * @param seed the root of all draws
     * @param residence where the callers live
     * @param today the day on which they are 18 to 95 years old
     */
    public Identities(Seed seed, Residence residence, LocalDate today) {
        this.residence = residence;
        this.today = today;
        this.names = new NameLists(residence);
        this.persons = seed.streams(PERSON);
        this.homes = seed.streams(HOME);
        this.numbers = seed.streams(NUMBERS);
        this.customers = new Permutation(seed.stream(CUSTOMERS), 9 * FIRST_CUSTOMER);
        this.contracts = new Permutation(seed.stream(CONTRACTS), 9 * FIRST_CONTRACT);
        this.accounts = new Permutation(
                seed.stream(ACCOUNTS),
                residence == Residence.BELGIUM ? AccountNumbers.BELGIAN_ACCOUNTS : AccountNumbers.FRENCH_ACCOUNTS);
    }

    /**
     * The person of a caller.
     *
     * @param caller the caller's index, from 0 on, less than nine million
     */
    public Identity of(int caller) {
        RandomStream person = persons.stream(caller);
        Gender gender = person.nextInt(2) == 0 ? Gender.FEMALE : Gender.MALE;
        LocalDate birth = birth(person);
        String first = names.firstName(person, gender, birth.getYear());
        String last = names.lastName(person);
        RandomStream number = numbers.stream(caller);
        return new Identity(
                gender,
                first,
                last,
                birth,
                address(homes.stream(caller)),
                Mailboxes.draw(number, first, last, birth),
                withCheckDigits("", FIRST_CUSTOMER + customers.placeOf(caller)),
                withCheckDigits("C", FIRST_CONTRACT + contracts.placeOf(caller)),
                iban(number, caller),
                nationalNumber(number, birth, gender),
                PaymentCards.draw(number));
    }

    private LocalDate birth(RandomStream stream) {
        int band = SHARES.sample(stream);
        int next = band + 1 < AGES.length ? AGES[band + 1] : OLDEST;
        int age = AGES[band] + stream.nextInt(next - AGES[band]);
        return today.minusYears(age).minusDays(stream.nextInt(DAYS_OF_YEAR));
    }

    private Address address(RandomStream stream) {
        String street = names.street(stream);
        NameLists.Town town = names.town(stream);
        // Most streets are short: low numbers are the most frequent.
        double place = stream.nextDouble();
        int house = 1 + (int) (220 * place * place);
        int extra = stream.nextInt(100);
        return switch (residence) {
            case BELGIUM ->
                new Address(
                        street,
                        String.valueOf(house),
                        extra < 18 ? String.valueOf(1 + stream.nextInt(24)) : "",
                        town.postcode(),
                        town.name());
            case FRANCE -> new Address(street, house + (extra < 6 ? " bis" : ""), "", town.postcode(), town.name());
        };
    }

    private String iban(RandomStream stream, int caller) {
        long account = accounts.placeOf(caller);
        return switch (residence) {
            case BELGIUM -> AccountNumbers.belgian(account);
            case FRANCE -> AccountNumbers.french(1 + stream.nextInt(99_999), account);
        };
    }

    private String nationalNumber(RandomStream stream, LocalDate birth, Gender gender) {
        return switch (residence) {
            case BELGIUM -> NationalNumbers.belgian(birth, gender);
            case FRANCE -> NationalNumbers.french(birth, gender, 1 + stream.nextInt(999), 1 + stream.nextInt(999));
        };
    }

    private static String withCheckDigits(String prefix, long number) {
        String digits = String.valueOf(number);
        return prefix + digits + CheckDigits.remainderOr97(digits);
    }
}
