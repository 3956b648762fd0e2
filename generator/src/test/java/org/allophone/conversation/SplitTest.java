package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final int MANY = 100_000;

    @Test
    void fourFifthsOfTheCallersAndOfTheWordingsAreForTraining() {
        IntFunction<Split> ofWordings = number -> Split.ofWording(("wording " + number).hashCode());
        for (IntFunction<Split> splits : List.<IntFunction<Split>>of(Split::ofCaller, ofWordings)) {
            assertThat(share(splits, Split.TRAIN)).isCloseTo(0.8, within(0.01));
            assertThat(share(splits, Split.VALIDATION)).isCloseTo(0.1, within(0.01));
            assertThat(share(splits, Split.TEST)).isCloseTo(0.1, within(0.01));
        }
    }

    private static double share(IntFunction<Split> splits, Split wanted) {
        return IntStream.range(0, MANY)
                        .filter(number -> splits.apply(number) == wanted)
                        .count()
                / (double) MANY;
    }
}
