package org.allophone.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ManifestFuzzTest {

    /** Whatever the bytes: a manifest, or the exception for what is none, and nothing else. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAManifestOrAreRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("manifest", ".json");
        try {
            Files.write(file, bytes);
            Manifest.read(file);
        } catch (InvalidManifestException refused) {
            // what it is for
        } finally {
            Files.delete(file);
        }
    }
}
