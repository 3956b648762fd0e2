package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    /** The oracle is the JDK's decoder, which sees all bytes at once. */
    @Test
    void bytesInAnyPiecesAreWhatTheJdkReadsInOne() throws IOException {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = someBytes(random);
            String expected = decoded(bytes);
            if (expected == null) {
                assertThatThrownBy(() -> read(bytes, random))
                        .as("seed %s", seed)
                        .isInstanceOf(Refusal.class);
            } else {
                assertThat(read(bytes, random)).as("seed %s", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void theByteThatIsRefusedIsTheOneThatWasSpoiled() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            String[] parts = {"a", "é", "\uD83D\uDE00", "\n", "\r", "\r\n"};
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            byte[] before = text.toString().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(before, before.length + 2);
            bytes[before.length] = (byte) 0xff;
            bytes[before.length + 1] = 'z';
            String[] lines = (text + "!").split("\r\n|\r|\n", -1);
            int place = lines[lines.length - 1].getBytes(StandardCharsets.UTF_8).length;

            assertThatThrownBy(() -> read(bytes, random))
                    .as("seed %s", seed)
                    .hasMessageStartingWith("f: line " + lines.length + ", byte " + place + ": 0xFF is not UTF-8");
        }
    }

    private static String read(byte[] bytes, Random random) throws IOException {
        InputStream inPieces = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1 + random.nextInt(3)));
            }
        };
        StringBuilder text = new StringBuilder();
        try (Utf8Reader reader = new Utf8Reader("f", inPieces)) {
            char[] buffer = new char[4];
            int read = 0;
            while (read >= 0) {
                text.append(buffer, 0, read);
                read = reader.read(buffer, 0, 1 + random.nextInt(4));
            }
            assertThat(reader.delivered()).isEqualTo(text.length());
        }
        return text.toString();
    }

    /** Null if it is not UTF-8, or starts as UTF-16 does. */
    private static @org.jspecify.annotations.Nullable String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static byte[] someBytes(Random random) {
        byte[] utf8 = random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> new String[] {"a", "é", "€", "\uD83D\uDE00", "\n", "\ufeff"}[i])
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
        if (utf8.length > 0 && random.nextInt(3) == 0) {
            utf8[random.nextInt(utf8.length)] = (byte) random.nextInt(256);
        }
        return utf8;
    }
}
