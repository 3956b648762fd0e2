package org.allophone.conversation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allophone.conversation.Verbatim;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as recognisers write them; the expected figures are written by hand. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soixante et un euros quarante | 61 euros 40",
                "quatre-vingt-dix-neuf euros zéro cinq | 99 euros 05",
                "soixante et onze euros, soixante-dix-sept minutes | 71 euros 77 minutes",
                "septante et un jours et nonante-neuf mois | 71 jours et 99 mois",
                "le trois janvier deux mille vingt-cinq | le trois janvier 2025",
                "mille neuf cent quatre-vingts | 1980",
                "deux cents euros ; cent un euros ; mille euros | 200 euros 101 euros 1000 euros",
                "j’en ai deux, j’en veux vingt-deux | j'en ai deux j'en veux 22",
                "un moment, une seconde, un câble | un moment une seconde un câble",
                "il est neuf heures trente | il est 9 heures 30",
                "quatre, vingt, onze | quatre 20 11",
                "cent fois, et puis cent vingt et une fois | cent fois et puis 121 fois",
                "c’est la box cinq cents, pas la six | c'est la box 500 pas la six",
            })
    void aNumberThatIsNoSecretIsWrittenFromTenOnOrWithItsUnit(String said, String written) {
        assertThat(written(LabelledText.plain(said))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zéro quatre cent septante-cinq, douze, trente-quatre, cinquante-six | 0475 12 34 56",
                "zéro quatre, cent sept, nonante-sept, quarante et un | 04 107 97 41",
                "sept, quatre, cinq, sept, un, zéro | 745710",
                "zéro zéro, un | 001",
                "FA, quatre-vingt-cinq, dix-huit, cinq | fa 85 18 5",
                "F, A, huit, sept, trois | f a 873",
                "quatre, quatre-vingt-un | 4 81",
                "BE soixante-huit, cinq mille, zéro trois cent quatre | be 68 5000 0304",
            })
    void aPersonalNumberIsWrittenGroupByGroupAndSingleDigitsInARow(String said, String written) {
        assertThat(written(LabelledText.labelled(said, Label.of(PiiKind.PHONE))))
                .isEqualTo(written);
    }

    @Test
    void aNumberNeverReachesBeyondItsDatum() {
        LabelledText text = new LabelledText.Builder()
                .append("il m’en faut vingt ")
                .append("cinq", Label.of(PiiKind.SECRET))
                .append(" mille fois")
                .build();
        assertThat(written(text)).isEqualTo("il m'en faut 20 5 mille fois");
    }

    private static String written(LabelledText said) {
        Hearing hearing = new Hearing(new RandomStream(1));
        hearing.listen(new Verbatim.Rendering(said, List.of(), 0));
        return hearing.write(0, true).text().text();
    }
}
