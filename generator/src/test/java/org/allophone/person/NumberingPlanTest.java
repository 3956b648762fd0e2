package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void frenchFictionIsValidFixedLineInTheFiveReservedRoots() throws NumberParseException {
        for (long index : sample(NumberingPlan.FRANCE_FICTION)) {
            PhoneNumber number = parsed(NumberingPlan.FRANCE_FICTION, index);
            assertThat(PHONE_NUMBERS.getNumberType(number)).isEqualTo(PhoneNumberUtil.PhoneNumberType.FIXED_LINE);
            assertThat("0" + number.getNationalNumber()).matches("0(19900|26191|35301|46571|53649)\\d{4}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoIndexesShareANumber(NumberingPlan plan) {
        assertThat(LongStream.range(0, plan.size()).map(plan::number).distinct().count())
                .isEqualTo(plan.size());
    }

    private static long[] sample(NumberingPlan plan) {
        return LongStream.concat(LongStream.of(0, plan.size() - 1), new Random(1).longs(500, 0, plan.size()))
                .toArray();
    }

    private static PhoneNumber parsed(NumberingPlan plan, long index) throws NumberParseException {
        return PHONE_NUMBERS.parse("+" + plan.number(index), null);
    }
}
