package org.allophone.quality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.allophone.quality.agreement.CallRecord.EventRecord;
import org.allophone.quality.agreement.CallRecord.LegRecord;
import org.allophone.quality.agreement.Contradiction.Subject;
import org.allophone.quality.transcript.Claims;
import org.allophone.quality.transcript.Fact;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.allophone.quality.transcript.TurnTime;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call of Tuesday 7 January 2025, nine o'clock, and what contradicts it. */
class AgreementTest {
    private static final List<Fact> FACTS = List.of(
            new Fact("bill/total", "159.60", ""),
            new Fact("bill/due", "2025-01-14", ""),
            new Fact("bill/since", "2025-01-06", ""),
            new Fact("bill/invoice", "FA26280788", ""),
            new Fact("caller/phone", "+32475120944", ""),
            new Fact("caller/address", "Rue du Onze Novembre 141, 5600 Philippeville", ""),
            new Fact("visit/slot", "08:00/12:00", ""),
            new Fact("shop/opens", "09:30", ""),
            new Fact("bill/tries", "4", ""),
            new Fact("trip/days", "3", ""),
            new Fact("plan/instalments", "6", ""),
            new Fact("call/wait", "175 seconds", ""),
            new Fact("bill/age", "2 weeks", ""),
            new Fact("policy/fee", "45.00", "90.00"));

    private static List<Contradiction> found(Claims claims, CallRecord record, Turn... turns) {
        Agreement agreement = new Agreement();
        agreement.add(
                new TranscribedCall("CALL_1", "billing", "bill", Style.CLEAN, "fr", Double.NaN, List.of(turns), claims),
                record);
        return agreement.report().contradictions();
    }

    private static List<Contradiction> found(String promise, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            turns.add(turn(line.substring(0, 1), null, line.substring(3)));
        }
        return found(new Claims("", promise, false, FACTS), record(""), turns.toArray(Turn[]::new));
    }

    private static Turn turn(String speaker, @Nullable TurnTime time, String text) {
        SpeakerRole role = speaker.equals("A") ? SpeakerRole.AGENT : SpeakerRole.CALLER;
        return new Turn(speaker, role, text, time, "", List.of(), null, 1, "");
    }

    private static CallRecord record(String resolved, LegRecord... legs) {
        return new CallRecord(
                "CALL_1", LocalDateTime.of(2025, 1, 7, 9, 0), 60, 100, 0, "fr-BE", resolved, null, List.of(legs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cent cinquante-neuf euros soixante",
                "environ cent cinquante euros",
                "autour de cent cinquante-neuf euros soixante",
                "nonante euros",
                "le mardi quatorze janvier",
                "le quatorze",
                "mardi prochain",
                "hier",
                "en janvier",
                "entre huit heures et midi",
                "à neuf heures et demie",
                "quinze jours",
                "deux semaines",
                "trois minutes d’attente",
                "quatre fois",
                "trois jours à l’étranger",
                "six mois de suite",
                "FA, vingt-six, vingt-huit, zéro sept, quatre-vingt-huit",
                "FA, vingt-six, et puis vingt-huit, zéro sept, et quatre-vingt-huit à la fin",
                "zéro quatre, septante-cinq, douze, zéro neuf, quarante-quatre",
                "zéro quatre, septante-cinq, douze, zéro huit, non pardon, zéro neuf, quarante-quatre",
                "rue du Onze Novembre, cent quarante et un, cinq mille six cents Philippeville",
                "deux secondes, je regarde",
                "une minute, s’il vous plaît",
            })
    void whatAFactExplainsIsNoContradiction(String text) {
        assertThat(found("", "A: " + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cent quarante-neuf euros soixante | AMOUNT | 149.60 | bill/total 159.60",
                "autour de cent cinquante-neuf euros quarante | AMOUNT | about 159.40 | bill/total 159.60",
                "le mardi quinze janvier | DATE | tuesday 15 january | bill/due 2025-01-14",
                "le lundi quatorze janvier | DATE | monday 14 january | bill/due 2025-01-14",
                "avant-hier | DATE | -2 days from the call | bill/since 2025-01-06",
                "en mars | DATE | march | call/day 2025-01-07",
                "entre neuf heures et midi | TIME | 09:00/12:00 | visit/slot 08:00/12:00",
                "trois semaines | DURATION | 3 weeks | bill/age 2 weeks",
                "quatre jours | DURATION | 4 days | trip/days 3",
                "sept fois | COUNT | 7 | bill/tries 4",
                "FA, vingt-six, vingt-huit, zéro sept, quatre-vingt-neuf | REFERENCE | FA26280789 | bill/invoice FA26280788",
                "zéro quatre, septante-cinq, douze, zéro huit, quarante-quatre | REFERENCE | 0475120844 | caller/phone +32475120944",
            })
    void whatNoFactExplainsIsTold(String text, Subject subject, String understood, String nearest) {
        assertThat(found("", "A: " + text))
                .containsExactly(new Contradiction("CALL_1", 1, "", subject, text(text), understood, nearest));
    }

    /** The words without what no value is in. */
    private static String text(String text) {
        return text.replaceFirst("^(le|en|à|autour de) ", "");
    }

    @Test
    void aWrongDigitThatTheOtherOneCorrectsIsNone() {
        String wrong = "A: Zéro quatre, septante-cinq, douze, zéro huit, quarante-quatre ?";
        String right = "zéro quatre, septante-cinq, douze, zéro neuf, quarante-quatre.";
        assertThat(found("", wrong, "C: Presque : " + right)).isEmpty();
        assertThat(found("", wrong, "C: Oui.")).hasSize(1);
        assertThat(found("", wrong, "C: Merci, " + right)).hasSize(1);
    }

    @Test
    void aCorrectionPutsRightWhatWasSaidLast() {
        String right = "zéro quatre, septante-cinq, douze, zéro neuf, quarante-quatre.";
        String wrong = "Zéro quatre, septante-cinq, treize, zéro neuf, quarante-quatre.";
        String other = "Zéro quatre, septante-cinq, douze, zéro huit, quarante-quatre ?";
        assertThat(found("", "C: " + wrong, "A: " + other, "C: Non, " + right)).hasSize(1);
        assertThat(found("", "A: " + other, "C: Non, " + wrong, "A: Pardon, " + right))
                .hasSize(1);
    }

    /** "GSM" is a word, and the reader leaves it out. */
    @Test
    void theLettersOfAReferenceMayBeAWord() {
        List<Fact> facts = List.of(new Fact("sim/card", "GSM786909772", ""));
        Claims claims = new Claims("", "", false, facts);
        Turn wrong = turn("C", null, "Voilà, GSM, septante-huit, soixante-neuf, zéro neuf, six cent septante-deux.");
        Turn right =
                turn("C", null, "Ah, pardon : GSM, septante-huit, soixante-neuf, zéro neuf, sept cent septante-deux.");
        assertThat(found(claims, record(""), wrong, turn("A", null, "Ça ne correspond pas."), right))
                .isEmpty();
        assertThat(found(claims, record(""), wrong, turn("A", null, "Merci."))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarante-quatre à la fin, c’est noté | 0",
                "quatre-vingt-huit à la fin, c’est noté | 1",
                "quatre-vingt-huit, c’est noté | 0",
                "et l’autre numéro, quatre-vingt-huit à la fin | 0",
                "la facture finit par quatre-vingt-huit | 0",
                "la facture finit par vingt-six | 1",
            })
    void theEndThatIsReadBackIsThatOfTheNumberSaidLast(String text, int contradictions) {
        assertThat(found(
                        "",
                        "C: Zéro quatre, septante-cinq, douze, zéro neuf, quarante-quatre.",
                        "A: D’accord, " + text))
                .hasSize(contradictions);
    }

    @Test
    void theSameCharactersMayBePartsOfSeveralReferences() {
        List<Fact> facts =
                List.of(new Fact("a/iban", "BE99338712345678", ""), new Fact("a/contract", "C440563387", ""));
        Turn first = turn("C", null, "C quatre, quarante, cinquante-six.");
        Turn rest = turn("C", null, "Et puis trente-trois, quatre-vingt-sept.");
        Turn end = turn("A", null, "Quatre-vingt-sept, à la fin ?");
        assertThat(found(new Claims("", "", false, facts), record(""), first, rest, end))
                .isEmpty();
    }

    @Test
    void aTimeThatHasGoneByIsNoPromise() {
        assertThat(found("la remise 2025-01-12", "A: Dans les cinq jours.", "C: Oui."))
                .isEmpty();
        assertThat(found("la remise 2025-01-12", "A: Dans les cinq jours.", "C: C’est coupé depuis cinq jours."))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.DURATION);
    }

    @Test
    void aWaitIsNoLittleWhile() {
        assertThat(found("", "C: J’ai compté trois minutes.", "C: Donnez-moi deux minutes."))
                .isEmpty();
        assertThat(found("", "C: J’ai compté deux minutes.")).hasSize(1);
    }

    @Test
    void theHourOfADayBeforeIsNoEndOfAVisit() {
        assertThat(found("", "C: Avant midi.")).isEmpty();
        assertThat(found("", "C: Hier, vers midi.")).hasSize(1);
    }

    @Test
    void oneWorkingDayIsADelay() {
        assertThat(found("la remise 2025-01-08", "A: Dans un délai d’un jour ouvrable."))
                .isEmpty();
        assertThat(found("la remise 2025-01-09", "A: Dans un délai d’un jour ouvrable."))
                .hasSize(2);
    }

    @Test
    void aPromiseIsSaid() {
        assertThat(found("la remise 2025-01-14", "A: Dans les cinq jours ouvrables."))
                .isEmpty();
        assertThat(found("la remise 2025-01-14", "A: Le mardi quatorze janvier."))
                .isEmpty();
        assertThat(found("la remise 2025-01-14", "A: Dans les quatre jours ouvrables."))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.DURATION, Subject.PROMISE);
        assertThat(found("la remise 2025-01-14", "A: Bientôt."))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.PROMISE);
    }

    @Test
    void hiddenReferencesAreNotCompared() {
        List<Fact> masked = List.of(new Fact("caller/phone", "", ""));
        Turn turn = turn("A", null, "zéro quatre, douze, seize, et trente euros");
        assertThat(found(new Claims("", "", false, masked), record(""), turn))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.AMOUNT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Je vous rembourse. | 1 | false | 0",
                "Je vous rembourse. | 0 | false | 1",
                "Je vous rembourse. | 0 | true | 0",
                "Vous aurez une réponse dans les dix jours. | 1 | false | 2",
                "Vous aurez une réponse. | 0 | false | 0",
                "Je vous rembourse, et la réponse est non. | 0 | false | 0",
                "Au revoir. | 1 | false | 0",
            })
    void theOutcomeIsWhatIsSaid(String text, String resolved, boolean several, int contradictions) {
        Claims claims = new Claims(resolved, "", several, FACTS);
        assertThat(found(claims, record(resolved), turn("A", null, text))).hasSize(contradictions);
    }

    @Test
    void aQuestionWhetherThereIsAnythingElseTellsNoOutcome() {
        String intent = "wrong-or-damaged-item";
        assertThat(of("0", intent, "A: Un autre part, on vous en livre.")).hasSize(1);
        assertThat(of("0", intent, "A: Vous aviez un autre point, pour aujourd’hui ?"))
                .isEmpty();
    }

    /** What is said wrong of a call whose case is solved, told by lines such as {@code A: Au revoir.} */
    private static List<Contradiction> ofSolved(String intent, String... lines) {
        return of("1", intent, lines);
    }

    private static List<Contradiction> of(String resolved, String intent, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            turns.add(turn(line.substring(0, 1), null, line.substring(3)));
        }
        Agreement agreement = new Agreement();
        agreement.add(
                new TranscribedCall(
                        "CALL_1",
                        "billing",
                        intent,
                        Style.CLEAN,
                        "fr",
                        Double.NaN,
                        turns,
                        new Claims(resolved, "", false, FACTS)),
                record(resolved));
        return agreement.report().contradictions();
    }

    @Test
    void aCueMayHoldForOneIntent() {
        String refused = "A: Le montant est maintenu.";
        assertThat(ofSolved("amount-not-understood", refused))
                .extracting(Contradiction::words, Contradiction::understood)
                .containsExactly(tuple("montant est maintenu", "not solved"));
        assertThat(ofSolved("moving-house", refused)).isEmpty();
        assertThat(ofSolved("", refused)).isEmpty();
    }

    @Test
    void agentsAndCallersHaveTheirOwnCues() {
        assertThat(ofSolved("", "A: Au revoir.", "C: J’écrirai.")).hasSize(1);
        assertThat(ofSolved("", "C: Au revoir.", "A: J’écrirai.")).isEmpty();
    }

    @Test
    void aSentenceGoesOnAfterAWordOfTheOtherOne() {
        assertThat(ofSolved("", "A: Alors, la réponse", "C: Oui ?", "A: est non."))
                .hasSize(1);
    }

    @Test
    void theNegationMayLackItsFirstWord() {
        assertThat(ofSolved("", "A: Je ne peux pas faire plus.")).hasSize(1);
        assertThat(ofSolved("", "A: Je peux pas faire plus.")).hasSize(1);
    }

    @Test
    void aLongerExpressionMayTakeTheMeaningAway() {
        assertThat(ofSolved("amount-not-understood", "A: Le montant est maintenu.", "A: Il n’y a pas d’erreur."))
                .isEmpty();
        assertThat(ofSolved(
                        "amount-not-understood",
                        "A: Le montant est maintenu.",
                        "A: Il n’y a pas d’erreur de facturation."))
                .hasSize(1);
    }

    @Test
    void whatIsSaidLaterWeighsMore() {
        List<String> lines = new ArrayList<>(List.of("A: Je vous rembourse."));
        for (int i = 0; i < 15; i++) {
            lines.add("C: Oui.");
        }
        lines.add("A: La réponse est non.");
        assertThat(ofSolved("", lines.toArray(String[]::new))).hasSize(1);
        lines.set(0, "A: La réponse est non.");
        lines.set(lines.size() - 1, "A: Je vous rembourse.");
        assertThat(ofSolved("", lines.toArray(String[]::new))).isEmpty();
    }

    @Test
    void transcriptAndRecordTellOneOutcome() {
        Turn turn = turn("A", null, "Au revoir.");
        assertThat(found(new Claims("1", "", false, FACTS), record("0"), turn))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.OUTCOME);
    }

    @Test
    void theLastTurnOfALegEndsWithIt() {
        Claims claims = new Claims("", "", false, FACTS);
        Turn turn = turn("A", new TurnTime(0, 30_900), "Au revoir.");
        assertThat(found(claims, record("", new LegRecord(1, 10, 20, 0)), turn)).isEmpty();
        assertThat(found(claims, record("", new LegRecord(1, 10, 25, 0)), turn))
                .extracting(Contradiction::subject, Contradiction::understood, Contradiction::expected)
                .containsExactly(tuple(Subject.END, "30900 ms", "35000 ms"));
        assertThat(found(claims, record(""), turn))
                .extracting(Contradiction::expected)
                .containsExactly("100000 ms");
    }

    @Test
    void turnsFollowEachOther() {
        Claims claims = new Claims("", "", false, FACTS);
        CallRecord record = record("", new LegRecord(1, 0, 9, 0));
        Turn first = turn("A", new TurnTime(1000, 5000), "Bonjour.");
        assertThat(found(claims, record, first, turn("C", new TurnTime(500, 9000), "Oui.")))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.ORDER);
        assertThat(found(claims, record, first, turn("A", new TurnTime(4000, 9000), "Oui.")))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.ORDER);
        assertThat(found(claims, record, first, turn("C", new TurnTime(4000, 9000), "Oui.")))
                .isEmpty();
    }

    @Test
    void nobodySpeaksToWhoIsOnHold() {
        Claims claims = new Claims("", "", false, FACTS);
        Turn[] turns = {
            turn("A", new TurnTime(0, 1000), "Je vous mets en attente."),
            turn("A", new TurnTime(21_000, 30_000), "Merci d’avoir attendu.")
        };
        assertThat(found(claims, record("", new LegRecord(1, 0, 10, 20)), turns))
                .isEmpty();
        assertThat(found(claims, record("", new LegRecord(1, 0, 5, 25)), turns))
                .extracting(Contradiction::subject)
                .containsExactly(Subject.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outage | Plus rien depuis hier, vers dix heures. | 0",
                "outage | Hier, à dix heures. | 0",
                "outage | Depuis lundi, on attend. | 0",
                "outage | Depuis avant-hier, on attend. | 1",
                "outage | Depuis ce matin, on attend. | 1",
                "outage | Plus rien depuis hier, vers midi. | 1",
                "outage | On vous rappelle avant-hier. | 0",
                "price-change | Depuis avant-hier, on attend. | 0",
                "bill-run | La facture du lundi six janvier. | 0",
                "bill-run | La facture du dimanche cinq janvier. | 1",
            })
    void theBeginningOfAnEventIsThatOfTheTable(String kind, String text, int contradictions) {
        EventRecord event = new EventRecord(kind, LocalDateTime.of(2025, 1, 6, 10, 20));
        CallRecord of = record("");
        CallRecord caused = new CallRecord(
                of.id(), of.start(), of.utcOffsetMin(), of.durationSec(), 0, of.language(), "", event, List.of());
        List<Fact> facts = List.of(
                new Fact("a/began", "2025-01-06", ""),
                new Fact("a/other", "2025-01-05", ""),
                new Fact("a/hour", "10:00", ""),
                new Fact("a/noon", "12:00", ""));
        assertThat(found(new Claims("", "", false, facts), caused, turn("C", null, text)))
                .hasSize(contradictions)
                .allSatisfy(one -> assertThat(one.subject()).isEqualTo(Subject.EVENT));
    }

    @Test
    void aCallWithoutFactsIsRefused() {
        assertThatThrownBy(() -> found(Claims.NONE, record(""), turn("A", null, "Bonjour.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("CALL_1")
                .hasMessageContaining("facts");
    }
}
