package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BlockInputTest {
    private static BlockInput of(AtomicInteger closed, byte[]... blocks) {
        ArrayDeque<byte[]> left = new ArrayDeque<>(List.of(blocks));
        return new BlockInput(() -> left.isEmpty() ? new byte[0] : left.remove(), closed::incrementAndGet);
    }

    @Test
    void blocksAreOneStreamThatKnowsItsPosition() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        try (BlockInput in = of(closed, new byte[] {1, 2, 3}, new byte[] {(byte) 0xff, 5})) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.position()).isEqualTo(1);
            assertThat(in.readNBytes(2)).containsExactly(2, 3);
            assertThat(in.read()).isEqualTo(0xff);
            assertThat(in.position()).isEqualTo(4);
            assertThat(in.readAllBytes()).containsExactly(5);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.position()).isEqualTo(5);
        }
        assertThat(closed).hasValue(1);
    }
}
