package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CellBytesTest {

    @Test
    void everyKindOfValueReadsAsInAFileButUnquoted() {
        byte[] token = "abc-".getBytes(StandardCharsets.US_ASCII);
        assertThat(List.<Consumer<CellWriter>>of(
                                out -> out.text("a,\"é\uD83D\uDE00"),
                                out -> out.numbered("CALL_", 7, 4),
                                out -> out.token(token, 3),
                                out -> out.integer(-5),
                                out -> out.timestamp(86_400_000_000L + 1_000_001))
                        .stream()
                        .map(CellBytes::textOf))
                .containsExactly("a,\"é\uD83D\uDE00", "CALL_0007", "abc", "-5", "1970-01-02T00:00:01.000001");
    }

    @Test
    void aClearedValueLeavesNothingBehind() {
        CellBytes value = new CellBytes();
        value.text("a long first value");
        value.clear();
        value.text("two");

        assertThat(value.length()).isEqualTo(3);
        assertThat(new String(value.array(), 0, value.length(), StandardCharsets.UTF_8))
                .isEqualTo("two")
                .isEqualTo(value.toString());
    }

    @Test
    void absenceIsToldAndForgotten() {
        CellBytes value = new CellBytes();
        value.absent();
        assertThat(value.isAbsent()).isTrue();
        assertThat(value.toString()).isEmpty();
        value.clear();
        assertThat(value.isAbsent()).isFalse();
    }

    @Test
    void aLongTextFits() {
        String text = "x".repeat(10_000) + "é";
        assertThat(CellBytes.textOf(out -> out.text(text))).isEqualTo(text);
    }
}
