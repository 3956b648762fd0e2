package org.allophone.quality;

import static org.allophone.quality.Calls.call;
import static org.allophone.quality.Calls.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allophone.quality.transcript.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, utterances, turns and masks are those that Measure defines. */
class SpokenCallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Bonjour, madame. | Bonjour/madame",
                "l'ami d’accord | l'/ami/d’/accord",
                "aujourd'hui quelqu'un m'appelle qu'on | aujourd'hui/quelqu'un/m'/appelle/qu'/on",
                "un rendez-vous, est-ce que… | un/rendez-vous/est-ce/que",
                "12,50 € le 3.4.2025 à 8:30 | 12,50/le/3.4.2025/à/8:30",
                "oui,non — bon | oui/non/bon",
                "l' ami dit 'bonjour' | l'/ami/dit/bonjour",
                "jean.dupont@mail.be | jean.dupont@mail.be",
                "? … ! | \"\"",
            })
    void wordsAreSplitAtSpacesAndAfterApostrophes(String text, String words) {
        SpokenCall call = spoken(call("A: " + text));
        List<String> found = new ArrayList<>();
        for (int word = 0; word < call.words(); word++) {
            found.add(text.substring(call.start(word), call.end(word)));
        }
        assertThat(String.join("/", found)).isEqualTo(words);
    }

    @Test
    void caseAndTheShapeOfAnApostropheDoNotMatter() {
        SpokenCall call = spoken(call("A: L'Été l’été"));
        assertThat(call.word(0)).isEqualTo(call.word(2));
        assertThat(call.word(1)).isEqualTo(call.word(3));
        assertThat(call.word(0)).isNotEqualTo(call.word(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oui. Non. | 2",
                "Oui… non... enfin | 1",
                "C'est M. Dupont ! Ah bon ? | 2",
                "Ça coûte 12.50 par mois. | 1",
                "oui d'accord | 1",
            })
    void anUtteranceEndsAtAFullStopAndNotAtAnEllipsis(String text, int utterances) {
        SpokenCall call = spoken(call("A: " + text));
        int ends = 0;
        int starts = 0;
        for (int word = 0; word < call.words(); word++) {
            ends += call.is(word, WordMarks.END) ? 1 : 0;
            starts += call.is(word, WordMarks.START) ? 1 : 0;
        }
        assertThat(ends).isEqualTo(utterances);
        assertThat(starts).isEqualTo(utterances);
    }

    @Test
    void turnsOfTheFileWithTheSameSpeakerAreOneTurn() {
        SpokenCall call = spoken(call("A: Bonjour.", "A: Je vous écoute.", "C: Oui", "A: Bien."));
        assertThat(call.turns()).isEqualTo(3);
        assertThat(call.wordsOf(0)).isEqualTo(4);
        assertThat(call.wordsOf(2)).isEqualTo(1);
        assertThat(call.maskedText(0)).isEqualTo("Bonjour. Je vous écoute.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J'ai payé 61,40 euros. | J'ai payé # euros.",
                "soixante et un euros quarante | # euros #",
                "le vingt-deux, un million | le #",
                "zéro quatre septante 12 | #",
                "un modem et une box | un modem et une box",
                "Le douze et le treize | Le # et le #",
            })
    void numbersAreMaskedWhereNoEntitiesAreMarked(String text, String masked) {
        SpokenCall call = spoken(call("A: " + text));
        assertThat(call.maskedText(0)).isEqualTo(masked);
        assertThat(call.maskedWords())
                .isEqualTo(spoken(call("A: " + masked.replace("#", "x"))).words());
    }

    @Test
    void onlyMarkedEntitiesAreMaskedWhereTheyAreMarked() {
        String text = "Madame Delvaux, deux secondes.";
        SpokenCall call = spoken(Calls.of(
                Double.NaN, Calls.turn("A", text, List.of(new Entity(0, 14, "caller_name", "PERSON", "Delvaux")))));
        assertThat(call.maskedText(0)).isEqualTo("#, deux secondes.");
        assertThat(call.maskedWords()).isEqualTo(3);
    }

    @Test
    void theNextCallKeepsNothingOfTheOneBefore() {
        SpokenCall call = spoken(call("A: " + "mot ".repeat(3000), "C: Oui."));
        call.set(call("C: Allô ?"));
        assertThat(call.words()).isEqualTo(1);
        assertThat(call.turns()).isEqualTo(1);
        assertThat(call.wordsOf(0)).isEqualTo(1);
        assertThat(call.maskedWords()).isEqualTo(1);
    }
}
