package org.allophone.detect.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allophone.detect.text.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumberTest {
    @ParameterizedTest
    @CsvSource({
        "4000, 4000",
        "quatre mille, 4000",
        "mille neuf cent septante et un, 1971",
        "quatre-vingt-dix-sept, 97",
        "soixante-quinze mille onze, 75011",
        "dix-neuf cent soixante, 1960",
        "treize cents, 1300",
        "two thousand and four, 2004",
    })
    void wordsCountAsDigitsDo(String words, long value) {
        Flow flow = Flow.of(new Said(List.of(words)));
        assertThat(SpokenNumber.read(flow, 0)).isEqualTo(new SpokenNumber(value, flow.size()));
    }

    @ParameterizedTest
    @CsvSource({"vingt-cinq zéro sept, 25", "douze cinq septante et un, 12", "mille deux mille, 1002"})
    void aNumberEndsWhereTheNextOneBegins(String words, long value) {
        assertThat(SpokenNumber.read(Flow.of(new Said(List.of(words))), 0).value())
                .isEqualTo(value);
    }
}
