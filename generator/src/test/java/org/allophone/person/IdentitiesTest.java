package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.fiction.Gender;
import org.allophone.fiction.Residence;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.iban4j.IbanUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 6);
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    @ParameterizedTest
    @EnumSource
    void aCallerIsTheSamePersonEachTime(Residence residence) {
        Identities forwards = of(residence);
        Identities backwards = of(residence);
        List<Identity> backwardsOrder =
                IntStream.range(0, 100).mapToObj(i -> backwards.of(99 - i)).toList();
        for (int caller = 0; caller < 100; caller++) {
            assertThat(forwards.of(caller)).isEqualTo(backwardsOrder.get(99 - caller));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoCallersShareACustomerNumberContractOrAccount(Residence residence) {
        List<Identity> people = people(residence, 20_000);
        assertThat(people).extracting(Identity::customerNumber).doesNotHaveDuplicates();
        assertThat(people).extracting(Identity::contractNumber).doesNotHaveDuplicates();
        assertThat(people).extracting(Identity::iban).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyIbanPassesTheChecksOfOthers(Residence residence) {
        for (Identity person : people(residence, 2_000)) {
            assertThatCode(() -> IbanUtil.validate(person.iban()))
                    .as(person.iban())
                    .doesNotThrowAnyException();
            assertThat(IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(person.iban())).isTrue();
        }
    }

    /** The standard's own example for Belgium, and a French one of banks' leaflets. */
    @Test
    void nationalCheckDigitsOfAccountsAreThoseOfPublishedExamples() {
        assertThat(CheckDigits.remainderOr97("5390075470")).isEqualTo("34");
        assertThat(CheckDigits.complement("300060000112345678901" + "00")).isEqualTo("89");
        assertThat(CheckDigits.iso7064("FR", "30006000011234567890189")).isEqualTo("76");
        for (Identity person : people(Residence.FRANCE, 200)) {
            assertThat(new BigInteger(person.iban().substring(4)).mod(NINETY_SEVEN))
                    .isZero();
        }
    }

    @Test
    void accountsAreOfBanksThatDoNotExist() {
        assertThat(people(Residence.BELGIUM, 200))
                .allMatch(person -> person.iban().startsWith("138", 4));
        assertThat(people(Residence.FRANCE, 200))
                .allMatch(person -> person.iban().startsWith("99999", 4));
    }

    /** 42.01.22-051.81 is the example of the national register's instructions; 17.07.30-033.84 one of a person of this century. */
    @ParameterizedTest
    @CsvSource({"420122051, 81", "850730033, 28", "2170730033, 84"})
    void theChecksumOfABelgianNationalNumberIsThatOfPublishedExamples(String body, String checksum) {
        assertThat(CheckDigits.complement(body)).isEqualTo(checksum);
    }

    @Test
    void aBelgianNationalNumberHasAnOrderThatNobodyGets() {
        LocalDate birth = LocalDate.of(2001, 2, 3);
        for (Gender gender : Gender.values()) {
            String number = NationalNumbers.belgian(birth, gender);
            assertThat(number).hasSize(11).startsWith("010203" + (gender == Gender.MALE ? "999" : "000"));
            BigInteger body = new BigInteger("2" + number.substring(0, 9));
            assertThat(97 - body.mod(NINETY_SEVEN).intValue()).isEqualTo(Integer.parseInt(number.substring(9)));
        }
    }

    @Test
    void aFrenchNationalNumberIsOfADepartmentThatDoesNotExist() {
        // The example of the key's definition in the register of the INSEE.
        assertThat(CheckDigits.complement("2550814168025")).isEqualTo("38");
        for (Identity person : people(Residence.FRANCE, 500)) {
            String number = person.nationalNumber();
            assertThat(number).hasSize(15).startsWith(person.gender() == Gender.MALE ? "1" : "2");
            assertThat(number.substring(5, 7)).isEqualTo("00");
            assertThat(number.substring(1, 5))
                    .isEqualTo("%02d%02d"
                            .formatted(
                                    person.birth().getYear() % 100,
                                    person.birth().getMonthValue()));
            long key = new BigInteger(number.substring(0, 13)).mod(NINETY_SEVEN).longValue();
            assertThat(97 - key).isEqualTo(Long.parseLong(number.substring(13)));
        }
    }

    @Test
    void everyCardPassesLuhn() {
        RandomStream stream = new Seed(1).stream(Purpose.of("test"));
        for (int draw = 0; draw < 500; draw++) {
            String card = PaymentCards.draw(stream);
            assertThat(card).hasSize(16);
            assertThat(LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(card)).as(card).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void mailGoesToReservedDomainsOnly(Residence residence) {
        assertThat(people(residence, 2_000))
                .extracting(Identity::email)
                .allMatch(email ->
                        email.matches("[a-z][a-z._-]*[a-z](\\d\\d)?@([a-z]+\\.example|example\\.(com|org|net))"));
    }

    /** Among 20,000 people, the share of the youngest (8 %) has a standard error of 0.2 points. */
    @ParameterizedTest
    @EnumSource
    void callersAreAdultsOfAllAges(Residence residence) {
        List<Integer> ages = people(residence, 20_000).stream()
                .map(person -> Period.between(person.birth(), TODAY).getYears())
                .toList();
        assertThat(ages).allMatch(age -> age >= 18 && age <= 95);
        assertThat(ages.stream().filter(age -> age < 25).count() / 20_000.0).isCloseTo(0.08, within(0.01));
        assertThat(ages.stream().filter(age -> age >= 85).count() / 20_000.0).isCloseTo(0.03, within(0.006));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstNameFitsTheDecadeOfBirth(Residence residence) {
        for (Identity person : people(residence, 2_000)) {
            if (person.birth().getYear() < 1940) {
                assertThat(person.firstName()).isNotIn("Léa", "Chloé", "Emma", "Kevin", "Kévin", "Nathan", "Enzo");
            }
            if (person.birth().getYear() >= 1990) {
                assertThat(person.firstName()).isNotIn("Germaine", "Marcelle", "Paulette", "Fernand", "Marcel");
            }
        }
    }

    @Test
    void anAddressIsWrittenAsTheCountryWritesIt() {
        assertThat(new Address("Rue des Tilleuls", "12", "3", "5000", "Namur").line(Residence.BELGIUM))
                .isEqualTo("Rue des Tilleuls 12 bte 3");
        assertThat(new Address("rue des Tilleuls", "12 bis", "", "69003", "Lyon").line(Residence.FRANCE))
                .isEqualTo("12 bis rue des Tilleuls");
        assertThat(people(Residence.BELGIUM, 500))
                .allMatch(person -> person.address().postcode().matches("\\d{4}"));
        assertThat(people(Residence.FRANCE, 500))
                .allMatch(person -> person.address().postcode().matches("\\d{5}"))
                .allMatch(person ->
                        Character.isLowerCase(person.address().street().charAt(0)));
    }

    @Test
    void customerAndContractNumbersHaveAChecksum() {
        for (Identity person : people(Residence.BELGIUM, 500)) {
            assertThat(person.customerNumber()).matches("[1-9]\\d{9}");
            assertThat(person.contractNumber()).matches("C[1-9]\\d{8}");
            long customer = Long.parseLong(person.customerNumber());
            assertThat((customer / 100 - customer % 100) % 97).isZero();
            long contract = Long.parseLong(person.contractNumber().substring(1));
            assertThat((contract / 100 - contract % 100) % 97).isZero();
        }
    }

    private static Identities of(Residence residence) {
        return new Identities(new Seed(42), residence, TODAY);
    }

    private static List<Identity> people(Residence residence, int number) {
        Identities identities = of(residence);
        return IntStream.range(0, number).mapToObj(identities::of).toList();
    }
}
