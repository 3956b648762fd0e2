package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.allophone.fiction.Residence;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void referencesHaveTheirForm(long seed) {
        RandomStream stream = stream(seed);
        for (int draw = 0; draw < 200; draw++) {
            assertThat(References.invoice(stream)).matches("FA[1-9]\\d{7}");
            assertThat(References.creditNote(stream)).matches("NC[1-9]\\d{7}");
            assertThat(References.order(stream)).matches("CO[1-9]\\d{7}");
            assertThat(References.contract(stream)).matches("C[1-9]\\d{8}");
            assertThat(References.ticket(stream)).matches("T[1-9]\\d{6}");
            assertThat(References.tracking(stream)).matches("AL[1-9]\\d{11}");
            assertThat(References.serial(stream)).matches("[B-Z]{3}[1-9]\\d{8}");
            assertThat(References.pin(stream)).matches("\\d{4}");
            assertThat(References.puk(stream)).matches("\\d{8}");
            assertThat(References.oneTimeCode(stream)).matches("\\d{6}");
            assertThat(References.password(stream)).matches("[A-Z][a-z]{5}\\d\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aStructuredCommunicationEndsWithTheRemainderBy97(long seed) {
        RandomStream stream = stream(seed);
        for (int draw = 0; draw < 500; draw++) {
            String communication = References.payment(stream, Residence.BELGIUM);
            assertThat(communication).matches("\\+\\+\\+\\d{3}/\\d{4}/\\d{5}\\+\\+\\+");
            String digits = communication.replaceAll("\\D", "");
            long remainder = Long.parseLong(digits.substring(0, 10)) % 97;
            assertThat(Long.parseLong(digits.substring(10))).isEqualTo(remainder == 0 ? 97 : remainder);
        }
    }

    /** The examples that banks and the standard print. */
    @Test
    void paymentReferencesAreThoseOfPublishedExamples() {
        assertThat(References.structuredCommunication("0909337554")).isEqualTo("+++090/9337/55493+++");
        assertThat(References.creditorReference("539007547034")).isEqualTo("RF18539007547034");
    }

    @Test
    void aCreditorReferenceHasTheRemainderOfTheStandard() {
        RandomStream stream = stream(7);
        for (int draw = 0; draw < 500; draw++) {
            String reference = References.payment(stream, Residence.FRANCE);
            // R is 27, F is 15; the first four characters go to the end.
            BigInteger number = new BigInteger(reference.substring(4) + "2715" + reference.substring(2, 4));
            assertThat(number.mod(BigInteger.valueOf(97))).isOne();
        }
    }

    private static RandomStream stream(long seed) {
        return new Seed(seed).stream(Purpose.of("test"));
    }
}
