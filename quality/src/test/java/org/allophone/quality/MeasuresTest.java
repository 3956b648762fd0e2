package org.allophone.quality;

import static org.allophone.quality.Calls.call;
import static org.allophone.quality.Calls.timed;
import static org.allophone.quality.Calls.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.allophone.quality.transcript.Claims;
import org.allophone.quality.transcript.Entity;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.allophone.quality.transcript.TurnTime;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each measure, computed by hand on a few words. */
class MeasuresTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void turnsAndWordsAreCounted() {
        Map<Measure, Double> found = Calls.values(Calls.report(
                        call("A: Bonjour.", "C: Ma facture est trop haute."),
                        call("A: Oui ?", "C: Non.", "A: Au revoir."))
                .measurements());
        // Calls of 6 and 4 words; turns of 1, 5, 1, 1, 2 words.
        assertThat(found)
                .containsEntry(Measure.WORDS_PER_CALL_MEAN, 5.0)
                .containsEntry(Measure.TURNS_PER_CALL_MEAN, 2.5)
                .containsEntry(Measure.WORDS_PER_TURN_MEAN, 2.0)
                .containsEntry(Measure.WORDS_PER_TURN_P50, 1.0)
                .containsEntry(Measure.TURNS_OF_AT_MOST_2_WORDS, 0.8)
                .containsEntry(Measure.TURNS_OF_AT_MOST_5_WORDS, 1.0)
                .containsEntry(Measure.LONGEST_TURN_P50, 3.5)
                .containsEntry(Measure.AGENT_WORD_SHARE, 0.4);
        // 1 for the even call; for 2:1, 0.918 bits of 1.
        assertThat(found.get(Measure.TURN_TAKING_ENTROPY)).isCloseTo((1 + 0.9182958340544896) / 2, EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "je je veux | 1",
                "oui oui oui | 2",
                "je suis je suis là | 1",
                "Non. Non. | 0",
                "zéro quatre quatre deux deux | 0",
                "Je, je veux | 1",
                "je euh je | 0",
                "il il faut il faut | 2",
            })
    void aRepetitionIsTheSameWordOrTwoAtOnce(String text, int repetitions) {
        int words = Calls.spoken(call("C: " + text)).words();
        assertThat(value(Measure.REPETITIONS_PER_100_WORDS, call("C: " + text)))
                .isCloseTo(100.0 * repetitions / words, EXACT);
    }

    @Test
    void filledPausesAreCountedByTheirPlace() {
        TranscribedCall call = call("C: Euh bonjour. Je euh voulais euh dire, euh. Heu…");
        assertThat(value(Measure.FILLED_PAUSES_PER_100_WORDS, call)).isCloseTo(100 * 5 / 9.0, EXACT);
        assertThat(value(Measure.FILLED_PAUSES_AT_START, call)).isCloseTo(0.4, EXACT);
        assertThat(value(Measure.FILLED_PAUSES_INSIDE, call)).isCloseTo(0.4, EXACT);
        assertThat(value(Measure.FILLED_PAUSES_AT_END, call)).isCloseTo(0.2, EXACT);
    }

    @Test
    void onlySpeakersOfAHundredWordsHaveARate() {
        TranscribedCall call = call("C: euh " + "mot ".repeat(99), "A: euh euh", "C: euh");
        assertThat(value(Measure.FILLED_PAUSES_OF_SPEAKERS_P50, call)).isCloseTo(1.98, EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donc voilà, du coup je pars. | 3",
                "Alors que faire ? | 0",
                "Alors je pars. | 1",
                "Bon, un bon modem. | 1",
                "Voilà bon alors | 3",
                "C'est cassé quoi. C'est quoi ? Quoi faire | 1",
                "Je suis d'accord. D'accord. | 1",
                "ce genre de choses, il est genre fâché | 1",
                "en fait enfin hein | 3",
            })
    void aMarkerIsCountedWhereItIsOne(String text, int markers) {
        int words = Calls.spoken(call("C: " + text)).words();
        assertThat(value(Measure.MARKERS_PER_100_WORDS, call("C: " + text))).isCloseTo(100.0 * markers / words, EXACT);
    }

    @Test
    void eachMarkerIsCountedByItself() {
        TranscribedCall call = call("C: D'accord, du coup, en fait, donc, donc, quoi.");
        assertThat(value(Measure.D_ACCORD_PER_1000_WORDS, call)).isCloseTo(1000 / 9.0, EXACT);
        assertThat(value(Measure.DU_COUP_PER_1000_WORDS, call)).isCloseTo(1000 / 9.0, EXACT);
        assertThat(value(Measure.DONC_PER_1000_WORDS, call)).isCloseTo(2000 / 9.0, EXACT);
        assertThat(value(Measure.QUOI_PER_1000_WORDS, call)).isCloseTo(1000 / 9.0, EXACT);
        assertThat(value(Measure.GENRE_PER_1000_WORDS, call)).isZero();
    }

    @Test
    void anUtteranceOfThreeWordsOfTheListIsMinimal() {
        // "Oui." "D'accord, oui." are; "Oui oui oui oui." is too long, "Oui merci." says more.
        assertThat(value(Measure.MINIMAL_UTTERANCES, call("C: Oui. D'accord, oui.", "A: Oui oui oui oui. Oui merci.")))
                .isEqualTo(0.5);
    }

    @Test
    void negationsKeepTheirNe() {
        assertThat(value(Measure.NE_RETENTION, call("C: Je ne sais pas, j'ai rien, il n'y a plus personne.")))
                .isEqualTo(0.5);
    }

    @Test
    void onIsDividedByNous() {
        assertThat(value(Measure.ON_TO_NOUS, call("C: On sait que l'on part, on nous dit.")))
                .isEqualTo(3);
        assertThat(Calls.values(Calls.report(call("C: On part.")).measurements()))
                .doesNotContainKey(Measure.ON_TO_NOUS);
    }

    @Test
    void questionsAreCountedBySpeaker() {
        TranscribedCall call = call("A: Allô ? C'est à quel nom ?", "C: Dupont. Pourquoi ?", "A: Bien.");
        assertThat(value(Measure.QUESTIONS_OF_AGENTS, call)).isCloseTo(2 / 3.0, EXACT);
        assertThat(value(Measure.QUESTIONS_OF_CALLERS, call)).isEqualTo(0.5);
        assertThat(value(Measure.TURNS_WITH_A_QUESTION, call)).isCloseTo(2 / 3.0, EXACT);
    }

    @Test
    void questionActsAreSharesOfAllQuestions() {
        TranscribedCall call = Calls.of(
                Double.NaN,
                withActs("A", "setQuestion", "inform"),
                withActs("A", "checkQuestion"),
                withActs("C", "setQuestion"),
                withActs("C", "answer", "setQuestion"));
        assertThat(value(Measure.SET_QUESTIONS, call)).isEqualTo(0.75);
        assertThat(value(Measure.CHECK_QUESTIONS, call)).isEqualTo(0.25);
        assertThat(value(Measure.CHOICE_QUESTIONS, call)).isZero();
    }

    private static Turn withActs(String speaker, String... acts) {
        Turn turn = Calls.turn(speaker, "Bien.", null);
        return new Turn(speaker, turn.role(), turn.text(), null, "", List.of(acts), null, 0, "");
    }

    @Test
    void aDatumOfTheOtherOneIsReadBack() {
        Entity number = new Entity(0, 2, "phone", "PHONE", "12");
        TranscribedCall call = Calls.of(
                Double.NaN,
                Calls.turn("C", "12", List.of(number)),
                Calls.turn("C", "12", List.of(number)),
                Calls.turn("A", "12", List.of(number)),
                Calls.turn("A", "12", List.of(new Entity(0, 2, "invoice", "INVOICE_ID", "12"))));
        assertThat(value(Measure.READ_BACKS_PER_CALL, call, call("C: Oui."))).isEqualTo(1);
    }

    @Test
    void threeLettersAfterEachOtherAreSpelled() {
        assertThat(value(Measure.SPELLINGS_PER_CALL, call("C: D, E, L, V, A, U, X.", "A: B et O B ?")))
                .isEqualTo(1);
    }

    @Test
    void timesGiveGapsPaceAndSilence() {
        // Two overlap for 0.5 s; silence of 1 s, then 4 s to the end of talk.
        TranscribedCall call = Calls.of(
                10.5,
                timed("A", 0, 2000, "un deux trois quatre"),
                timed("C", 1500, 4500, "un deux"),
                timed("A", 5500, 6500, "un deux trois"));
        Map<Measure, Double> found = Calls.values(Calls.report(call).measurements());
        assertThat(found)
                .containsEntry(Measure.GAP_P50, 250.0)
                .containsEntry(Measure.OVERLAPPING_TURNS, 0.5)
                .containsEntry(Measure.OVERLAP_TIME, 0.5 / 5.5)
                .containsEntry(Measure.DEAD_AIR, 5.0 / 10.5);
        assertThat(found.get(Measure.WORDS_PER_MINUTE_OF_TALK)).isCloseTo(9 / 10.5 * 60, EXACT);
        assertThat(found.get(Measure.WORDS_PER_MINUTE_OF_SPEECH)).isCloseTo(9 / 6.0 * 60, EXACT);
    }

    @Test
    void withoutAllTimesNoTimeIsMeasured() {
        TranscribedCall call = Calls.of(60, timed("A", 0, 1000, "Bonjour."), Calls.turn("C", "Bonjour.", null));
        assertThat(Calls.values(Calls.report(call).measurements()))
                .doesNotContainKeys(Measure.GAP_P50, Measure.DEAD_AIR, Measure.WORDS_PER_MINUTE_OF_TALK);
    }

    @Test
    void theReasonComesAfterTheGreeting() {
        Turn reason = new Turn(
                "C", SpeakerRole.CALLER, "Ma facture.", new TurnTime(7500, 9000), "reason", List.of(), null, 0, "");
        assertThat(value(Measure.SECONDS_TO_REASON_P50, Calls.of(60, timed("A", 500, 1000, "Bonjour."), reason)))
                .isEqualTo(7);
    }

    @Test
    void kandelAndMolesIsTheirFormula() {
        // Two utterances; the syllables of six words: le 1, modem 2, est 1, cassé 2; (l')ami 2, part 1.
        assertThat(value(Measure.KANDEL_MOLES, call("C: Le modem est cassé.", "A: L'ami part.")))
                .isCloseTo(207 - 1.015 * 6 / 2 - 73.6 * 9 / 6, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "table, 1",
        "tables, 1",
        "vie, 1",
        "année, 2",
        "le, 1",
        "facture, 2",
        "appareil, 3",
        "œuf, 1",
        "km, 1",
        "été, 2"
    })
    void aMuteEIsNoSyllable(String word, int syllables) {
        assertThat(Syllables.of(word, 0, word.length())).isEqualTo(syllables);
    }

    @Test
    void anotherLanguageIsNotMeasuredByFrenchLists() {
        TranscribedCall french = call("C: Euh oui.");
        TranscribedCall english =
                new TranscribedCall("", "", "", Style.VERBATIM, "en", Double.NaN, french.turns(), Claims.NONE);
        assertThat(Calls.values(Calls.report(english).measurements()))
                .containsKey(Measure.WORDS_PER_CALL_MEAN)
                .containsKey(Measure.REPETITIONS_PER_100_WORDS)
                .doesNotContainKeys(
                        Measure.FILLED_PAUSES_PER_100_WORDS, Measure.DONC_PER_1000_WORDS, Measure.KANDEL_MOLES);
    }
}
