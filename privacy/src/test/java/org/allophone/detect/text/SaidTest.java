package org.allophone.detect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static List<String> tokens(String text) {
        Said said = new Said(List.of(text));
        return IntStream.range(0, said.size())
                .mapToObj(place -> said.token(place).text())
                .toList();
    }

    @Test
    void caseAccentsWidthAndLookAlikesDoNotCount() {
        assertThat(tokens("Élève ÉTÉ œuvre")).containsExactly("eleve", "ete", "oeuvre");
        assertThat(tokens("ｊｅａｎ０４７５")).containsExactly("jean", "0475");
        assertThat(tokens("раul")).as("Cyrillic р and а").containsExactly("paul");
        assertThat(tokens("٠٤٧٥")).as("Arabic digits").containsExactly("0475");
    }

    @Test
    void invisibleCharactersDoNotCutAWord() {
        assertThat(tokens("04\u200b75\u00ad12")).containsExactly("047512");
        assertThat(tokens("e\u0301te\u0301")).containsExactly("ete");
    }

    @Test
    void lettersDigitsAndMarksAreApart() {
        assertThat(tokens("d’accord, AB12-34")).containsExactly("d", "’", "accord", ",", "ab", "12", "-", "34");
    }

    @Test
    void everyTokenKnowsItsPlaceInTheTextAsItWas() {
        Random random = new Random(3);
        String alphabet = "aÉ9 ,’\u200b\uD835\uDFD8œ０\u0301";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(alphabet.length());
                text.appendCodePoint(alphabet.codePointAt(Character.isLowSurrogate(alphabet.charAt(at)) ? at - 1 : at));
            }
            Said said = new Said(List.of(text.toString()));
            int end = 0;
            for (int place = 0; place < said.size(); place++) {
                Token token = said.token(place);
                assertThat(token.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(tokens(text.substring(token.start(), token.end())))
                        .as(text.toString())
                        .containsExactly(token.text());
                end = token.end();
            }
        }
    }
}
