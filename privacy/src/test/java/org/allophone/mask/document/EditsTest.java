package org.allophone.mask.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {
    @Test
    void placesMoveWithTheTextAroundThem() {
        Edits edits = new Edits("de Luc à Anna");
        edits.replace(3, 6, "[PERSONNE_1]");
        edits.replace(9, 13, "X");

        assertThat(edits.result()).isEqualTo("de [PERSONNE_1] à X");
        assertThat(edits.startInResult(3)).isEqualTo(3);
        assertThat(edits.endInResult(6)).isEqualTo(15);
        assertThat(edits.startInResult(7)).isEqualTo(16);
        assertThat(edits.startInResult(10)).as("inside").isEqualTo(18);
        assertThat(edits.endInResult(12)).as("inside").isEqualTo(19);
        assertThat(edits.touches(6, 9)).isFalse();
        assertThat(edits.touchesInResult(16, 18)).isFalse();
        assertThat(edits.touchesInResult(14, 16)).isTrue();
    }

    /** The oracle: characters that stand in the text once are found again in the result. */
    @Test
    void whatIsNotReplacedStandsWhereItsPlaceIsMovedTo() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (char c = 'ā'; c < 'ā' + 40; c++) {
                text.append(c);
            }
            Edits edits = new Edits(text.toString());
            int at = random.nextInt(5);
            while (at < 35) {
                int end = at + 1 + random.nextInt(4);
                edits.replace(at, end, "x".repeat(random.nextInt(6)));
                at = end + random.nextInt(6);
            }
            String result = edits.result();
            for (int place = 0; place < text.length(); place++) {
                int found = result.indexOf(text.charAt(place));
                if (found >= 0) {
                    assertThat(edits.startInResult(place)).as("seed " + seed).isEqualTo(found);
                    assertThat(edits.endInResult(place + 1)).as("seed " + seed).isEqualTo(found + 1);
                }
                assertThat(edits.touches(place, place + 1)).as("seed " + seed).isEqualTo(found < 0);
            }
        }
    }
}
