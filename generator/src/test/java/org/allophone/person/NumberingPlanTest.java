package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.allophone.fiction.NumberingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ranges are those that the regulators publish; the numbers are read by libphonenumber. */
class NumberingPlanTest {
    private static final PhoneNumberUtil PHONE_NUMBERS = PhoneNumberUtil.getInstance();

    @Test
    void belgianShapedNumbersBelongToNobody() throws NumberParseException {
        for (long index : sample(NumberingPlan.BELGIUM_UNASSIGNED)) {
            PhoneNumber number = parsed(NumberingPlan.BELGIUM_UNASSIGNED, index);
            assertThat(number.getCountryCode()).isEqualTo(32);
            assertThat(Long.toString(number.getNationalNumber())).matches("4[014]\\d{6}");
            assertThat(PHONE_NUMBERS.isValidNumber(number))
                    .as(number.toString())
                    .isFalse();
        }
    }

    @Test
    void frenchFictionIsFixedLineInFiveReservedRootsAndAMobileOneWithoutSubscribersInTheSixth()
            throws NumberParseException {
        for (long index : sample(NumberingPlan.FRANCE_FICTION)) {
            PhoneNumber number = parsed(NumberingPlan.FRANCE_FICTION, index);
            String national = "0" + number.getNationalNumber();
            assertThat(national).matches("0(19900|26191|35301|46571|53649|63998)\\d{4}");
            assertThat(PHONE_NUMBERS.getNumberType(number))
                    .isEqualTo(national.startsWith("06") ? PhoneNumberType.UNKNOWN : PhoneNumberType.FIXED_LINE);
        }
    }

    /** As many distinct numbers as the ranges hold, all in these ranges: it is the ranges, whole. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            BELGIUM_UNASSIGNED     ; 3000000 ; 4[014]\\d{6}
            FRANCE_FICTION         ; 60000   ; (19900|26191|35301|46571|53649|63998)\\d{4}
            UNITED_KINGDOM_FICTION ; 17000   ; (11[3-8]4960|1[2-6]14960|1914980|2079460|2896496|2920180|1632960|7700900)\\d{3}
            GERMANY_FICTION        ; 5200    ; (3023125|6990009|4066969|2214710|8999998)\\d{3}|(17139200|176040690)\\d{2}
            AUSTRALIA_FICTION      ; 80000   ; [2378](5550|7010)\\d{4}
            SWEDEN_FICTION         ; 495     ; (3139006|4062804|8465004|9803192)\\d{2}|7017406(0[5-9]|[1-9]\\d)
            UNITED_STATES_FICTION  ; 31900   ; \\d{3}55501\\d{2}
            CANADA_FICTION         ; 3900    ; \\d{3}55501\\d{2}
            """)
    void aPlanHoldsTheWholeRanges(NumberingPlan plan, long size, String nationalNumbers) throws NumberParseException {
        assertThat(plan.size()).isEqualTo(size);
        assertThat(LongStream.range(0, size).map(plan::number).distinct().count())
                .isEqualTo(size);
        for (long index : sample(plan)) {
            assertThat(Long.toString(parsed(plan, index).getNationalNumber())).matches(nationalNumbers);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsTheDigitsOfItsE164FormAndOfAPossibleLength(NumberingPlan plan) throws NumberParseException {
        for (long index : sample(plan)) {
            PhoneNumber number = parsed(plan, index);
            assertThat(PHONE_NUMBERS.format(number, PhoneNumberFormat.E164)).isEqualTo("+" + plan.number(index));
            assertThat(PHONE_NUMBERS.isPossibleNumber(number))
                    .as(number.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsNamedAfterTheCountryOfItsNumbers(NumberingPlan plan) throws NumberParseException {
        String country = plan.scenarioName().substring(0, 2).toUpperCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (long index : sample(plan)) {
            PhoneNumber number = parsed(plan, index);
            assertThat(number.getCountryCode()).isEqualTo(PHONE_NUMBERS.getCountryCodeForRegion(country));
            if (PHONE_NUMBERS.isValidNumber(number)) {
                found.add(PHONE_NUMBERS.getRegionCodeForNumber(number));
            }
        }
        // Belgium's numbers are valid nowhere: they are not assigned.
        assertThat(found).isSubsetOf(country);
    }

    /** All that a country code of two countries leaves open is the area code. */
    @ParameterizedTest
    @CsvSource({"UNITED_STATES_FICTION, US", "CANADA_FICTION, CA"})
    void eachAreaCodeIsOneOfTheCountry(NumberingPlan plan, String country) throws NumberParseException {
        for (long index = 0; index < plan.size(); index += 100) {
            PhoneNumber number = parsed(plan, index);
            assertThat(PHONE_NUMBERS.isValidNumberForRegion(number, country))
                    .as(number.toString())
                    .isTrue();
        }
    }

    private static long[] sample(NumberingPlan plan) {
        return LongStream.concat(LongStream.of(0, plan.size() - 1), new Random(1).longs(500, 0, plan.size()))
                .toArray();
    }

    private static PhoneNumber parsed(NumberingPlan plan, long index) throws NumberParseException {
        return PHONE_NUMBERS.parse("+" + plan.number(index), null);
    }
}
