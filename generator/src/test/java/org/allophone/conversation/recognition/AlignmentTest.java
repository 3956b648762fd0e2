package org.allophone.conversation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la facture est là | la facture est là | 4 | 0 | 0 | 0",
                "la facture est là | la fracture est là | 4 | 1 | 0 | 0",
                "la facture est là | facture est là | 4 | 0 | 1 | 0",
                "la facture est là | oui la facture est là | 4 | 0 | 0 | 1",
                "mon modem est mort | mon mode aime est mort | 4 | 1 | 0 | 1",
                "tout de suite | toute suite | 3 | 1 | 1 | 0",
                "a b c | c a b | 3 | 0 | 1 | 1",
                "a b | x y z | 2 | 2 | 0 | 1",
            })
    void theFewestErrorsAreCountedAsSubstitutionsWherePossible(
            String said, String heard, int words, int substitutions, int deletions, int insertions) {
        assertThat(new Alignment().errors(words(said), words(heard)))
                .isEqualTo(new WordErrors(words, substitutions, deletions, insertions));
    }

    @Test
    void anAlignmentServesForLongTextsAfterShortOnes() {
        Alignment alignment = new Alignment();
        assertThat(alignment.errors(words("a"), words("b")).total()).isEqualTo(1);
        assertThat(alignment.errors(
                        words("a b ".repeat(200).strip()),
                        words("b a ".repeat(300).strip())))
                .isEqualTo(new WordErrors(400, 0, 0, 200));
    }

    @Test
    void theRateIsErrorsByWords() {
        assertThat(new WordErrors(8, 1, 1, 2).rate()).isEqualTo(0.5);
        assertThat(WordErrors.NONE.rate()).isNaN();
    }

    private static Words words(String text) {
        Words words = new Words();
        words.add(text, Words.NONE, Words.NONE, false);
        return words;
    }
}
