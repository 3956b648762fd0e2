package org.allophone.french;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    private static final Digits BELGIUM = new Digits(Variety.BELGIUM);
    private static final Digits FRANCE = new Digits(Variety.FRANCE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32475123456",
                "32460123456",
                "3221234567",
                "3242234567",
                "3231234567",
                "3291234567",
                "3271123456",
                "3210123456",
                "3281123456",
                "3280012345",
                "33612345678",
                "33199001234",
                "33536491234"
            })
    void telephoneNumbersAreGroupedAsLibphonenumberGroupsThem(String number) throws NumberParseException {
        PhoneNumberUtil oracle = PhoneNumberUtil.getInstance();
        assertThat(String.join(" ", Digits.groupsOfPhone(number)))
                .isEqualTo(oracle.format(oracle.parse("+" + number, null), PhoneNumberFormat.NATIONAL));
    }

    @Test
    void aTelephoneNumberIsSaidInTheGroupsOfItsCountry() {
        assertThat(BELGIUM.phone("32475123456").text())
                .isEqualTo("zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six");
        assertThat(BELGIUM.phone("3240023405").text())
                .isEqualTo("zéro quatre, zéro zéro deux, trente-quatre, zéro cinq");
        assertThat(BELGIUM.phone("3271123456").text())
                .isEqualTo("zéro septante et un, douze, trente-quatre, cinquante-six");
        assertThat(FRANCE.phone("33612340578").text())
                .isEqualTo("zéro six, douze, trente-quatre, zéro cinq, soixante-dix-huit");
    }

    @Test
    void someSayDoubleZero() {
        assertThat(FRANCE.doublingZero().phone("33199001234").text())
                .isEqualTo("zéro un, quatre-vingt-dix-neuf, double zéro, douze, trente-quatre");
        assertThat(FRANCE.phone("33199001234").text())
                .isEqualTo("zéro un, quatre-vingt-dix-neuf, zéro zéro, douze, trente-quatre");
        assertThat(BELGIUM.doublingZero().append(new StringBuilder(), "000")).hasToString("trois fois zéro");
    }

    @Test
    void aNumberCanBeSaidInTwoTurns() {
        Groups groups = BELGIUM.phone("32475123456");
        assertThat(groups.firstHalf().text()).isEqualTo("zéro quatre cent septante-cinq, douze");
        assertThat(groups.secondHalf().text()).isEqualTo("trente-quatre, cinquante-six");
        assertThat(groups.appendTo(new StringBuilder())).hasToString(groups.text());
    }

    @Test
    void aReferenceIsSaidByLettersAndPairs() {
        assertThat(BELGIUM.said("BE3405", Grouping.REFERENCE).text()).isEqualTo("BE, trente-quatre, zéro cinq");
        assertThat(BELGIUM.said("FA-2024-00123", Grouping.REFERENCE).text())
                .isEqualTo("FA, vingt, vingt-quatre, zéro zéro, cent vingt-trois");
    }

    @Test
    void longNumbersAreSaidInTheirUsualGroups() {
        assertThat(FRANCE.said("4242424242420075", Grouping.FOURS).said())
                .isEqualTo(List.of(
                        "quarante-deux, quarante-deux",
                        "quarante-deux, quarante-deux",
                        "quarante-deux, quarante-deux",
                        "zéro zéro, soixante-quinze"));
        assertThat(BELGIUM.said("BE68 5390 0754 7034", Grouping.FOURS).text())
                .isEqualTo("BE soixante-huit, cinquante-trois, nonante, "
                        + "zéro sept cent cinquante-quatre, septante, trente-quatre");
        assertThat(BELGIUM.said("68.03.12-998.05", Grouping.BELGIAN_NATIONAL_NUMBER)
                        .text())
                .isEqualTo("soixante-huit, zéro trois, douze, neuf cent nonante-huit, zéro cinq");
        assertThat(FRANCE.said("168037512345678", Grouping.FRENCH_NATIONAL_NUMBER)
                        .text())
                .isEqualTo("un, soixante-huit, zéro trois, soixante-quinze, cent vingt-trois, "
                        + "quatre cent cinquante-six, soixante-dix-huit");
        assertThat(BELGIUM.said("+++090/9337/55493+++", Grouping.STRUCTURED_COMMUNICATION)
                        .said())
                .isEqualTo(List.of(
                        "zéro nonante", "nonante-trois, trente-sept", "cinquante-cinq, quatre cent nonante-trois"));
        assertThat(BELGIUM.said("4071", Grouping.SINGLE).text()).isEqualTo("quatre, zéro, sept, un");
        assertThat(BELGIUM.said("123456789", Grouping.THREES).text())
                .isEqualTo("cent vingt-trois, quatre cent cinquante-six, sept cent quatre-vingt-neuf");
    }

    @Test
    void aWordIsSpelledLetterByLetter() {
        Spelling spelling = new Spelling(Variety.BELGIUM);
        assertThat(spelling.spelled("Delvaux").text()).isEqualTo("D, E, L, V, A, U, X");
        assertThat(spelling.spelled("Willème").text()).isEqualTo("W, I, deux L, E accent grave, M, E");
        assertThat(spelling.spelled("François-Noël").text())
                .isEqualTo("F, R, A, N, C cédille, O, I, S, trait d’union, N, O, E tréma, L");
        assertThat(spelling.spelled("D'Hondt").text()).isEqualTo("D, apostrophe, H, O, N, D, T");
        assertThat(spelling.spelled("Delvaux", 0b1001, 0).text())
                .isEqualTo("D comme David, E, L, V comme Victor, A, U, X");
        assertThat(new Spelling(Variety.FRANCE).spelled("Fau", 1, 1).text()).isEqualTo("F comme France, A, U");
        assertThat(spelling.misheard("Delvaux")).isEqualTo(0b1001);
    }

    @Test
    void aMailAddressIsSaidInWords() {
        Mail mail = new Mail(Variety.BELGIUM);
        assertThat(mail.said("anne.delvaux@courriel.example").text())
                .isEqualTo("anne point delvaux arobase courriel point example");
        assertThat(mail.said("a-m_petit72@example.com").text())
                .isEqualTo("a tiret m underscore petit septante-deux arobase example point com");
        assertThat(mail.said("paul007@example.com").text()).isEqualTo("paul zéro zéro sept arobase example point com");
        assertThat(mail.said("anne@example.com").firstHalf().text()).isEqualTo("anne");
    }
}
