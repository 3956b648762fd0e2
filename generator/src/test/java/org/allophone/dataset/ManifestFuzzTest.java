package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.allophone.wording.Refusal;

class ManifestFuzzTest {

    /** Whatever the bytes: a manifest, or the exception for what is none, and nothing else. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAManifestOrAreRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("manifest", ".json");
        try {
            Files.write(file, bytes);
            ManifestReader.read(file);
        } catch (Refusal refused) {
            assertThat(refused).hasMessage(refused.lines().get(0).in(Locale.ENGLISH));
            assertThat(refused.lines().get(0).in(Locale.FRENCH)).startsWith(file + "\u00a0: ");
        } finally {
            Files.delete(file);
        }
    }
}
