package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;

class TableFuzzTest {

    /** Whatever the bytes: rows, or the exception for what is no table, and nothing else. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreCsvOrAreRefused(byte[] bytes) throws IOException {
        assertRowsOrRefusal(() -> TableReader.csv("f", new ByteArrayInputStream(bytes)));
    }

    /** As above. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreJsonLinesOrAreRefused(byte[] bytes) throws IOException {
        assertRowsOrRefusal(() -> TableReader.jsonLines("f", new ByteArrayInputStream(bytes)));
    }

    @Test
    void aTableWithSomeBytesChangedIsReadOrRefused() throws IOException {
        byte[] csv = "\ufeffa;b;\"c\"\r\n1;\"x\"\"y\r\n\";é\n\n2;;\n".getBytes(StandardCharsets.UTF_8);
        byte[] json = "{\"a\":[1,{\"b\":\"\\u00e9\"}],\"c\":null}\n{\"c\":-1.5e3}\n".getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            assertRowsOrRefusal(() -> TableReader.csv("f", new ByteArrayInputStream(changed(csv, random))));
            assertRowsOrRefusal(() -> TableReader.jsonLines("f", new ByteArrayInputStream(changed(json, random))));
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] signs = "\"\\{}[],:;\n\r\t =sep0eé\0".getBytes(StandardCharsets.UTF_8);
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[random.nextInt(changed.length)] =
                    random.nextBoolean() ? signs[random.nextInt(signs.length)] : bytes[random.nextInt(bytes.length)];
        }
        return changed;
    }

    private static void assertRowsOrRefusal(Tables.Reading reading) throws IOException {
        try (TableReader table = reading.open()) {
            long line = 0;
            for (Row row = table.next(); row != null; row = table.next()) {
                assertThat(row.line()).isGreaterThan(line);
                line = row.line();
                assertThat(row.size()).isEqualTo(row.header().size());
                assertThat(new HashSet<>(row.header())).hasSameSizeAs(row.header());
                assertThat(row.header()).noneMatch(String::isBlank);
            }
        } catch (Refusal refused) {
            assertThat(refused).hasMessage(refused.lines().get(0).in(Locale.ENGLISH));
            assertThat(refused.getMessage()).startsWith("f: ").doesNotContainPattern("[\\p{Cntrl}]");
            assertThat(refused.lines().get(0).in(Locale.FRENCH)).startsWith("f\u00a0: ");
        }
    }
}
