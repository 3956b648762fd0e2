package org.allophone.mask.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final Replacements BELGIAN =
            new Replacements(new MaskingKeys(SECRET, "calls-2026"), "BE", Locale.FRENCH);

    private static String replaced(String operator, PiiKind kind, String text) {
        return BELGIAN.ofRecord("customer 7").of(OperatorTexts.read("test", operator), Datum.of(kind, text));
    }

    /** The oracle is the JDK's own Mac. */
    @Test
    void aPseudonymIsTheHmacOfTheNumberInItsUsualForm() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.derive("mask", "calls-2026", "pseudonym", "phone"), "HmacSHA256"));
        String expected = HexFormat.of().formatHex(mac.doFinal("+32475123456".getBytes(StandardCharsets.US_ASCII)));
        for (String text : new String[] {
            "+32475123456", "0475 12 34 56", "0475/12.34.56", "+32 (0)475 12 34 56", "0032475123456", "０４７５ 12 34 56"
        }) {
            assertThat(replaced("pseudonym", PiiKind.PHONE, text)).as(text).isEqualTo(expected);
        }
        assertThat(BELGIAN.ofRecord("")
                        .of(
                                new Operator.Pseudonym(),
                                new Datum(PiiKind.PHONE, "zéro quatre cent septante-cinq…", "+32475123456")))
                .isEqualTo(expected);
    }

    @Test
    void realDataHaveOtherPseudonymsThanDemonstrationDataUnderTheSameKey() {
        assertThat(replaced("pseudonym", PiiKind.PHONE, "+32475123456"))
                .isNotEqualTo(Masker.keyed(SECRET, "calls-2026").pseudonym(PiiKind.PHONE, "+32475123456"));
    }

    @Test
    void aKindAndADataSetHaveAKeyOfTheirOwn() {
        Replacements other = new Replacements(new MaskingKeys(SECRET, "calls-2027"), "BE", Locale.FRENCH);
        Datum datum = Datum.of(PiiKind.CUSTOMER_ID, "4194012642");
        assertThat(Set.of(
                        replaced("pseudonym", PiiKind.CUSTOMER_ID, "4194012642"),
                        replaced("pseudonym", PiiKind.CONTRACT_ID, "4194012642"),
                        other.ofRecord("").of(new Operator.Pseudonym(), datum)))
                .hasSize(3);
    }

    @Test
    void withoutACountryANumberIsJoinedOnlyWithTheSameDigits() {
        Replacements anywhere = new Replacements(new MaskingKeys(SECRET, "calls-2026"), "", Locale.FRENCH);
        Operator operator = new Operator.Pseudonym();
        String national = anywhere.ofRecord("").of(operator, Datum.of(PiiKind.PHONE, "0475 12 34 56"));
        assertThat(anywhere.ofRecord("").of(operator, Datum.of(PiiKind.PHONE, "0475/123456")))
                .isEqualTo(national);
        assertThat(anywhere.ofRecord("").of(operator, Datum.of(PiiKind.PHONE, "+32475123456")))
                .isNotEqualTo(national)
                .isEqualTo(replaced("pseudonym", PiiKind.PHONE, "0475123456"));
    }

    /** What a surrogate stands for, once a survey has seen all data. */
    private static Replacements surveyed(Datum... data) {
        MaskingKeys keys = new MaskingKeys(SECRET, "calls-2026");
        Survey survey = new Survey();
        Replacements first = Replacements.surveying(keys, "BE", Locale.FRENCH, survey);
        for (Datum datum : data) {
            assertThat(first.ofRecord("").of(new Operator.Surrogate(), datum)).isEmpty();
        }
        return new Replacements(keys, "BE", Locale.FRENCH, survey.known());
    }

    private static String surrogate(Replacements replacements, PiiKind kind, String text) {
        return replacements.ofRecord("").of(new Operator.Surrogate(), Datum.of(kind, text));
    }

    @Test
    void theSurrogateOfANumberIsTheSameHoweverItIsWritten() {
        Replacements replacements = surveyed(Datum.of(PiiKind.PHONE, "0475 12 34 56"));
        String surrogate = surrogate(replacements, PiiKind.PHONE, "+32475123456");
        assertThat(surrogate).matches("\\+324[014]\\d{6}");
        String national = "0" + surrogate.substring(3);
        assertThat(surrogate(replacements, PiiKind.PHONE, "0475/12.34.56").replaceAll("\\D", ""))
                .isEqualTo(national);
        assertThat(surrogate(replacements, PiiKind.PHONE, "0475 12 34 56")).matches("\\d{3} \\d\\d \\d\\d \\d\\d");
        assertThat(surrogate(
                        replacements,
                        PiiKind.PHONE,
                        "zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six"))
                .doesNotContain("douze, trente-quatre")
                .matches("[a-zéè, -]+");
    }

    @Test
    void aRealNumberThatNoSurveySawHasNoSurrogate() {
        assertThatThrownBy(() -> surrogate(BELGIAN, PiiKind.PHONE, "0475 12 34 56"))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("475");
    }

    @Test
    void noTwoNumbersThatASurveySawHaveTheSameSurrogate() {
        Datum[] data = new Datum[3_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = Datum.of(PiiKind.PHONE, "0475 " + (100_000 + 7 * i));
        }
        Replacements replacements = surveyed(data);
        Set<String> given = new HashSet<>();
        for (Datum datum : data) {
            given.add(replacements.ofRecord("").of(new Operator.Surrogate(), datum));
        }
        assertThat(given).hasSize(data.length);
    }

    @ParameterizedTest
    @CsvSource({
        "IBAN, BE68 5390 0754 7034, BE\\d\\d \\d{4} \\d{4} \\d{4}",
        "IBAN, GB29 NWBK 6016 1331 9268 19, GB\\d\\d [A-Z]{4} \\d{4} \\d{4} \\d{4} \\d\\d",
        "CARD, 4242-4242-4242-4242, 4\\d{3}-\\d{4}-\\d{4}-\\d{4}",
        "NATIONAL_ID, 85.07.30-033.28, \\d\\d\\.15\\.\\d\\d-\\d{3}\\.\\d\\d",
        "CUSTOMER_ID, cl-4194, cl-\\d{4}",
        "PLATE, 1-ABC-234, \\d-[A-Z]{3}-\\d{3}",
        "SECRET, giVi99, [a-z]{2}[A-Z][a-z]\\d\\d",
        "DATE_OF_BIRTH, 10/02/1987, \\d\\d/\\d\\d/198\\d",
        "DATE_OF_BIRTH, 1987-02-10, 198\\d-\\d\\d-\\d\\d",
        "EMAIL, Anne.Delvaux@gmail.com, [a-z]+\\.[a-z]+@[a-z]+\\.example",
        "EMAIL, anne point delvaux arobase gmail point com, [a-z]+ point [a-z]+ arobase [a-z]+ point example",
        "PERSON, madame Delvaux, madame [A-ZÉ].+",
        "ADDRESS, 'Rue Haute 12, 1000 Bruxelles', '\\D+ \\d\\d, \\d{4} \\D+'"
    })
    void aSurrogateIsWrittenAsTheDatumWas(PiiKind kind, String text, String form) {
        assertThat(surrogate(BELGIAN, kind, text)).matches(form).isNotEqualTo(text);
    }

    @Test
    void labelsCountWithinARecordAndKnowADatumAgain() {
        Replacements.OfRecord call = BELGIAN.ofRecord("");
        Operator label = new Operator.Labelled();
        assertThat(call.of(label, Datum.of(PiiKind.PERSON, "Zoé Peeters"))).isEqualTo("[PERSONNE_1]");
        assertThat(call.of(label, Datum.of(PiiKind.PERSON, "Luc"))).isEqualTo("[PERSONNE_2]");
        assertThat(call.of(label, Datum.of(PiiKind.PERSON, "ZOE  peeters"))).isEqualTo("[PERSONNE_1]");
        assertThat(call.of(label, Datum.of(PiiKind.PHONE, "0475123456"))).isEqualTo("[TELEPHONE_1]");
        assertThat(BELGIAN.ofRecord("").of(label, Datum.of(PiiKind.PERSON, "Luc")))
                .isEqualTo("[PERSONNE_1]");
    }

    @ParameterizedTest
    @CsvSource({
        "keep, PERSON, Zoé, Zoé",
        "redact, PERSON, Zoé, ''",
        "mask:4, PHONE, 0475 12 34 56, **** ** 34 56",
        "mask:0, IBAN, BE68 5390 0754 7034, **** **** **** ****",
        "mask:4, SECRET, 4812, ****",
        "mask:4, PHONE, 'zéro quatre, douze', '**** ******, *****'",
        "mask:2, PERSON, Zoé, *oé",
        "generalise:month, DATE_OF_BIRTH, 1987-02-10, 1987-02",
        "generalise:month, DATE_OF_BIRTH, 10/02/1987, 02/1987",
        "generalise:year, DATE_OF_BIRTH, 10.2.1987, 1987",
        "generalise:decade, DATE_OF_BIRTH, 19870210, 1980-1989",
        "generalise:day, OTHER_ID, 2026-03-14T09:26:53, 2026-03-14",
        "generalise:hour, OTHER_ID, 2026-03-14T09:26:53.123Z, 2026-03-14T09:00:00",
        "generalise:hour, OTHER_ID, 14/03/2026 9:26, 14/03/2026 9:00",
        "generalise:hour, OTHER_ID, 09:26, 09:00",
        "generalise:district, ADDRESS, 6140, 61",
        "generalise:district, ADDRESS, 75011, 75",
        "generalise:district, ADDRESS, 1234 AB, 12",
        "generalise:district, ADDRESS, SW1A 1AA, SW1A",
        "generalise:district, ADDRESS, 'Avenue Reine Astrid 4, 6140 Fontaine-l’Évêque', 61",
        "generalise:district, ADDRESS, 'Rue 1234 bte 5, B-4000 Liège', 40",
    })
    void anOperatorLeavesThis(String operator, PiiKind kind, String text, String left) {
        assertThat(replaced(operator, kind, text)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "generalise:month, hier",
        "generalise:month, 2026-13-01",
        "generalise:month, 02/30/2026",
        "generalise:hour, 2026-03-14",
        "generalise:hour, 25:10",
        "generalise:district, Liège",
        "shift:30, le 3 mars"
    })
    void whatCannotBeReadIsRefusedAndNotShown(String operator, String text) {
        assertThatThrownBy(() -> replaced(operator, PiiKind.DATE_OF_BIRTH, text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("date_of_birth")
                .hasMessageNotContaining(text);
    }

    @Test
    void allDatesOfASubjectMoveByTheSameDaysAndByNoMoreThanAllowed() {
        Set<Long> moves = new HashSet<>();
        for (int subject = 0; subject < 500; subject++) {
            Replacements.OfRecord row = BELGIAN.ofRecord("customer " + subject);
            String born = row.of(new Operator.Shift(10), Datum.of(PiiKind.DATE_OF_BIRTH, "1987-02-27"));
            String called = row.of(new Operator.Shift(10), Datum.of(PiiKind.OTHER_ID, "28/02/2026 09:26"));
            long days = ChronoUnit.DAYS.between(LocalDate.of(1987, 2, 27), LocalDate.parse(born));
            LocalDate moved = LocalDate.of(2026, 2, 28).plusDays(days);
            assertThat(called)
                    .isEqualTo(String.format(
                            Locale.ROOT,
                            "%02d/%02d/%d 09:26",
                            moved.getDayOfMonth(),
                            moved.getMonthValue(),
                            moved.getYear()));
            moves.add(days);
        }
        // 20 moves are possible; that one of them is missed by 500 subjects happens once in 7 billion keys.
        assertThat(moves).hasSize(20).doesNotContain(0L).allMatch(days -> Math.abs(days) <= 10);
    }

    @Test
    void aDateOfNobodyIsNotShifted() {
        assertThatThrownBy(
                        () -> BELGIAN.ofRecord("").of(new Operator.Shift(10), Datum.of(PiiKind.OTHER_ID, "2026-03-14")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whose date");
    }

    @Test
    void theLastFourOfTwoMillionNumbersLeaveTwoHundred() {
        assertThat(new Operator.Mask(4).candidates(2_000_000)).isEqualTo(200);
    }
}
