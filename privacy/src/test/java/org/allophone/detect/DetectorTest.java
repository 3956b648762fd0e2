package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finding;
import org.allophone.pii.PiiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    /** What is found in some turns, with {@code KIND:} before it. */
    private static List<String> found(String... turns) {
        List<String> found = new ArrayList<>();
        for (Finding finding : Detector.ofAllKinds().find(List.of(turns)).foundOrThrow()) {
            found.add(finding.kind() + ":" + turns[finding.turn()].substring(finding.start(), finding.end()));
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vous pouvez m’appeler au 0475 12 34 56. | PHONE:0475 12 34 56",
                "mon gsm c'est le zéro quatre septante cinq douze trente quatre euh cinquante six voilà"
                        + " | PHONE:zéro quatre septante cinq douze trente quatre euh cinquante six",
                "06, 12, euh… 34 56 78, c’est le mien | PHONE:06, 12, euh… 34 56 78",
                "Joignable au +33 (0)6 39 98 12 34 le soir | PHONE:+33 (0)6 39 98 12 34",
                "mijn nummer is nul vier vijfenzeventig twaalf vierendertig zesenvijftig"
                        + " | PHONE:nul vier vijfenzeventig twaalf vierendertig zesenvijftig",
                "it's oh seven nine double four, one two three, four five six"
                        + " | PHONE:oh seven nine double four, one two three, four five six",
                "Sur le compte BE71 0961 2345 6769, merci | IBAN:BE71 0961 2345 6769",
                "b e soixante-huit, cinquante-trois nonante, zéro sept cinquante-quatre, septante trente-quatre"
                        + " | IBAN:b e soixante-huit, cinquante-trois nonante, zéro sept cinquante-quatre, septante trente-quatre",
                "Le numéro 85.07.30-033.28 est sur la carte. | NATIONAL_ID:85.07.30-033.28",
                "Communication : +++090/9337/55493+++ | STRUCTURED_COMMUNICATION:+++090/9337/55493+++",
                "numéro de client 88 41 20 | CUSTOMER_ID:88 41 20",
                "la facture F A, deux zéro un neuf, quarante-quatre | INVOICE_ID:F A, deux zéro un neuf, quarante-quatre",
                "mon code PIN, c'est quatre sept deux neuf | SECRET:quatre sept deux neuf",
                "le mot de passe : G, O, R, A, huit, un | SECRET:G, O, R, A, huit, un",
                "mon mot de passe est Soleil!42 je crois | SECRET:Soleil!42",
                "le mot de passe c'est soleil bleu quarante-deux | SECRET:soleil bleu quarante-deux",
                "réf. 4471 9082 | OTHER_ID:4471 9082",
            })
    void identifiersAreFoundAsTheyAreSaidAndWritten(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ça fait soixante et un euros quarante par mois.",
                "Le douze mai deux mille vingt-cinq, à dix heures trente.",
                "J’ai attendu vingt, trente, quarante minutes !",
                "Rendez-vous le 12/05/2025 entre 08:00 et 12:00.",
                "On a mille deux cent cinquante chaînes, et cent mégas.",
                "Il y en a deux ou trois, dans la rue, au numéro dix.",
                "Appelez le 112 en cas d’urgence.",
                "Tapez un, puis deux.",
                "Depuis 2019, on est cinq à la maison.",
                "een twee drie, ik kom eraan",
                "Le mot de passe est perdu, et le code est bon.",
                "Client_14: bonjour, ça va ?",
                "tel1_k3j4567890abcdefghij2345zz",
                "That is twenty five pounds ninety nine.",
            })
    void amountsDatesAndCountsAreKept(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aNumberToldOverSeveralTurnsIsFoundInEachWithItsEcho() {
        assertThat(found(
                        "Quel est votre numéro de téléphone ?",
                        "Alors, zéro quatre, cent nonante-neuf…",
                        "Zéro quatre, cent nonante-neuf, oui.",
                        "cinquante-deux, soixante-neuf.",
                        "Soixante-neuf pour finir, c’est noté."))
                .containsExactly(
                        "PHONE:zéro quatre, cent nonante-neuf",
                        "PHONE:Zéro quatre, cent nonante-neuf",
                        "PHONE:cinquante-deux, soixante-neuf",
                        "PHONE:Soixante-neuf");
    }

    @Test
    void aPartOfANumberIsFoundWhereItIsSaidToBeOne() {
        assertThat(found("C’est bien le compte qui finit par zéro sept ?")).containsExactly("IBAN:zéro sept");
    }

    @Test
    void hiddenAndForeignDigitsAreFoundToo() {
        assertThat(found("tel 04\u200b75\u00a012 34 56")).hasSize(1);
        assertThat(found("tel ０４７５ １２ ３４ ５６")).hasSize(1);
        assertThat(found("tel O475 12 34 56")).hasSize(1);
    }

    /** A detector whose time grows with the square of the text would take hours for these. */
    @Timeout(120)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "un ",
                "quatre-vingt-dix ",
                "1 ",
                "a ",
                "mille ",
                "0,",
                "numéro de client ",
                "deux fois ",
                "@ point ",
                "b e 1 "
            })
    void hostileRepetitionsTakeNoLongerThanOtherTexts(String hostile) {
        String text = hostile.repeat(500_000 / hostile.length());
        assertThat(new Detector(Detector.finders(KnownValues.NONE, KeptValues.NONE))
                        .find(List.of(text, text))
                        .foundOrThrow())
                .isNotNull();
    }

    @Test
    void findingsOfAllKindsLieInTheirTextAndDoNotOverlap() {
        List<Finding> findings = Detector.ofAllKinds()
                .find(List.of(
                        "facture 1234567 ; le client est le 7654321 ; tel 0475123456", "", "0475123456 ou 1234567"))
                .foundOrThrow();
        assertThat(findings).hasSizeGreaterThanOrEqualTo(4);
        assertThat(findings).extracting(Finding::kind).contains(PiiKind.INVOICE_ID, PiiKind.CUSTOMER_ID, PiiKind.PHONE);
        for (int i = 1; i < findings.size(); i++) {
            boolean apart = findings.get(i).turn() > findings.get(i - 1).turn()
                    || findings.get(i).start() >= findings.get(i - 1).end();
            assertThat(apart).isTrue();
        }
    }
}
