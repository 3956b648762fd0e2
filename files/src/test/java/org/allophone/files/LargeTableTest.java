package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of 200 MB goes through a heap of 20 MB, in a process of its own. */
class LargeTableTest {
    private static final int ROWS = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void aLongTableNeedsLittleMemory(String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx20m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTableTest.class.getName(),
                        format)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        String[] counts = output.strip().split(" ");
        assertThat(Long.parseLong(counts[0])).isEqualTo(ROWS);
        assertThat(Long.parseLong(counts[1])).isGreaterThan(200_000_000);
    }

    /** Prints how many rows and bytes were read. */
    public static void main(String[] arguments) throws IOException {
        boolean csv = arguments[0].equals("csv");
        Generated stream = new Generated(
                csv ? "call_id,caller,agent,reason\n" : "",
                csv
                        ? "CALL_0000000001,+3240123456,agent 7,\"facture trop élevée, le client demande un \"\"geste\"\" commercial\"\n"
                        : "{\"call_id\":\"CALL_0000000001\",\"caller\":\"+3240123456\",\"reason\":\"facture trop \\u00e9lev\\u00e9e\",\"n\":[1,2,3]}\n");
        long rows = 0;
        try (TableReader table = csv ? TableReader.csv("large", stream) : TableReader.jsonLines("large", stream)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows++;
            }
        }
        System.out.println(rows + " " + stream.given);
    }

    /** A first line and then the same line again and again, made while it is read. */
    private static final class Generated extends InputStream {
        private final byte[] line;
        private byte[] current;
        private int at;
        private int rows;
        private long given;

        Generated(String first, String line) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
            this.current = first.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read(byte[] target, int from, int length) {
            int count = 0;
            while (count < length) {
                if (at == current.length) {
                    if (rows == ROWS) {
                        break;
                    }
                    rows++;
                    current = line;
                    at = 0;
                }
                int piece = Math.min(length - count, current.length - at);
                System.arraycopy(current, at, target, from + count, piece);
                at += piece;
                count += piece;
            }
            given += count;
            return count == 0 ? -1 : count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}
