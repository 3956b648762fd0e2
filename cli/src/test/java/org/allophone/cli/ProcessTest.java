package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: killed, interrupted, out of disk, under other locales, zones and Javas. */
class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void theBytesDependNeitherOnJavaNorLocaleNorZoneNorThreads() throws IOException, InterruptedException {
        List<Map<String, String>> made = new ArrayList<>();
        int number = 0;
        for (Path java : javas()) {
            // Turkish has no plain capital of i, and other digits are a locale away: what breaks careless formatting.
            for (String[] environment :
                    new String[][] {{"fr_FR", "Europe/Brussels", "1"}, {"tr_TR", "Asia/Kolkata", "3"}}) {
                String[] locale = environment[0].split("_");
                String output = "out" + number++;
                Run run = new Run.In(folder)
                        .with("SALT_PII", TestSecret.TEXT)
                        .with("JDK_JAVA_OPTIONS", "-Duser.language=" + locale[0] + " -Duser.country=" + locale[1])
                        .with("TZ", environment[1])
                        .runProcess(
                                java,
                                "generate",
                                "--quiet",
                                "--calls=2000",
                                "--tables",
                                "--format=csv,jsonl,parquet",
                                "--split=2",
                                "--threads=" + environment[2],
                                "--output=" + output);
                assertThat(run.exitCode()).as(run.err()).isZero();
                made.add(Run.digests(folder.resolve(output)));
            }
        }
        assertThat(made)
                .allSatisfy(files -> assertThat(files).isEqualTo(made.get(0)).hasSize(68));
    }

    @Test
    void firstRunsAtOnceInOneFolderMakeOneKey() throws IOException, InterruptedException {
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(new Run.In(folder)
                    .process(Run.thisJava(), "generate", "--quiet", "--calls", "5", "-o", "run" + i)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("run" + i + ".txt").toFile())
                    .start());
        }
        List<String> keyIds = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            assertThat(runs.get(i).waitFor())
                    .as(Files.readString(folder.resolve("run" + i + ".txt")))
                    .isZero();
            String manifest = Files.readString(folder.resolve("run" + i + "/manifest.json"));
            keyIds.add(manifest.replaceAll("(?s).*\"keyId\": \"([0-9a-f]{8})\".*", "$1"));
        }
        assertThat(keyIds).containsOnly(keyIds.get(0));
        assertThat(Files.readString(folder.resolve(".env"))).matches("SALT_PII=hex:[0-9a-f]{64}\n");
    }

    @Test
    void aKilledRunLeavesNothingUnderAFinalNameAndTheNextOneClearsUp() throws IOException, InterruptedException {
        Random random = new Random(1);
        for (int i = 0; i < 5; i++) {
            Process process = start("--calls", "30000000");
            process.waitFor(300 + random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(visible()).isEmpty();
        }
        Run run = new Run.In(folder).with("SALT_PII", TestSecret.TEXT).runProcess(Run.thisJava(), "generate");
        assertThat(run.exitCode()).isZero();
        assertThat(visible()).containsExactly("cdr_synthetic.csv", "manifest.json", "scenario.yaml", "transcripts");
        assertThat(folder.resolve("data/raw/.allophone-unfinished")).doesNotExist();
    }

    @Test
    void aRunKilledWhileItMovesItsFilesIsUndoneOrComplete() throws IOException, InterruptedException {
        Run first =
                new Run.In(folder).with("SALT_PII", TestSecret.TEXT).runProcess(Run.thisJava(), "generate", "--quiet");
        assertThat(first.exitCode()).isZero();
        Map<String, String> before = Run.digests(folder.resolve("data/raw"));
        for (int i = 0; i < 2; i++) {
            Process process = start("--force", "--calls", "800", "--transcripts", "600", "--seed", "7");
            Path journal = folder.resolve("data/raw/.allophone-unfinished/journal");
            while (process.isAlive() && !Files.exists(journal)) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            process.waitFor(6L * i, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            // The next run undoes what was not finished before it looks at what is there.
            Run next = new Run.In(folder).with("SALT_PII", TestSecret.TEXT).run("generate");
            Run verify = new Run.In(folder).run("verify");
            assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
            if (next.exitCode() == 0) {
                assertThat(Run.digests(folder.resolve("data/raw"))).isEqualTo(before);
            } else {
                assertThat(next.err()).contains("holds another data set");
                assertThat(Run.digests(folder.resolve("data/raw"))).hasSize(603);
                new Run.In(folder).with("SALT_PII", TestSecret.TEXT).run("generate", "--force");
                assertThat(Run.digests(folder.resolve("data/raw"))).isEqualTo(before);
            }
        }
    }

    @Test
    void anInterruptionWhileConversationsAreWrittenClearsUpToo() throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = builder("--calls", "2000", "--transcripts", "1500")
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path conversations = folder.resolve("data/raw/.allophone-unfinished/new/transcripts");
        while (process.isAlive() && !Files.exists(conversations)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.waitFor(50, TimeUnit.MILLISECONDS);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(err).strip()).contains("interrupted; the unfinished files were deleted");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void anInterruptedRunClearsUpAndSaysSoInOneLine() throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process = builder("--calls", "30000000")
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        waitForStaging(process);
        // SIGINT, as Ctrl-C sends it
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readString(err).strip())
                .isEqualTo("allophone: interrupted; the unfinished files were deleted, no other file was changed");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aDiskThatIsFullIsOneLineAndNoFile() throws IOException, InterruptedException {
        // The shell's limit on a file's size stands in for a full disk: the write fails in the same way.
        List<String> command = new ArrayList<>(builder("--calls", "100000").command());
        command.addAll(0, List.of("sh", "-c", "ulimit -f 2000; exec \"$@\"", "sh"));
        Path err = folder.resolve("err.txt");
        ProcessBuilder limited =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        limited.environment().put("SALT_PII", TestSecret.TEXT);
        limited.environment().put("LC_ALL", "C");
        Process process =
                limited.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(err))
                .startsWith("allophone: cannot write or read data/raw/cdr_synthetic.csv: ")
                .hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void standardOutputThatIsFullIsToldAndOneThatHasReadEnoughIsNot() throws IOException, InterruptedException {
        for (String[] shell : new String[][] {{"exec \"$@\" > /dev/full", "1"}, {"\"$@\" | head -n 1", "0"}}) {
            List<String> command = new ArrayList<>(List.of("sh", "-c", shell[0], "sh"));
            command.addAll(
                    new Run.In(folder).process(Run.thisJava(), "completion").command());
            Path err = folder.resolve("err.txt");
            Process process = new ProcessBuilder(command)
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).hasToString(shell[1]);
            assertThat(Files.readString(err).contains("standard output")).isEqualTo(shell[1].equals("1"));
        }
    }

    @Test
    void aReaderThatHasReadEnoughEndsTheRunWithoutAWord() throws IOException, InterruptedException {
        // More than fits into a pipe, so that the program is still writing when the reader ends.
        StringBuilder calls = new StringBuilder("call_id,phone,customer\n");
        for (int i = 0; i < 20_000; i++) {
            calls.append(i).append(",+3247512").append(1000 + i % 9000).append(',');
            calls.append("0123456789abcdef".repeat(4)).append('\n');
        }
        Files.writeString(folder.resolve("calls.csv"), calls);
        List<String> mask = List.of(
                "mask",
                "calls.csv",
                "--column=phone=phone:pseudonym",
                "--column=customer=keep",
                "--data-set=test",
                "--ephemeral",
                "-o-");
        List<String> rekey =
                List.of("rekey", "calls.csv", "--column=customer", "--data-set=test", "--ephemeral", "-o-");
        List<String> detect = List.of("detect", "calls.csv");
        List<String> generate = List.of("generate", "--calls=20000", "-o-");
        for (List<String> arguments : List.of(mask, rekey, detect, generate)) {
            List<String> command =
                    new ArrayList<>(List.of("sh", "-c", "{ \"$@\"; echo $? > code.txt; } | head -n 1", "sh"));
            command.addAll(new Run.In(folder)
                    .process(Run.thisJava(), arguments.toArray(String[]::new))
                    .command());
            Path err = folder.resolve("err.txt");
            ProcessBuilder piped = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(err.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            piped.environment().put("SALT_PII", TestSecret.TEXT);
            piped.environment().put("LC_ALL", "C");
            piped.start().waitFor();
            assertThat(Files.readString(err)).as("%s", arguments).isEmpty();
            assertThat(Files.readString(folder.resolve("code.txt")))
                    .as("%s", arguments)
                    .isEqualTo("0\n");
        }
    }

    @Test
    void twoRunsInOneFolderDoNotMix() throws IOException, InterruptedException {
        Process first = start("--calls", "30000000");
        waitForStaging(first);

        Run second = new Run.In(folder).with("SALT_PII", TestSecret.TEXT).runProcess(Run.thisJava(), "generate");
        first.destroyForcibly().waitFor();

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err()).contains("another run is writing to data/raw").hasLineCount(1);
    }

    private Process start(String... options) throws IOException {
        return builder(options)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(String... options) {
        return new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT)
                .with("LC_ALL", "C")
                .process(
                        Run.thisJava(),
                        Stream.concat(Stream.of("generate"), Stream.of(options)).toArray(String[]::new));
    }

    private void waitForStaging(Process process) throws InterruptedException {
        Path staged = folder.resolve("data/raw/.allophone-unfinished/new/cdr_synthetic.csv");
        while (process.isAlive() && !Files.exists(staged)) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive()).as("still at work").isTrue();
    }

    private List<String> visible() throws IOException {
        Path raw = folder.resolve("data/raw");
        if (!Files.exists(raw)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(raw)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** This Java, and whichever others lie beside it. */
    private static List<Path> javas() throws IOException {
        List<Path> javas = new ArrayList<>(List.of(Run.thisJava()));
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        Path neighbours = home.getParent();
        if (neighbours != null) {
            try (Stream<Path> paths = Files.list(neighbours)) {
                for (Path path : paths.sorted().toList()) {
                    Path java = path.resolve("bin/java");
                    boolean other = Files.isExecutable(java) && !Files.isSymbolicLink(path) && !path.equals(home);
                    if (other && path.getFileName().toString().matches(".*(jdk|java|temurin).*")) {
                        javas.add(java);
                    }
                }
            }
        }
        return javas;
    }
}
