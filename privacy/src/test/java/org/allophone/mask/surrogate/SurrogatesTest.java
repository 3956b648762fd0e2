package org.allophone.mask.surrogate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.fiction.Gender;
import org.allophone.fiction.NameLists;
import org.allophone.fiction.NumberingPlan;
import org.allophone.fiction.Residence;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.surrogate.Surrogates.Known;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final Surrogates BELGIAN = surrogates(Residence.BELGIUM, Known.NOTHING);

    private static Surrogates surrogates(Residence residence, Known known) {
        return new Surrogates(use -> SECRET.derive("surrogate", "test", use), residence, known);
    }

    private static Known phones(Set<String> numbers) {
        return new Known(numbers, Set.of(), Set.of());
    }

    /** The oracle is libphonenumber. */
    @ParameterizedTest
    @EnumSource
    void aNumberForFictionGetsAnotherOneOfItsCountryAndItsSort(NumberingPlan plan) throws NumberParseException {
        Set<String> given = new HashSet<>();
        for (long index = 0; index < 300; index++) {
            String number = "+" + plan.number(index * (plan.size() / 300));
            String surrogate = BELGIAN.of(PiiKind.PHONE, number);
            assertThat(surrogate).isNotEqualTo(number);
            assertThat(PLANS.parse(surrogate, null).getCountryCode())
                    .isEqualTo(PLANS.parse(number, null).getCountryCode());
            assertThat(isMobile(surrogate)).as("%s for %s", surrogate, number).isEqualTo(isMobile(number));
            assertThat(plan.indexOf(Long.parseLong(surrogate.substring(1)))).isPresent();
            given.add(surrogate);
        }
        assertThat(given).hasSize(300);
    }

    private static boolean isMobile(String number) throws NumberParseException {
        return PLANS.getNumberType(PLANS.parse(number, null)) == PhoneNumberType.MOBILE;
    }

    @Test
    void realNumbersGetNumbersForFictionAndNoTwoTheSame() throws NumberParseException {
        Set<String> real = new TreeSet<>();
        for (int i = 0; i < 20_000; i++) {
            real.add("+336" + (10_000_000 + 13 * i));
        }
        // One number for fiction is among them: nobody else gets what it gets.
        real.add("+33639981234");
        Surrogates surrogates = surrogates(Residence.FRANCE, phones(real));
        Set<String> given = new HashSet<>();
        for (String number : real) {
            String surrogate = surrogates.of(PiiKind.PHONE, number);
            assertThat(NumberingPlan.FRANCE_FICTION.indexOf(Long.parseLong(surrogate.substring(1))))
                    .isPresent();
            given.add(surrogate);
        }
        assertThat(given).hasSize(real.size());
        assertThat(Collections.disjoint(given, real)).isTrue();
    }

    @Test
    void theOrderOfRealNumbersInAFileChangesNothing() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            numbers.add("+336" + (10_000_000 + 7 * i));
        }
        Surrogates sorted = surrogates(Residence.FRANCE, phones(Set.copyOf(numbers)));
        Collections.shuffle(numbers, new Random(1));
        Surrogates shuffled = surrogates(Residence.FRANCE, phones(new HashSet<>(numbers)));
        assertThat(numbers)
                .allMatch(number -> sorted.of(PiiKind.PHONE, number).equals(shuffled.of(PiiKind.PHONE, number)));
    }

    @Test
    void moreNumbersThanThereAreForFictionAreRefusedInOneLine() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i <= NumberingPlan.FRANCE_FICTION.size(); i++) {
            numbers.add("+336" + (10_000_000 + i));
        }
        assertThatThrownBy(() -> surrogates(Residence.FRANCE, phones(numbers)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("60001")
                .hasMessageContaining("60000")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aRealNumberThatWasNotKnownIsRefusedAndNotShown() {
        assertThatThrownBy(() -> BELGIAN.of(PiiKind.PHONE, "+32475123456"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not known when surrogates were given out")
                .hasMessageNotContaining("475");
    }

    @Test
    void aNumberOfACountryWithoutAPlanGetsACountryCodeThatNobodyHas() {
        String surrogate = BELGIAN.of(PiiKind.PHONE, "+31612345678");
        assertThat(surrogate).matches("\\+999\\d{11}").doesNotContain("612345678");
        assertThat(PLANS.getSupportedCallingCodes()).doesNotContain(999);
    }

    @ParameterizedTest
    @EnumSource
    void namesOfTheListsArePermuted(Residence residence) {
        Surrogates surrogates = surrogates(residence, Known.NOTHING);
        NameLists lists = new NameLists(residence);
        for (Gender gender : Gender.values()) {
            Set<String> given = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (String name : lists.firstNames(gender)) {
                String surrogate = surrogates.of(PiiKind.PERSON, name);
                assertThat(surrogate).isNotEqualTo(name);
                assertThat(lists.firstNames(gender)).contains(surrogate);
                given.add(surrogate);
                names.add(NameSurrogates.plain(name));
            }
            assertThat(given).hasSameSizeAs(names);
        }
        Set<String> families = new HashSet<>();
        for (String name : lists.lastNames()) {
            families.add(surrogates.of(PiiKind.PERSON, "Anne " + name));
        }
        assertThat(families).hasSize((int)
                lists.lastNames().stream().map(NameSurrogates::plain).distinct().count());
    }

    @Test
    void namesOfNoListGetDoubleNamesAndNoTwoTheSameIfTheyAreKnown() {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            people.add("Anne Qu" + Integer.toString(100_000 + i, 36).replaceAll("\\d", "x") + "rk" + letters(i));
        }
        Surrogates surrogates = surrogates(Residence.BELGIUM, new Known(Set.of(), people, Set.of()));
        Set<String> given = new HashSet<>();
        people.forEach(name -> given.add(surrogates.of(PiiKind.PERSON, name)));
        assertThat(given).hasSameSizeAs(people).allMatch(name -> name.contains("-"));
        assertThat(Collections.disjoint(given, people)).isTrue();
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number / 676 % 26);
    }

    @Test
    void aPersonHasTheSameNameHoweverMuchOfItIsSaid() {
        String full = BELGIAN.of(PiiKind.PERSON, "Anne Delvaux");
        assertThat(full).isEqualTo(BELGIAN.of(PiiKind.PERSON, "Anne") + " " + BELGIAN.of(PiiKind.PERSON, "Delvaux"));
        assertThat(BELGIAN.of(PiiKind.PERSON, "DELVAUX Anne")).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anne.delvaux@gmail.com", "a.delvaux84@example.net", "annedelvaux@courriel.example", "xq-17@x.be"
            })
    void anAddressIsWhereNoMailIsDelivered(String address) {
        String surrogate = BELGIAN.of(PiiKind.EMAIL, address);
        assertThat(surrogate).isNotEqualTo(address).matches("[a-z0-9._-]+@(example\\.(com|org|net)|[a-z]+\\.example)");
        assertThat(surrogate).doesNotContain("delvaux", "gmail");
    }

    @Test
    void theAddressOfAPersonFitsThePerson() {
        String[] name = BELGIAN.of(PiiKind.PERSON, "Anne Delvaux").split(" ", 2);
        assertThat(BELGIAN.of(PiiKind.EMAIL, "anne.delvaux@example.org"))
                .startsWith(NameSurrogates.plain(name[0]) + "." + NameSurrogates.plain(name[1]) + "@");
    }

    /** ISO 13616: the remainder by 97 of a right IBAN is 1. */
    @ParameterizedTest
    @ValueSource(
            strings = {"BE68539007547034", "FR7630006000011234567890189", "NL91ABNA0417164300", "GB29NWBK60161331926819"
            })
    void anIbanIsOfTheSameCountryAndWrong(String iban) {
        String surrogate = BELGIAN.of(PiiKind.IBAN, iban);
        assertThat(surrogate)
                .startsWith(iban.substring(0, 2))
                .hasSameSizeAs(iban)
                .isNotEqualTo(iban);
        assertThat(remainder(iban)).isEqualTo(1);
        assertThat(remainder(surrogate)).isNotEqualTo(1);
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    /** ISO/IEC 7812: with each second digit doubled, the digits of a right number add up to a multiple of ten. */
    @ParameterizedTest
    @ValueSource(strings = {"4242424242424242", "5555555555554444", "378282246310005"})
    void aCardNumberIsWrong(String card) {
        String surrogate = BELGIAN.of(PiiKind.CARD, card);
        assertThat(surrogate)
                .hasSameSizeAs(card)
                .startsWith(card.substring(0, 1))
                .isNotEqualTo(card);
        assertThat(luhn(card)).isZero();
        assertThat(luhn(surrogate)).isNotZero();
    }

    private static int luhn(String card) {
        int sum = 0;
        for (int i = 0; i < card.length(); i++) {
            int digit = Character.digit(card.charAt(card.length() - 1 - i), 10) * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10;
    }

    @ParameterizedTest
    @CsvSource({"85073003328, 2", "295109912611193, 3"})
    void nobodyIsBornInTheMonthOfANationalNumber(String number, int month) {
        String surrogate = BELGIAN.of(PiiKind.NATIONAL_ID, number);
        assertThat(surrogate).hasSameSizeAs(number).isNotEqualTo(number);
        assertThatThrownBy(() -> LocalDate.of(2000, Integer.parseInt(surrogate.substring(month, month + 2)), 1))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void aDateOfBirthStaysInItsDecadeAndNoTwoMeet() {
        Set<String> given = new HashSet<>();
        LocalDate first = LocalDate.of(1980, 1, 1);
        for (int day = 0; day < 3653; day++) {
            String surrogate =
                    BELGIAN.of(PiiKind.DATE_OF_BIRTH, first.plusDays(day).toString());
            assertThat(surrogate)
                    .startsWith("198")
                    .isNotEqualTo(first.plusDays(day).toString());
            given.add(surrogate);
        }
        assertThat(given).hasSize(3653);
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_ID, 4194012642, \\d{10}",
        "CONTRACT_ID, C620231942, C\\d{9}",
        "STRUCTURED_COMMUNICATION, +++123/4567/89002+++, \\+\\+\\+\\d{3}/\\d{4}/\\d{5}\\+\\+\\+",
        "SECRET, Giviri99, [A-Z][a-z]{5}\\d\\d",
        "SECRET, 4812, \\d{4}",
        "PLATE, 1-ABC-234, \\d-[A-Z]{3}-\\d{3}",
        "OTHER_ID, ABCDEF, [A-Z]{6}",
        "OTHER_ID, ?, …",
        "AGENT, front-12, front-\\d\\d",
        "ADDRESS, 'Rue des Tilleuls 12 bte 3, 6140 Fontaine-l’Évêque', '[^\\d]+ \\d\\d bte \\d, \\d{4} [^\\d]+'",
        "ADDRESS, '12 bis rue des Tilleuls, 75011 Paris', '\\d\\d bis [^\\d]+, \\d{4,5} [^\\d]+'"
    })
    void aSurrogateHasTheShapeOfTheDatum(PiiKind kind, String datum, String shape) {
        assertThat(BELGIAN.of(kind, datum)).matches(shape).isNotEqualTo(datum);
    }

    @Test
    void noTwoPinsMeet() {
        Set<String> given = new HashSet<>();
        for (int pin = 0; pin < 10_000; pin++) {
            given.add(BELGIAN.of(PiiKind.SECRET, String.format(Locale.ROOT, "%04d", pin)));
        }
        assertThat(given).hasSize(10_000);
    }

    @Test
    void anotherDataSetHasOtherSurrogates() {
        Surrogates other =
                new Surrogates(use -> SECRET.derive("surrogate", "other", use), Residence.BELGIUM, Known.NOTHING);
        assertThat(other.of(PiiKind.CUSTOMER_ID, "4194012642"))
                .isNotEqualTo(BELGIAN.of(PiiKind.CUSTOMER_ID, "4194012642"));
    }
}
