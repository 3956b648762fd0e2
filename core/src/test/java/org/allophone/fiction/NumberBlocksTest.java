package org.allophone.fiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumberBlocksTest {
    @Test
    void numbersWithPrefixesAreAllNumbersThatBeginSo() {
        NumberBlocks blocks = NumberBlocks.withPrefixes(4, List.of("12", "3", "901"));
        List<Long> numbers =
                LongStream.range(0, blocks.size()).map(blocks::number).boxed().toList();
        List<Long> expected = LongStream.range(1_000, 10_000)
                .filter(number -> String.valueOf(number).matches("12..|3...|901."))
                .boxed()
                .toList();
        assertThat(numbers).isEqualTo(expected);
        for (long index = 0; index < blocks.size(); index++) {
            assertThat(blocks.indexOf(blocks.number(index))).hasValue(index);
        }
        assertThat(blocks.indexOf(4_000)).isEmpty();
    }

    @Test
    void aPrefixIsShorterThanANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberBlocks.withPrefixes(2, List.of("32")));
    }
}
