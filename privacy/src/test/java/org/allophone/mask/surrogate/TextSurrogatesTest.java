package org.allophone.mask.surrogate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allophone.fiction.Gender;
import org.allophone.fiction.NameLists;
import org.allophone.fiction.Residence;
import org.allophone.fixture.TestSecret;
import org.allophone.french.Dates;
import org.allophone.french.Digits;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.Surrogates.Known;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says of a surrogate is held to the surrogate itself, read with a list of number words of its own. */
class TextSurrogatesTest {
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final Surrogates SURROGATES =
            new Surrogates(use -> SECRET.derive("surrogate", "test", use), Residence.BELGIUM, Known.NOTHING);
    private static final TextSurrogates MASK =
            new TextSurrogates(SURROGATES, EnumSet.allOf(PiiKind.class), Variety.BELGIUM);
    private static final Digits DIGITS = new Digits(Variety.BELGIUM);

    /** What stands for a datum in a turn that ends with a full stop, as a person writes it. */
    private static String written(PiiKind kind, String text, String value) {
        return said(kind, text, value, "Oui, ", ".");
    }

    /** What stands for a datum in a turn that a speech recogniser wrote. */
    private static String recognised(PiiKind kind, String text, String value) {
        return said(kind, text, value, "oui ", " voilà");
    }

    private static String said(PiiKind kind, String text, String value, String before, String behind) {
        LabelledText turn = new LabelledText.Builder()
                .append(before)
                .append(text, Label.of(kind).withValue(value))
                .append(behind)
                .build();
        LabelledText masked = MASK.conversation().mask(turn);
        assertThat(masked.text()).startsWith(before).endsWith(behind);
        assertThat(masked.spans()).hasSize(1);
        assertThat(masked.spans().get(0).label().value()).isEmpty();
        return masked.textOf(masked.spans().get(0));
    }

    private static String words(String... groups) {
        return DIGITS.said(List.of(groups)).text();
    }

    @Test
    void aNumberIsSaidInTheGroupsInWhichItWasSaidInWholeAndInPart() {
        String value = "+3240649989";
        String n = "0" + SURROGATES.of(PiiKind.PHONE, value).substring(3);
        String whole = words(n.substring(0, 2), n.substring(2, 5), n.substring(5, 7), n.substring(7));
        assertThat(written(PiiKind.PHONE, "zéro quatre, zéro soixante-quatre, nonante-neuf, quatre-vingt-neuf", value))
                .isEqualTo(whole);
        assertThat(recognised(PiiKind.PHONE, "zéro quatre zéro soixante quatre nonante neuf quatre vingt neuf", value))
                .isEqualTo(whole.replace(",", "").replace('-', ' '));
        assertThat(written(PiiKind.PHONE, "nonante-neuf, euh quatre-vingt-neuf", value))
                .isEqualTo(words(n.substring(5, 7)) + ", euh " + words(n.substring(7)));
        String last = words(n.substring(7));
        assertThat(written(PiiKind.PHONE, "Quatre-vingt-neuf", value))
                .isEqualTo(last.substring(0, 1).toUpperCase(Locale.FRENCH) + last.substring(1));
        assertThat(written(PiiKind.PHONE, "04 064 99 89", value))
                .isEqualTo(
                        n.substring(0, 2) + " " + n.substring(2, 5) + " " + n.substring(5, 7) + " " + n.substring(7));
        assertThat(written(PiiKind.PHONE, "+32 4 064 99 89", value))
                .startsWith("+32 4 ")
                .endsWith(" " + n.substring(7));
        assertThat(written(PiiKind.PHONE, "0032.40649989", value)).isEqualTo("0032." + n.substring(1));
    }

    @Test
    void aDigitThatIsSaidWrongIsWrongInTheSurrogate() {
        String value = "4194012642";
        String n = SURROGATES.of(PiiKind.CUSTOMER_ID, value);
        String wrong = n.substring(0, 9) + (n.charAt(9) - '0' + 1) % 10;
        assertThat(written(PiiKind.CUSTOMER_ID, "4194012642", value)).isEqualTo(n);
        assertThat(written(PiiKind.CUSTOMER_ID, "4194012643", value)).isEqualTo(wrong);
    }

    @Test
    void wordsThatARecogniserMadeOfDigitsAreLeftOut() {
        assertThat(recognised(PiiKind.CUSTOMER_ID, "64 40 est la 1 93 60 11", "6441936011"))
                .matches("[\\d ]+");
        assertThat(recognised(PiiKind.PHONE, "héros quatre cent quarante trois", "+3241438336"))
                .doesNotContain("héros");
    }

    @Test
    void aCodeIsSpelledAsItWas() {
        String invoice = SURROGATES.of(PiiKind.INVOICE_ID, "FA13692911");
        assertThat(written(PiiKind.INVOICE_ID, "FA, treize, soixante-neuf", "FA13692911"))
                .isEqualTo("FA, " + words(invoice.substring(2, 4)) + ", " + words(invoice.substring(4, 6)));
        String password = SURROGATES.of(PiiKind.SECRET, "Giviri99");
        assertThat(written(PiiKind.SECRET, "G, I, V, I, R, I, neuf, neuf", "Giviri99")
                        .replaceAll("[^A-Z]", ""))
                .isEqualToIgnoringCase(password.substring(0, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "Anne Delvaux, {first} {family}",
        "madame Delvaux, madame {family}",
        "Madame Delvaux, Madame {family}",
        "Anne, {first}",
        "Delvaux, {family}",
        "DELVAUX, {family}",
    })
    void aNameIsSaidInTheSamePart(String text, String expected) {
        String[] name = SURROGATES.of(PiiKind.PERSON, "Anne Delvaux").split(" ", 2);
        assertThat(written(PiiKind.PERSON, text, "Anne Delvaux"))
                .isEqualTo(expected.replace("{first}", name[0]).replace("{family}", name[1]));
    }

    @Test
    void theWordBeforeASurrogateDoesNotTellHowTheDatumBegan() {
        for (String name : new NameLists(Residence.BELGIUM).firstNames(Gender.FEMALE)) {
            for (String before : List.of("au nom d’", "au nom de ")) {
                LabelledText turn = new LabelledText.Builder()
                        .append("Oui, " + before)
                        .append(name, Label.of(PiiKind.PERSON).withValue(name))
                        .append(".")
                        .build();
                assertThat(MASK.conversation().mask(turn).text())
                        .matches("Oui, au nom (d’[AEIOUÉÈHY]|de [^AEIOUÉÈ])[^ ]+\\.");
            }
        }
    }

    @Test
    void aSpelledNameIsSpelled() {
        String family = SURROGATES.of(PiiKind.PERSON, "Anne Lambert").split(" ", 2)[1];
        assertThat(written(PiiKind.PERSON, "L, A, M, B, E, R, T", "Anne Lambert")
                        .replace("deux ", ""))
                .startsWith(family.substring(0, 1) + ", ")
                .doesNotContain("L, A, M, B");
        assertThat(recognised(PiiKind.PERSON, "madame lambert", "Anne Lambert"))
                .isEqualTo("madame " + family.toLowerCase(Locale.FRENCH).replace('-', ' '));
        assertThat(recognised(PiiKind.PERSON, "lambair", "Anne Lambert")).doesNotContain("lamb");
    }

    @Test
    void aMailAddressIsSaidOrWritten() {
        String value = "anne.delvaux@example.org";
        String surrogate = SURROGATES.of(PiiKind.EMAIL, value);
        assertThat(written(PiiKind.EMAIL, value, value)).isEqualTo(surrogate);
        String said =
                surrogate.replace(".", " point ").replace("@", " arobase ").replace("-", " tiret ");
        assertThat(written(PiiKind.EMAIL, "anne point delvaux arobase example point org", value))
                .isEqualTo(said);
        assertThat(written(PiiKind.EMAIL, "anne point delvaux", value)).isEqualTo(said.split(" arobase ")[0]);
        assertThat(written(PiiKind.EMAIL, "example point org", value)).isEqualTo(said.split(" arobase ")[1]);
    }

    @Test
    void thePartsOfAnAddressThatWereSaidAreSaid() {
        String value = "Rue de l’Étang 52 bte 20, 5600 Philippeville";
        String surrogate = SURROGATES.of(PiiKind.ADDRESS, value);
        String town = surrogate.replaceAll(".*, \\d+ ", "");
        assertThat(written(PiiKind.ADDRESS, "Philippeville", value)).isEqualTo(town);
        assertThat(written(PiiKind.ADDRESS, "rue de l’Étang, cinquante-deux, boîte vingt, à Philippeville", value))
                .isEqualToIgnoringCase(surrogate.replaceAll(" \\d+ bte.*", "") + ", "
                        + words(surrogate.replaceAll(".* (\\d+) bte.*", "$1")) + ", boîte "
                        + words(surrogate.replaceAll(".* bte (\\d+),.*", "$1")) + ", à " + town);
        assertThat(written(PiiKind.ADDRESS, "5600", value)).isEqualTo(surrogate.replaceAll(".*, (\\d+) .*", "$1"));
    }

    @Test
    void aDateOfBirthIsSaidInWordsOrInFigures() {
        LocalDate surrogate = LocalDate.parse(SURROGATES.of(PiiKind.DATE_OF_BIRTH, "1987-02-10"));
        assertThat(written(PiiKind.DATE_OF_BIRTH, "le dix février mille neuf cent quatre-vingt-sept", "1987-02-10"))
                .isEqualTo(new Dates(Variety.BELGIUM).birth(surrogate));
        assertThat(written(PiiKind.DATE_OF_BIRTH, "10/02/1987", "1987-02-10"))
                .isEqualTo(surrogate.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }

    @Test
    void whatIsNotUnderstoodIsReplacedByTheWholeSurrogate() {
        assertThat(written(PiiKind.CUSTOMER_ID, "bof", "4194012642"))
                .isEqualTo(SURROGATES.of(PiiKind.CUSTOMER_ID, "4194012642"));
    }

    @Test
    void kindsThatAreNotMaskedStay() {
        TextSurrogates phones = new TextSurrogates(SURROGATES, Set.of(PiiKind.PHONE), Variety.BELGIUM);
        LabelledText text =
                LabelledText.labelled("Anne", Label.of(PiiKind.PERSON).withValue("Anne Delvaux"));
        assertThat(phones.conversation().mask(text)).isEqualTo(text);
    }
}
