package org.allophone.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path scratch;

    @Test
    void nothingStandsUnderItsNameBeforeTheCommit() throws IOException {
        Path folder = scratch.resolve("a/b");
        try (OutputFolder output = OutputFolder.open(folder)) {
            write(output, "one.txt", "1");
            write(output, "sub/two.txt", "2");
            assertThat(folder.resolve("one.txt")).doesNotExist();

            output.commit(List.of());
        }
        assertThat(folder.resolve("one.txt")).hasContent("1");
        assertThat(folder.resolve("sub/two.txt")).hasContent("2");
        assertThat(names(folder)).containsExactlyInAnyOrder("one.txt", "sub");
    }

    @Test
    void aRunThatGivesUpLeavesNothingNotEvenTheFoldersItMade() throws IOException {
        try (OutputFolder output = OutputFolder.open(scratch.resolve("a/b"))) {
            write(output, "one.txt", "1");
        }
        assertThat(names(scratch)).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsClearedByTheNext() throws IOException {
        Path left = scratch.resolve(".allophone-unfinished/new/half.csv");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");

        try (OutputFolder output = OutputFolder.open(scratch)) {
            assertThat(left).doesNotExist();
            write(output, "one.txt", "1");
            output.commit(List.of());
        }
        assertThat(names(scratch)).containsExactly("one.txt");
    }

    @Test
    void twoRunsNeverWriteToOneFolder() throws IOException {
        try (OutputFolder first = OutputFolder.open(scratch)) {
            assertThatThrownBy(() -> OutputFolder.open(scratch))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            e -> assertThat(e.lines()).extracting(Wording::key).containsExactly("busy"));
            write(first, "one.txt", "1");
            first.commit(List.of());
        }
        assertThat(scratch.resolve("one.txt")).hasContent("1");
    }

    @Test
    void aFileOfSomebodyElsesIsNeverReplaced() throws IOException {
        Files.writeString(scratch.resolve("two.txt"), "mine");
        try (OutputFolder output = OutputFolder.open(scratch)) {
            write(output, "one.txt", "1");
            write(output, "two.txt", "2");

            assertThatThrownBy(() -> output.commit(List.of()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            e -> assertThat(e.lines().get(0).values())
                                    .containsExactly(scratch.resolve("two.txt").toString()));
        }
        assertThat(scratch.resolve("two.txt")).hasContent("mine");
        assertThat(scratch.resolve("one.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsTheSameAlreadyIsNoObstacle() throws IOException {
        Files.writeString(scratch.resolve("one.txt"), "1");
        try (OutputFolder output = OutputFolder.open(scratch)) {
            write(output, "one.txt", "1");
            output.commit(List.of());
        }
        assertThat(scratch.resolve("one.txt")).hasContent("1");
    }

    @Test
    void replacedFilesGoAndOthersStay() throws IOException {
        for (String name : List.of("manifest.json", "old.txt", "notes.txt")) {
            Files.writeString(scratch.resolve(name), "old");
        }
        try (OutputFolder output = OutputFolder.open(scratch)) {
            write(output, "manifest.json", "new");
            output.commit(List.of("manifest.json", "old.txt"));
        }
        assertThat(names(scratch)).containsExactlyInAnyOrder("manifest.json", "notes.txt");
        assertThat(scratch.resolve("manifest.json")).hasContent("new");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(scratch.resolve("file"), "mine");

        for (Path folder : List.of(file, file.resolve("below"))) {
            assertThatThrownBy(() -> OutputFolder.open(folder)).isInstanceOfSatisfying(Refusal.class, e -> {
                assertThat(e.lines()).extracting(Wording::key).containsExactly("not-a-folder");
                assertThat(e.lines().get(0).values()).containsExactly(file.toString());
            });
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void aLinkedFolderIsNeverWrittenThroughNorDeletedThrough() throws IOException {
        Path victim = Files.createDirectories(scratch.resolve("victim"));
        Files.writeString(victim.resolve("precious.txt"), "mine");
        Path folder = Files.createDirectories(scratch.resolve("out"));
        Files.createSymbolicLink(folder.resolve("sub"), victim);
        try (OutputFolder output = OutputFolder.open(folder)) {
            write(output, "sub/one.txt", "1");
            assertRefused(output, List.of());
        }
        try (OutputFolder output = OutputFolder.open(folder)) {
            write(output, "one.txt", "1");
            assertRefused(output, List.of("sub/precious.txt"));
        }
        assertThat(names(victim)).containsExactly("precious.txt");
    }

    @Test
    void aCommitThatCannotBeFinishedChangesNothing() throws IOException {
        Files.writeString(scratch.resolve("manifest.json"), "old");
        Files.writeString(scratch.resolve("sub"), "a file in the place of a folder");
        Files.createDirectories(scratch.resolve("folder/full"));
        for (String inTheWay : List.of("sub/two.txt", "folder")) {
            try (OutputFolder output = OutputFolder.open(scratch)) {
                write(output, "one.txt", "1");
                write(output, inTheWay, "2");
                write(output, "manifest.json", "new");
                assertRefused(output, List.of("manifest.json"));
            }
            assertThat(scratch.resolve("manifest.json")).hasContent("old");
            assertThat(names(scratch)).containsExactlyInAnyOrder("manifest.json", "sub", "folder");
        }
    }

    @Test
    void aRunKilledWhileItMovedItsFilesIsUndoneByTheNext() throws IOException {
        // As kill -9 leaves it: one old file of two taken away, one new file of two placed.
        Path staging = Files.createDirectories(scratch.resolve(".allophone-unfinished"));
        Files.createDirectories(staging.resolve("old"));
        Files.createDirectories(staging.resolve("new"));
        Files.writeString(staging.resolve("journal"), "- manifest.json\n- b.txt\n+ a.txt\n+ manifest.json\n");
        Files.writeString(staging.resolve("old/manifest.json"), "old");
        Files.writeString(scratch.resolve("b.txt"), "old b");
        Files.writeString(scratch.resolve("a.txt"), "new a");
        Files.writeString(staging.resolve("new/manifest.json"), "new");

        OutputFolder.open(scratch).close();

        assertThat(names(scratch)).containsExactlyInAnyOrder("manifest.json", "b.txt");
        assertThat(scratch.resolve("manifest.json")).hasContent("old");
        assertThat(scratch.resolve("b.txt")).hasContent("old b");
    }

    @Test
    void aClosedFolderMakesNothingMore() throws IOException {
        OutputFolder output = OutputFolder.open(scratch);
        write(output, "one.txt", "1");
        output.close();
        assertThatThrownBy(() -> output.create("two.txt")).hasMessage("interrupted");
        assertThatThrownBy(() -> output.commit(List.of())).hasMessage("interrupted");
        assertThat(names(scratch)).isEmpty();
    }

    @Test
    void aStagingFolderThatIsALinkIsRefused() throws IOException {
        Path elsewhere = Files.createDirectories(scratch.resolve("elsewhere"));
        Path folder = Files.createDirectories(scratch.resolve("out"));
        Files.createSymbolicLink(folder.resolve(".allophone-unfinished"), elsewhere);
        assertThatThrownBy(() -> OutputFolder.open(folder)).isInstanceOf(Refusal.class);
        assertThat(names(elsewhere)).isEmpty();
    }

    private static void assertRefused(OutputFolder output, List<String> replaced) {
        assertThatThrownBy(() -> output.commit(replaced)).isInstanceOf(Refusal.class);
        assertThat(output.isCommitted()).isFalse();
    }

    @Test
    void digestsAreThoseOfTheFiles() throws IOException {
        try (OutputFolder output = OutputFolder.open(scratch)) {
            write(output, "abc.txt", "abc");
            // FIPS 180-2, appendix B.1
            assertThat(output.files())
                    .containsEntry(
                            "abc.txt",
                            new FileDigest(3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
            output.commit(List.of());
        }
        assertThat(FileDigest.of(scratch.resolve("abc.txt")).sha256()).startsWith("ba7816bf");
    }

    private static void write(OutputFolder output, String name, String content) throws IOException {
        try (OutputStream out = output.create(name)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }
}
