package org.allophone.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

            output.commit(Map.of());
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
            output.commit(Map.of());
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
            first.commit(Map.of());
        }
        assertThat(scratch.resolve("one.txt")).hasContent("1");
    }

    @Test
    void aFileOfSomebodyElsesIsNeverReplaced() throws IOException {
        Files.writeString(scratch.resolve("two.txt"), "mine");
        try (OutputFolder output = OutputFolder.open(scratch)) {
            write(output, "one.txt", "1");
            write(output, "two.txt", "2");

            assertThatThrownBy(() -> output.commit(Map.of()))
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
            output.commit(Map.of());
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
            output.commit(digests("manifest.json", "old.txt"));
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
            assertRefused(output, Map.of());
        }
        try (OutputFolder output = OutputFolder.open(folder)) {
            write(output, "one.txt", "1");
            assertRefused(output, digests("sub/precious.txt"));
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
                assertRefused(output, digests("manifest.json"));
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
        assertThatThrownBy(() -> output.commit(Map.of())).hasMessage("interrupted");
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

    private static void assertRefused(OutputFolder output, Map<String, FileDigest> replaced) {
        assertThatThrownBy(() -> output.commit(replaced)).isInstanceOf(Refusal.class);
        assertThat(output.isCommitted()).isFalse();
    }

    private Map<String, FileDigest> digests(String... names) throws IOException {
        Map<String, FileDigest> digests = new LinkedHashMap<>();
        for (String name : names) {
            Path file = scratch.resolve(name);
            digests.put(name, Files.exists(file) ? FileDigest.of(file) : new FileDigest(0, "0".repeat(64)));
        }
        return digests;
    }

    @Test
    void aFileThatWasChangedSinceIsNotThrownAway() throws IOException {
        Path file = Files.writeString(scratch.resolve("old.txt"), "old");
        Map<String, FileDigest> earlier = digests("old.txt", "gone.txt");
        Files.writeString(file, "my work");
        try (OutputFolder output = OutputFolder.open(scratch)) {
            assertThatThrownBy(() -> output.checkReplaceable(earlier)).isInstanceOf(Refusal.class);
            write(output, "old.txt", "new");
            assertRefused(output, earlier);
        }
        assertThat(file).hasContent("my work");
    }

    /** As a data set that was downloaded may have it: a link in the place of each thing in the staging folder. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "old", "journal", "lock", "new/sub", "old/sub"})
    void nothingOfAnUnfinishedRunIsFollowed(String link) throws IOException {
        Path victim = Files.createDirectories(scratch.resolve("victim"));
        Files.writeString(victim.resolve("id_rsa"), "secret");
        Files.writeString(victim.resolve("journal"), "+ sub/hook\n");
        Path folder = Files.createDirectories(scratch.resolve("out"));
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/hook"), "planted");
        Path staging = Files.createDirectories(folder.resolve(".allophone-unfinished"));
        if (!link.equals("journal")) {
            Files.writeString(staging.resolve("journal"), "+ sub/hook\n- id_rsa\n- sub/id_rsa\n");
        }
        boolean file = link.equals("journal") || link.equals("lock");
        Files.delete(Files.createDirectories(staging.resolve(link)));
        Files.createSymbolicLink(staging.resolve(link), file ? victim.resolve(link) : victim);

        assertThatThrownBy(() -> OutputFolder.open(folder)).isInstanceOf(Refusal.class);

        assertThat(names(victim)).containsExactlyInAnyOrder("id_rsa", "journal");
        assertThat(folder.resolve("sub/hook")).hasContent("planted");
        assertThat(folder.resolve("id_rsa")).doesNotExist();
        assertThat(folder.resolve("sub/id_rsa")).doesNotExist();
    }

    /** It names only what a manifest could name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ .git/hooks/pre-commit",
                "- .bashrc",
                "- sub/.env",
                "- ../x",
                "- /etc/passwd",
                "+ a//b",
                "- GIT~1/config",
                "- a\\b",
                "- c:x",
                "- \u202etxt.exe",
                "* a",
                "nonsense",
                ""
            })
    void aJournalThatIsNotOursIsRefusedAndChangesNothing(String line) throws IOException {
        Path staging = scratch.resolve(".allophone-unfinished");
        Files.createDirectories(staging.resolve("old"));
        Files.writeString(staging.resolve("old/fine.txt"), "old");
        Files.writeString(staging.resolve("journal"), "- fine.txt\n" + line + "\n");

        assertThatThrownBy(() -> OutputFolder.open(scratch)).isInstanceOf(Refusal.class);

        assertThat(names(scratch)).containsExactly(".allophone-unfinished");
        assertThat(staging.resolve("old/fine.txt")).hasContent("old");
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
            output.commit(Map.of());
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
