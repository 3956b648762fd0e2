package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run replaces and what it leaves alone, and what is found to have changed. */
class ReplacingAndVerifyingTest extends FreshFolder {

    @Test
    void theSameAgainIsNothingToDo() throws IOException {
        generate();
        Run again = generate();
        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .isEqualTo("The data set already exists, complete and unchanged: data/raw. Nothing to do.\n");
    }

    @Test
    void whatIsThereIsExplainedAllTheSame() throws IOException {
        generate();
        Map<String, String> before = files();
        Run explained = generate("--explain");
        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out())
                .contains("HMAC-SHA-256 of the number")
                .endsWith("The data set already exists, complete and unchanged: data/raw. Nothing to do.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anotherDataSetIsRefusedWithoutForceAndReplacesWithIt() throws IOException {
        generate();
        Path notes = Files.writeString(folder.resolve("data/raw/notes.txt"), "mine");
        Map<String, String> before = files();

        Run refused = generate("--calls", "10", "--transcripts", "2");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("data/raw holds another data set").contains("--force");
        assertThat(files()).isEqualTo(before);

        assertThat(generate("--calls", "10", "--transcripts", "2", "--force").exitCode())
                .isZero();
        assertThat(rows()).hasSize(10);
        assertThat(files().keySet()).hasSize(6).contains("notes.txt", "scenario.yaml");
        assertThat(notes).hasContent("mine");
    }

    /** The manifest of version 0.1.0 had other fields; its list of files was the same. */
    @Test
    void aDataSetOfAnotherVersionOfTheProgramIsCheckedAndReplacedButNotRepeated() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/raw"));
        Files.writeString(data.resolve("cdr_synthetic.csv"), "abc");
        Files.writeString(data.resolve("old.txt"), "");
        Files.writeString(data.resolve("manifest.json"), """
                {"outputVersion": 1, "scenario": "telecom-be", "calls": 200, "files": [
                  {"path": "cdr_synthetic.csv", "bytes": 3,
                   "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
                  {"path": "old.txt", "bytes": 0,
                   "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}
                """);

        assertThat(new Run.In(folder).run("verify").exitCode()).isZero();
        assertThat(generate("--from", "data/raw/manifest.json").err())
                .contains("outputVersion is 1; this program makes and reads 3");
        assertThat(generate().err()).contains("data/raw holds another data set");
        assertThat(generate("--force").exitCode()).isZero();
        assertThat(rows()).hasSize(4827);
        assertThat(data.resolve("old.txt")).doesNotExist();
    }

    @Test
    void aChangedFileIsFoundAndIsNotTheSameDataSet() throws IOException {
        generate();
        Files.writeString(csv(), "tampered");

        Run verify = new Run.In(folder).run("verify");
        assertThat(verify.exitCode()).isEqualTo(3);
        assertThat(verify.out()).contains("changed: data/raw/cdr_synthetic.csv");
        assertThat(generate().exitCode()).isEqualTo(1);
        // It may be somebody's work, so not even --force replaces it.
        Run force = generate("--force");
        assertThat(force.exitCode()).isEqualTo(1);
        assertThat(force.err())
                .contains("cdr_synthetic.csv was changed since it was made")
                .hasLineCount(1);
        assertThat(csv()).hasContent("tampered");
        Files.delete(csv());
        assertThat(generate("--force").exitCode()).isZero();
        assertThat(new Run.In(folder).run("verify").exitCode()).isZero();
    }

    /** A git hook is installed, or a private key taken, by no data set that was downloaded. */
    @Test
    void anUnfinishedRunThatSomebodyElsePutThereMovesNothing() throws IOException {
        Path hooks = Files.createDirectories(folder.resolve(".git/hooks"));
        Path staging = Files.createDirectories(folder.resolve("data/raw/.allophone-unfinished"));
        Files.createSymbolicLink(staging.resolve("new"), hooks);
        Files.writeString(folder.resolve("data/raw/pre-commit"), "#!/bin/sh\necho caught\n");
        Files.writeString(staging.resolve("journal"), "+ pre-commit\n");

        Run run = generate();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(".allophone-unfinished/new is a file, or a link")
                .hasLineCount(1);
        assertThat(hooks).isEmptyDirectory();
    }

    @Test
    void nothingInAFileCommandsTheTerminal() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/raw"));
        for (String hidden : List.of("\u001b[2J", "\u202e", "\u0007", "\u009b31m", "\u2066")) {
            Files.writeString(
                    data.resolve("manifest.json"),
                    "{\"outputVersion\": 3, \"scenario\": \"x%sy\", \"files\": [{\"path\": \"a%sb\", \"bytes\": 1}]}"
                            .replace("%s", hidden.replace("\u001b", "\\u001b").replace("\u0007", "\\u0007")));
            for (String command : List.of("verify", "generate")) {
                Run run = new Run.In(folder).run(command);
                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(run.out() + run.err()).doesNotContain(hidden).contains("manifest.json");
            }
        }
        Run named = keyed().run("generate", "--output", "a\u001b[31m\u202eb");
        assertThat(named.exitCode()).isZero();
        assertThat(named.out()).doesNotContain("\u001b", "\u202e").contains("a\\u001b[31m\\u202eb");
    }

    @Test
    void aFileThatNoManifestNamesIsNeverReplaced() throws IOException {
        Files.createDirectories(folder.resolve("data/raw"));
        Files.writeString(csv(), "mine");
        for (String[] options : new String[][] {{}, {"--force"}}) {
            Run run = generate(options);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("data/raw/cdr_synthetic.csv already exists and is in no manifest of ours");
        }
        assertThat(csv()).hasContent("mine");
    }

    /** The run asked for would take days, or be refused for want of disk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cdr_synthetic_0001.csv",
                "cdr_synthetic_2000.parquet",
                "legs_0999.csv",
                "agents.parquet",
                "scenario.yaml",
                "transcripts"
            })
    void aFileInTheWayIsRefusedBeforeTheCallsAreMade(String name) throws IOException {
        refusesFileInTheWay(name);
    }

    @Test
    void aConversationInTheWayIsRefusedBeforeTheCallsAreMade() throws IOException {
        keyed().run("generate", "--output=few", "--scenario=telecom-national", "--calls=500");
        List<String> names = names(folder.resolve("few/transcripts"));
        refusesFileInTheWay("transcripts/" + names.get(0));
        refusesFileInTheWay("transcripts/" + names.get(names.size() - 1));
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void refusesFileInTheWay(String name) throws IOException {
        Path file = folder.resolve("data/raw").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");

        Run run = new Run.In(folder)
                .run(
                        "generate",
                        "--force",
                        "--scenario=telecom-national",
                        "--calls=100000000000",
                        "--split=2000",
                        "--tables=legs,agents",
                        "--format=csv,parquet");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("data/raw/" + name).hasLineCount(1);
        assertThat(file).hasContent("mine");
        assertThat(folder.resolve(".env")).doesNotExist();
        Files.delete(file);
    }

    @Test
    void theCentresOwnFileMayBeInTheFolderAlready() throws IOException {
        Files.createDirectories(folder.resolve("data/raw"));
        new Run.In(folder).run("scenario", "new", "data/raw/scenario.yaml");

        assertThat(generate("--scenario", "data/raw/scenario.yaml", "--calls", "9")
                        .exitCode())
                .isZero();
    }

    @Test
    void anOutputThatIsAFileOrCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = generate("--output", "file");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("is a file, or a link, where a folder is needed")
                .hasLineCount(1);
        assertThat(file).hasContent("mine");

        Run impossible = generate("--output", "/proc/allophone");
        assertThat(impossible.exitCode()).isEqualTo(1);
        assertThat(impossible.err()).startsWith("allophone: ").contains("/proc").hasLineCount(1);
    }

    @Test
    void aFolderThatALinkLeadsToIsNotOfTheDataSet() throws IOException {
        generate();
        Path transcripts = folder.resolve("data/raw/transcripts");
        Files.move(transcripts, folder.resolve("elsewhere"));
        Files.createSymbolicLink(transcripts, folder.resolve("elsewhere"));
        Run verify = new Run.In(folder).run("verify");
        assertThat(verify.exitCode()).isEqualTo(3);
        assertThat(verify.out()).contains("missing: data/raw/transcripts/");
    }

    @Test
    void verifyNeedsAManifest() {
        Run run = new Run.In(folder).run("verify", "nowhere");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere/manifest.json does not exist").hasLineCount(1);
    }
}
