package org.allophone.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.wording.Refusal;

class JournalFuzzTest {

    /** Whatever the journal's bytes: its moves are undone, or it is refused; nothing outside the folder is touched. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAJournalOrAreRefused(byte[] bytes) throws IOException {
        Path scratch = Files.createTempDirectory("journal");
        try {
            Files.writeString(scratch.resolve("outside.txt"), "mine");
            Path staging = scratch.resolve("out/.allophone-unfinished");
            Files.createDirectories(staging.resolve("old"));
            Files.writeString(staging.resolve("old/a.txt"), "old");
            Files.write(staging.resolve("journal"), bytes);
            try {
                OutputFolder.open(scratch.resolve("out")).close();
            } catch (Refusal refused) {
                assertThat(refused.lines()).hasSize(1);
            }
            assertThat(scratch.resolve("outside.txt")).hasContent("mine");
            try (Stream<Path> beside = Files.list(scratch)) {
                assertThat(beside).hasSize(2);
            }
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
