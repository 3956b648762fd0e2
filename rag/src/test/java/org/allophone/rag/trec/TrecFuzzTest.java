package org.allophone.rag.trec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: a run or judgements, or a refusal of one line, and nothing else. */
class TrecFuzzTest {
    private static final byte[] RUN =
            "q1 Q0 d1 1 12.5 bm25\r\nq1 Q0 d2 2 -1e3 bm25\nq2\tQ0\td1\t1\t0.125 é\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] QRELS =
            "query-id\tcorpus-id\tscore\nq1\td1\t1\r\nq1\td2\t0\nq2\té\t3\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void changedBytesAreReadOrRefused() throws IOException {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] run = changed(RUN, random);
            assertReadOrRefused(() -> new RunReader(
                            new RunReader.Allowed(new IdTable(), false, ""),
                            new RunReader.Allowed(new IdTable(), false, ""))
                    .read("f", new ByteArrayInputStream(run)));
            byte[] qrels = changed(QRELS, random);
            assertReadOrRefused(
                    () -> Judgements.read("f", JudgementLines.of("f", new ByteArrayInputStream(qrels)), new IdTable()));
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] signs = "\"\n\r\t .-+eE0x9é\0".getBytes(StandardCharsets.UTF_8);
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            changed[random.nextInt(changed.length)] =
                    random.nextBoolean() ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
        }
        return changed;
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void assertReadOrRefused(Reading reading) throws IOException {
        try {
            assertThat(reading.read()).isNotNull();
        } catch (Refusal refused) {
            assertThat(refused.lines()).hasSize(1);
            assertThat(refused.getMessage()).startsWith("f: ").doesNotContainPattern("[\\p{Cntrl}]");
            assertThat(refused.lines().get(0).in(Locale.FRENCH)).startsWith("f\u00a0: ");
        }
    }
}
