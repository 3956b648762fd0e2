package org.allophone.mask.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.allophone.fixture.TestSecret;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surrogates of whatever may stand in a cell. */
class OddDataTest {
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final MaskingKeys KEYS = new MaskingKeys(SECRET, "odd");
    private static final int SEEDS = 3_000;

    /** What cells are made of: letters and digits of several scripts, signs, spaces, words, dates, and characters of two units. */
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\u00a0",
            ".",
            ",",
            "-",
            "/",
            "@",
            "+",
            "_",
            "'",
            "’",
            "…",
            "—",
            "=",
            "*",
            "0",
            "1",
            "7",
            "12",
            "075",
            "1987",
            "2025/03/07",
            "1987-5-3",
            "0999-12-31",
            "31/12/1899",
            "９",
            "８７",
            "٣",
            "²",
            "½",
            "a",
            "Z",
            "é",
            "ß",
            "œ",
            "İ",
            "д",
            "Ж",
            "王",
            "ا",
            "e\u0301",
            "𝐀",
            "𝟗",
            "😀",
            "\ud800",
            "Anne",
            "Delvaux",
            "madame",
            "rue",
            "à",
            "boîte",
            "zéro",
            "quatre",
            "vingt",
            "double",
            "deux",
            "mille",
            "cent",
            "mars",
            "arobase",
            "point",
            "chez",
            "BE68",
            "FR",
            "+32",
            "0032",
            "99999999999999999999",
            "Martin-Dubois",
            "gmail.com",
            "courriel.example",
            "75011",
            "Paris",
            "bis",
            "bte");

    private static String surrogate(PiiKind kind, String text) {
        Survey survey = new Survey();
        Datum datum = Datum.of(kind, text);
        Replacements.surveying(KEYS, "BE", Locale.FRENCH, survey).ofRecord("").of(new Operator.Surrogate(), datum);
        return new Replacements(KEYS, "BE", Locale.FRENCH, survey.known())
                .ofRecord("")
                .of(new Operator.Surrogate(), datum);
    }

    private static String odd(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void anyTextGetsAnotherOneWhichIsTheSameEachTime(PiiKind kind) {
        Survey survey = new Survey();
        List<Datum> data = new ArrayList<>();
        for (String piece : PIECES) {
            data.add(Datum.of(kind, piece));
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            data.add(Datum.of(kind, odd(seed)));
        }
        Replacements surveying = Replacements.surveying(KEYS, "BE", Locale.FRENCH, survey);
        data.forEach(datum -> surveying.ofRecord("").of(new Operator.Surrogate(), datum));
        Replacements one = new Replacements(KEYS, "BE", Locale.FRENCH, survey.known());
        Replacements other = new Replacements(KEYS, "BE", Locale.FRENCH, survey.known());
        for (int i = 0; i < data.size(); i++) {
            Datum datum = data.get(i);
            String given = one.ofRecord("").of(new Operator.Surrogate(), datum);
            assertThat(given)
                    .as("%s %d: <%s>", kind, i, datum.text())
                    .isNotBlank()
                    .isNotEqualTo(datum.text())
                    .isEqualTo(other.ofRecord("").of(new Operator.Surrogate(), datum));
            if (kind == PiiKind.EMAIL && given.indexOf('@') >= 0) {
                assertThat(given)
                        .as("%d: <%s>", i, datum.text())
                        .matches("[a-z0-9._+-]+@([a-z]+\\.example|example\\.(com|org|net))");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025/03/07, 202\\d/\\d\\d/\\d\\d, yyyy/MM/dd",
        "1987-5-3, 198\\d-\\d\\d-\\d\\d, yyyy-MM-dd",
        "3.5.1987, \\d\\d\\.\\d\\d\\.198\\d, dd.MM.yyyy",
        "0999-12-31, 099\\d-\\d\\d-\\d\\d, yyyy-MM-dd",
        "31/12/0007, \\d\\d/\\d\\d/000\\d, dd/MM/yyyy",
        "１９８７-０２-１０, 198\\d-\\d\\d-\\d\\d, yyyy-MM-dd",
        "19870210, 198\\d{5}, yyyyMMdd",
        "9999-12-31, 999\\d-\\d\\d-\\d\\d, yyyy-MM-dd",
    })
    void aDateGetsADateOfItsDecadeInTheSameOrder(String date, String shape, String order) {
        String given = surrogate(PiiKind.DATE_OF_BIRTH, date);
        assertThat(given).matches(shape).isNotEqualTo(date);
        String year = given.substring(order.indexOf('y'), order.lastIndexOf('y') + 1);
        String month = given.substring(order.indexOf('M'), order.lastIndexOf('M') + 1);
        String day = given.substring(order.indexOf('d'), order.lastIndexOf('d') + 1);
        assertThat(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                .isNotNull();
    }

    @Test
    void theTimeOfABirthIsNotKept() {
        assertThat(surrogate(PiiKind.DATE_OF_BIRTH, "1987-02-10T14:35:07Z")).matches("198\\d-\\d\\d-\\d\\dT00:00:00Z");
    }

    @Test
    void aDateIsTheSameDateHoweverItIsWritten() {
        String iso = surrogate(PiiKind.DATE_OF_BIRTH, "1987-05-03");
        assertThat(surrogate(PiiKind.DATE_OF_BIRTH, "1987-5-3")).isEqualTo(iso);
        assertThat(surrogate(PiiKind.DATE_OF_BIRTH, "1987/05/03")).isEqualTo(iso.replace('-', '/'));
        assertThat(surrogate(PiiKind.DATE_OF_BIRTH, "3/5/1987"))
                .isEqualTo(iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, ----, …",
        "PLATE, *-*, …",
        "IBAN, '/ /', …",
        "ADDRESS, ' ', …",
        "PERSON, '?', '[A-ZÉ].+-.+'",
        "PERSON, …, '[A-ZÉ].+-.+'",
        "SECRET, …, —",
        "PHONE, ０４７５１２３４５６, '0\\d{8}'",
        "CARD, ４２４２４２４２４２４２４２４２, '4\\d{15}'",
        "SECRET, ４８１２, '\\d{4}'",
        "SECRET, пароль1, '[a-z]{6}\\d'",
        "PLATE, ЖЖ-77, '[A-Z]{2}-\\d\\d'",
    })
    void signsAndOtherScriptsAreReplacedToo(PiiKind kind, String text, String shape) {
        assertThat(surrogate(kind, text)).matches(shape);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 50_000, 1_000_000})
    void aPageOfTextIsNoDatumAndTakesNoTime(int length) {
        for (PiiKind kind : PiiKind.values()) {
            assertThat(surrogate(kind, "1a ".repeat(length / 3 + 1).substring(0, length)))
                    .as("%s", kind)
                    .isEqualTo("…");
        }
    }

    @Test
    void namesWithoutALatinLetterAreNotAllTheSamePerson() {
        assertThat(surrogate(PiiKind.PERSON, "Иван"))
                .isNotEqualTo(surrogate(PiiKind.PERSON, "Мария"))
                .isEqualTo(surrogate(PiiKind.PERSON, "ИВАН"));
    }
}
