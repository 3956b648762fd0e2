package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
    private static String read(byte[] octets) throws IOException {
        StringWriter text = new StringWriter();
        new InputStreamReader(TextEncoding.LATIN1.asUtf8(new ByteArrayInputStream(octets)), StandardCharsets.UTF_8)
                .transferTo(text);
        return text.toString();
    }

    private static byte[] written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = TextEncoding.LATIN1.writer("f.csv", out)) {
            writer.write(text);
        }
        return out.toByteArray();
    }

    @Test
    void latin1IsReadAsJavaReadsWindows1252() throws IOException {
        String text = "é;œuvre;€;l’été\n";
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void eachByteIsWrittenAgainAsItWas() throws IOException {
        byte[] octets = new byte[100_000];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) (i * 7 + i / 256);
        }
        assertThat(written(read(octets))).isEqualTo(octets);
    }

    @Test
    void aCharacterThatLatin1DoesNotHaveIsRefused() {
        assertThatThrownBy(() -> written("ő"))
                .isInstanceOf(Refusal.class)
                .hasMessage("f.csv: the character U+0151 cannot be written in latin1; write UTF-8");
    }
}
