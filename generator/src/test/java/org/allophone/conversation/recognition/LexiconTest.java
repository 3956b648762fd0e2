package org.allophone.conversation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.french();

    @Test
    void allMishearingsAreWordsInLowerCaseAndNoneIsTheWordItself() {
        assertThat(lexicon.entries()).hasSizeGreaterThan(500);
        lexicon.entries().forEach((word, entry) -> {
            assertThat(word).matches("[\\p{Ll}']+");
            Stream.concat(entry.words().stream(), entry.names().stream())
                    .forEach(mishearing -> assertThat(mishearing.heard())
                            .as(word)
                            .isNotEmpty()
                            .allMatch(heard -> heard.matches("[\\p{Ll}']+( [\\p{Ll}']+)*"))
                            .noneMatch(heard -> heard.equals(word) && mishearing.length() == 1));
            assertThat(entry.digits()).doesNotContain(word);
        });
    }

    @Test
    void aGroupOfWordsGoesBeforeOneWord() {
        lexicon.entries().values().forEach(entry -> {
            List<Integer> lengths = entry.words().stream()
                    .map(mishearing -> -mishearing.length())
                    .toList();
            assertThat(lengths).isSorted();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payer | payé | payez",
                "facture | factures | facture",
                "haut | eau | aux",
                "maire | mère | maires",
                "fois | foi | foie",
                "appelle | appellent | appelles",
                "quart | car | quarts",
            })
    void wordsThatSoundAlikeHaveTheSameSounds(String one, String two, String three) {
        assertThat(Sounds.of(two)).isEqualTo(Sounds.of(one));
        assertThat(Sounds.of(three)).isEqualTo(Sounds.of(one));
    }

    @ParameterizedTest
    @CsvSource({"chez, chaise", "bon, bonne", "vent, vente", "fin, fine", "chat, sac"})
    void wordsThatSoundOtherwiseHaveOtherSounds(String one, String other) {
        assertThat(Sounds.of(one)).isNotEqualTo(Sounds.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"payer", "marché", "l'arrivée", "connexion"})
    void aWordIsTakenForOthersThatSoundNearlyTheSame(String word) {
        List<String> neighbours = lexicon.neighbours().ofWord(word);
        assertThat(neighbours).isNotEmpty().doesNotContain(word).doesNotHaveDuplicates();
        assertThat(lexicon.neighbours().ofWord(word)).isEqualTo(neighbours);
        assertThat(neighbours).allMatch(other -> other.startsWith("l'") == word.startsWith("l'"));
    }

    @Test
    void aWordThatSoundsLikeNoOtherHasNoNeighbours() {
        assertThat(lexicon.neighbours().ofWord("zwxkjq")).isEmpty();
    }

    @Test
    void theDistanceOfTwoWordsIsTheNumberOfSoundsThatDiffer() {
        assertThat(Sounds.distance("fibR", "libR", 3)).isEqualTo(1);
        assertThat(Sounds.distance("abc", "abc", 3)).isZero();
        assertThat(Sounds.distance("abc", "cab", 3)).isEqualTo(2);
        assertThat(Sounds.distance("abcdef", "uvwxyz", 2)).isEqualTo(3);
    }
}
