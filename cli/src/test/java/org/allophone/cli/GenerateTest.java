package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.output.FileDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {
    private static final String SECRET = "hex:8f3a1c5e7b9d2046a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0";
    private static final String[] NOTEBOOK = {
        "generate", "--scenario", "notebook", "--start", "2025-08-15T17:22:51.470748", "--insecure-legacy-sha256"
    };

    private static final String COLUMNS = "call_id,caller_id,agent_id,start_ts,duration_sec,topic,resolved,disposition,"
            + "language,segment,queue,ivr_sec,wait_sec,talk_sec,hold_sec,wrap_up_sec,transfers,case_id,contact_no,"
            + "wrap_up_code,satisfaction,transcript";

    @TempDir
    Path folder;

    @Test
    void theNotebooksFilesAreTheNotebooksToTheByte() throws IOException {
        Run run = new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);

        assertThat(run.exitCode()).isZero();
        // bench/notebook/notebook_loop.py 200 18 2025-08-15T17:22:51.470748, under CPython with NumPy and pandas
        assertThat(FileDigest.of(csv()).sha256())
                .isEqualTo("f47664cb153a2498226076cbe06bd214e1e612ec1c0cb0cc3987af85250a9bc2");
        assertThat(Files.readString(folder.resolve("data/raw/transcripts/tech_support_04.txt")))
                .isEqualTo("""
                        Client_4: Mon internet ne fonctionne plus.
                        Agent: Avez-vous essayé de redémarrer votre box ?
                        Client_4: Oui, mais ça ne marche toujours pas.
                        Agent: Je vais lancer un diagnostic.""");
        assertThat(files().keySet().stream().filter(name -> name.endsWith(".txt")))
                .hasSize(18)
                .contains("transcripts/billing_01.txt", "transcripts/billing_18.txt", "transcripts/orders_08.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void twentyThousandCallsOfTheNotebookAreItsOwnOnAnyNumberOfThreads(String threads) throws IOException {
        new Run.In(folder)
                .with("SALT_PII", "changeme")
                .run(Stream.concat(Stream.of(NOTEBOOK), Stream.of("--calls", "20000", "--threads", threads))
                        .toArray(String[]::new));

        assertThat(FileDigest.of(csv()).sha256())
                .isEqualTo("e664d176046e77024accad933ae3221cf8489861d0a6827b34f24b1412c28a2c");
    }

    @Test
    void theFirstRunMakesAKeyTellsItAndKeepsIt() throws IOException {
        Run first = new Run.In(folder).run("generate");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("A secret key was made and put in .env");
        Path env = folder.resolve(".env");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(env)).matches("SALT_PII=hex:[0-9a-f]{64}\n");

        Map<String, String> before = files();
        Run again = new Run.In(folder).run("generate", "--force", "--seed", "7");
        Run back = new Run.In(folder).run("generate", "--force");
        assertThat(again.out()).doesNotContain("secret key was made");
        assertThat(back.exitCode()).isZero();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theFirstSevenColumnsAreTheNotebooks() throws IOException {
        generate();
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(4531);
        assertThat(rows.get(0).getHeader())
                .startsWith("call_id", "caller_id", "agent_id", "start_ts", "duration_sec", "topic", "resolved")
                .containsExactly(COLUMNS.split(","));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("call_id")).matches("CALL_\\d{4}");
            assertThat(row.getField("caller_id")).matches("[0-9a-f]{64}");
            assertThat(row.getField("agent_id")).matches("[A-E]?");
            assertThat(row.getField("start_ts")).matches("2025-0[12]-\\d\\dT(0[89]|1[0-7]):\\d\\d:\\d\\d");
            assertThat(row.getField("resolved")).matches("[01]");
        });
    }

    @Test
    void theCallsOfTheTranscriptsNameThem() throws IOException {
        generate();
        List<String> named = rows().stream()
                .map(row -> row.getField("transcript"))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(named).hasSize(18).doesNotHaveDuplicates();
        assertThat(files().keySet()).containsAll(named);
    }

    @Test
    void theEndShowsOneCallAndItsOwnConversation() throws IOException {
        Run run = generate();
        Path transcript;
        try (Stream<Path> paths = Files.list(folder.resolve("data/raw/transcripts"))) {
            transcript = paths.filter(path -> path.toString().endsWith("_01.txt"))
                    .findFirst()
                    .orElseThrow();
        }
        String topic = transcript.getFileName().toString().replace("_01.txt", "");
        assertThat(run.out()).contains("data/raw/transcripts/" + topic + "_01.txt:");
        assertThat(run.out().lines().filter(line -> line.startsWith("  CALL_")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("," + topic + ","));
        assertThat(run.out()).endsWith(Files.readString(transcript).indent(2));
    }

    @Test
    void theSameAgainIsNothingToDo() throws IOException {
        generate();
        Run again = generate();
        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .isEqualTo("The data set is there already, whole and unchanged: data/raw. Nothing to do.\n");
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
                .contains("outputVersion is 1; this program makes and reads 2");
        assertThat(generate().err()).contains("data/raw holds another data set");
        assertThat(generate("--force").exitCode()).isZero();
        assertThat(rows()).hasSize(4531);
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
        assertThat(generate("--force").exitCode()).isZero();
        assertThat(new Run.In(folder).run("verify").exitCode()).isZero();
    }

    @Test
    void aFileThatNoManifestNamesIsNeverReplaced() throws IOException {
        Files.createDirectories(folder.resolve("data/raw"));
        Files.writeString(csv(), "mine");
        for (String[] options : new String[][] {{}, {"--force"}}) {
            Run run = generate(options);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("data/raw/cdr_synthetic.csv is there already and no manifest says it is ours");
        }
        assertThat(csv()).hasContent("mine");
    }

    @Test
    void aRunIsRepeatedFromItsManifest() throws IOException {
        generate("--calls", "50", "--seed", "9", "--name", "été", "--start", "2024-02-26");
        Map<String, String> made = files();

        Run run = keyed().run("generate", "--from", "data/raw/manifest.json", "--output", "again");

        assertThat(run.exitCode()).isZero();
        assertThat(filesIn("again")).isEqualTo(made);
    }

    @Test
    void aRunIsNotRepeatedWithAnotherKeyNorWithNone() throws IOException {
        generate();
        Run other = new Run.In(folder)
                .with("SALT_PII", SECRET.replace('8', '3'))
                .run("generate", "--from", "data/raw/manifest.json", "--output", "again");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("was made with key a6320b74");

        generate("--ephemeral", "--output", "e");
        Run ephemeral = keyed().run("generate", "--from", "e/manifest.json", "--output", "again");
        assertThat(ephemeral.exitCode()).isEqualTo(1);
        assertThat(ephemeral.err()).contains("cannot be repeated");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void aManifestThatIsNoneIsRefusedInTheLanguageAskedFor() throws IOException {
        Path bad = Files.writeString(folder.resolve("l'{0}.json"), "{\"outputVersion\": 1}");
        Run french = keyed().run("generate", "--from", "l'{0}.json", "--lang", "fr");
        assertThat(french.exitCode()).isEqualTo(1);
        assertThat(french.err())
                .isEqualTo("allophone: " + bad
                        + "\u00a0: outputVersion vaut 1\u00a0; ce programme écrit et lit la version 2\n");
        Run english = keyed().run("generate", "--from", "l'{0}.json");
        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.err())
                .isEqualTo("allophone: " + bad + ": outputVersion is 1; this program makes and reads 2\n");

        for (String command : List.of("verify", "show CALL_0001")) {
            Files.createDirectories(folder.resolve("data/raw"));
            Files.writeString(folder.resolve("data/raw/manifest.json"), "3");
            Run run = keyed().run((command + " --lang fr").split(" "));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).endsWith("manifest.json\u00a0: le manifeste manque ou n’est pas un objet\n");
        }
    }

    @Test
    void onlyTheInsecureOptionStampsInsecureAndOnlyItAcceptsAnySalt() throws IOException {
        generate();
        assertThat(Files.readString(folder.resolve("data/raw/manifest.json"))).doesNotContain("INSECURE");

        Run insecure = new Run.In(folder)
                .with("SALT_PII", "changeme")
                .run("generate", "--insecure-legacy-sha256", "--output", "weak");
        assertThat(insecure.exitCode()).isZero();
        assertThat(insecure.err()).contains("WARNING").contains("hides nothing");
        assertThat(Files.readString(folder.resolve("weak/manifest.json"))).contains("INSECURE");

        Run refused = new Run.In(folder).with("SALT_PII", "changeme").run("generate", "--output", "other");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("allophone: the secret in SALT_PII has fewer than 16 bytes and can be guessed;"
                        + " make one with: ./allophone keygen, and pass it with --key-file\n");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void aKeyFileComesBeforeTheEnvironmentAndTheEnvironmentBeforeDotenv() throws IOException {
        new Run.In(folder).run("keygen", "k.key");
        new Run.In(folder).run("generate", "--output", "dotenv");
        new Run.In(folder).run("generate", "--key-file", "k.key", "--output", "file");
        keyed().run("generate", "--key-file", "k.key", "--output", "file-and-environment");
        generate("--output", "environment");

        String callers = "cdr_synthetic.csv";
        assertThat(filesIn("file-and-environment")).isEqualTo(filesIn("file"));
        assertThat(Set.of(
                        filesIn("dotenv").get(callers),
                        filesIn("file").get(callers),
                        filesIn("environment").get(callers)))
                .hasSize(3);
    }

    @Test
    void anUnsafeKeyFileIsRefused() throws IOException {
        new Run.In(folder).run("keygen", "k.key");
        Path key = folder.resolve("k.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Run open = new Run.In(folder).run("generate", "--key-file", "k.key");
        assertThat(open.exitCode()).isEqualTo(1);
        assertThat(open.err()).contains("k.key can be read by other users").contains("chmod 600");

        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Run inside = new Run.In(folder).run("generate", "--key-file", "k.key", "--output", ".");
        assertThat(inside.exitCode()).isEqualTo(1);
        assertThat(inside.err()).contains("lies in the output folder");

        Run newKeyInside = new Run.In(folder).run("generate", "--output", ".");
        assertThat(newKeyInside.exitCode()).isEqualTo(1);
        assertThat(folder.resolve(".env")).doesNotExist();
    }

    @Test
    void aDotenvOpenToOthersOrUnreadableIsRefusedWithoutQuotingIt() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "SALT_PII=" + SECRET + "\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-r--r--"));
        Run open = new Run.In(folder).run("generate");
        assertThat(open.exitCode()).isEqualTo(1);
        assertThat(open.err()).contains(".env can be read by other users").doesNotContain("8f3a1c5e");

        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(env, "SALT_PII " + SECRET + "\n");
        Run malformed = new Run.In(folder).run("generate");
        assertThat(malformed.exitCode()).isEqualTo(1);
        assertThat(malformed.err()).contains("neither NAME=value").doesNotContain("8f3a1c5e");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aDotenvKeepsWhatItSays() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "# mine\nOTHER=\"a b\"\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        assertThat(new Run.In(folder).run("generate").exitCode()).isZero();
        assertThat(Files.readString(env)).matches("# mine\nOTHER=\"a b\"\nSALT_PII=hex:[0-9a-f]{64}\n");
    }

    @Test
    void theSecretStandsNowhereButInItsOwnFile() throws IOException {
        Run run = generate("--explain");
        String digits = SECRET.substring(4);
        assertThat(run.out() + run.err()).doesNotContain(digits);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(path)).as(path.toString()).doesNotContain(digits);
            }
        }
    }

    @Test
    void anEphemeralKeyIsNeverWrittenAndNeverTheSame() throws IOException {
        new Run.In(folder).run("generate", "--ephemeral", "--output", "one");
        new Run.In(folder).run("generate", "--ephemeral", "--output", "two");
        assertThat(folder.resolve(".env")).doesNotExist();
        assertThat(filesIn("one").get("cdr_synthetic.csv"))
                .isNotEqualTo(filesIn("two").get("cdr_synthetic.csv"));
        assertThat(filesIn("one").get("transcripts/billing_05.txt"))
                .isEqualTo(filesIn("two").get("transcripts/billing_05.txt"));
        assertThat(Files.readString(folder.resolve("one/manifest.json"))).doesNotContain("keyId");
    }

    @Test
    void noCallsMakeAHeader() throws IOException {
        assertThat(generate("--calls", "0").exitCode()).isZero();
        assertThat(csv()).hasContent(COLUMNS);
        assertThat(generate("--calls", "0", "--scenario", "notebook", "--force").exitCode())
                .isZero();
        assertThat(csv()).hasContent("call_id,caller_id,agent_id,start_ts,duration_sec,topic,resolved");
    }

    @Test
    void withoutAStartTheNotebookBeginsThirtyDaysAgoAndTheManifestSaysWhen() throws IOException {
        generate("--scenario", "notebook");
        assertThat(Files.readString(folder.resolve("data/raw/manifest.json")))
                .contains("\"start\": \"2026-02-02T05:06:07.000089\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--calls | -1 | option --calls is \"-1\"; write a whole number from 0 to 100,000,000,000",
                "--calls | abc | option --calls is \"abc\"",
                "--calls | 1e12 | option --calls is \"1e12\"",
                "--calls | 1000000000000 | option --calls is \"1000000000000\"",
                "--calls | '' | option --calls is \"\"",
                "--calls | 99999999999999999999999999 | option --calls is \"99999999999999999999999999\"",
                "--transcripts | 100001 | write a whole number from 0 to 100,000",
                "--seed | 1.5 | option --seed is \"1.5\"",
                "--seed | 9223372036854775808 | option --seed is",
                "--threads | 0 | option --threads is \"0\"; write a whole number from 1 to 64",
                "--scenario | moon | option --scenario is \"moon\"; it is one of: telecom-be, telecom-national, notebook, or the file",
                "--start | yesterday | option --start is \"yesterday\"; write a day such as 2025-01-06",
                "--start | 2025-02-30 | option --start is \"2025-02-30\"",
                "--start | 1066-10-14 | option --start is \"1066-10-14\"",
                "--start | 2025-08-15T17:22:51 | write a day such as",
                "--lang | de | option --lang is \"de\"; it is one of: fr, en",
                "--name | a;b | option --name is \"a;b\"",
                "--output | '' | --output is \"\"; write a path",
                "--days | 0 | option --days is \"0\"; write a whole number from 1 to 3,660",
                "--sites | 100001 | option --sites is \"100001\"; write a whole number from 1 to 100,000",
                "--split | 0 | option --split is \"0\"; write a whole number from 1 to 10,000",
                "--format | xml | option --format is \"xml\"; it is one of: csv, jsonl, parquet",
                "--format | csv,csv | option --format names \"csv\" twice",
                "--csv-dialect | x | option --csv-dialect is \"x\"; it is one of: rfc4180, excel-fr",
                "--tables | legs | option --tables is \"legs\"; it is one of: calls, segments, agents, callers, cases",
                "--columns | topic,name | option --columns is \"name\"; it is one of: call_id, caller_id",
                "--colour | red | unknown option --colour; the options are: ",
            })
    void aBadValueIsToldWithWhatIsAllowed(String option, String value, String message) {
        Run run = generate(option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("allophone: ").contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void standardOutputTakesOneFormatOfText() {
        Run run = generate("-o", "-", "--format", "parquet");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("option --format is \"parquet\"; with --output - it is one of: csv, jsonl");
    }

    @Test
    void aRunWithoutItsKeyIsNotRepeated() {
        Run run = generate("--from", "data/raw/manifest.json", "--ephemeral");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--ephemeral and --from");
    }

    @ParameterizedTest
    @CsvSource({"formats, csv, xml", "csvDialect, rfc4180, x", "tables, calls, legs", "columns, call_id, name"})
    void aManifestThatNamesWhatThereIsNotIsToldWithItsPlace(String field, String found, String instead)
            throws IOException {
        generate();
        Path manifest = folder.resolve("data/raw/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(\"" + field + "\": .*?)\"" + found + "\"", "$1\"" + instead + "\""));
        Run run = generate("--from", "data/raw/manifest.json", "--output", "again", "--lang", "fr");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("data/raw/manifest.json\u00a0: " + field + " contient «\u00a0" + instead + "\u00a0»");
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
    void theNotebooksSeedHasThirtyTwoBits() {
        Run run = generate("--scenario", "notebook", "--seed", "4294967296");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("from 0 to 4,294,967,295");
        assertThat(generate("--scenario", "notebook", "--seed", "4294967295").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate --calls | option --calls has no value",
                "generate --calls 1 --calls 2 | option --calls is given twice",
                "generate now | unexpected argument \"now\"",
                "generate --force=abc | option --force takes no value",
                "generate --key-file hex:0011 | option --key-file takes the name of a file, not the key itself",
                "generate --quiet --explain | options --explain and --quiet do not go together",
                "generate --from x --calls 2 | options --calls and --from do not go together",
                "generate --ephemeral --key-file k | options --ephemeral and --key-file do not go together",
                "make | unknown command \"make\"; the commands are: generate, show, verify, keygen, scenario, dictionary, completion",
                "'' | no command; the commands are: generate",
            })
    void wrongUseIsOneLine(String line, String message) {
        Run run = keyed().run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void anAtSignBeforeAFileDoesNotTellWhatIsInIt() throws IOException {
        Files.writeString(folder.resolve("t.key"), SECRET);
        for (String line :
                List.of("generate --key-file @t.key", "generate @t.key", "verify @t.key", "keygen @t.key/x")) {
            Run run = new Run.In(folder).run(line.split(" "));
            assertThat(run.exitCode()).isNotZero();
            assertThat(run.out() + run.err()).contains("@t.key").doesNotContain("8f3a1c5e");
        }
    }

    @Test
    void aLineBreakInANameDoesNotBreakTheLine() {
        for (String[] words : new String[][] {
            {"generate", "-o", "\u001b[31m\nf"},
            {"generate", "--key-file", "no\nfile"},
            {"generate", "--x\ny"},
            {"verify", "a\nb"}
        }) {
            Run run = new Run.In(folder).run(words);
            if (run.exitCode() != 0) {
                assertThat(run.err()).hasLineCount(1).doesNotContain("\u001b");
            }
        }
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoReasonForANewKey() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "SALT_PII=\"" + SECRET + "\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        Run run = new Run.In(folder).run("generate");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("a quote that is never closed").hasLineCount(1);
        assertThat(env).hasContent("SALT_PII=\"" + SECRET + "\n");
    }

    @Test
    void bothKindsOfQuotesComeOffASalt() throws IOException {
        for (String quote : List.of("'", "\"")) {
            Files.writeString(folder.resolve(".env"), "SALT_PII=" + quote + "changeme" + quote + "\n");
            new Run.In(folder)
                    .run(Stream.concat(Stream.of(NOTEBOOK), Stream.of("--force"))
                            .toArray(String[]::new));
            assertThat(FileDigest.of(csv()).sha256()).startsWith("f47664cb153a2498");
        }
    }

    @Test
    void aQuietRunStillTellsThatItMadeAKey() {
        Run run = new Run.In(folder).run("generate", "--quiet");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("A secret key was made");
    }

    @Test
    void anInsecureRunIsTheSameAgainOnlyWithTheSameSalt() throws IOException {
        new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);
        Run again = new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("Nothing to do");

        Run other = new Run.In(folder).with("SALT_PII", "other").run(NOTEBOOK);
        assertThat(other.exitCode()).isEqualTo(1);
        Run repeated = new Run.In(folder)
                .with("SALT_PII", "other")
                .run("generate", "--from", "data/raw/manifest.json", "--insecure-legacy-sha256", "-o", "again");
        assertThat(repeated.exitCode()).isEqualTo(1);
        assertThat(repeated.err()).contains("the files made are not those of the manifest");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereYetMayBeWrittenInARoundaboutWay() {
        assertThat(generate("-q", "--calls", "5", "-o", "./a/../b").exitCode()).isZero();
        assertThat(folder.resolve("b/cdr_synthetic.csv")).exists();
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aLoadThatCannotBeIsToldInOneLine() {
        Run closed = generate("--calls", "10", "--days", "2", "--start", "2025-01-04");
        assertThat(closed.exitCode()).isEqualTo(2);
        assertThat(closed.err())
                .isEqualTo(
                        "allophone: of 2 days from 2025-01-04 on, the centre opens on none; ask for more days, or another start\n");
        Run large = generate("--days", "3660", "--sites", "100000", "--lang", "fr");
        assertThat(large.exitCode()).isEqualTo(2);
        assertThat(large.err()).contains("c’est trop").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDialectOfCsvNeedsCsv() {
        Run run = generate("--csv-dialect", "excel-fr", "--format", "jsonl");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--csv-dialect", "jsonl").hasLineCount(1);
    }

    @Test
    void aRunIsNeverRepeatedWithANewKey() throws IOException {
        generate();
        Run run = new Run.In(folder).run("generate", "--from", "data/raw/manifest.json", "-o", "again");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("with its own key, and none is found");
        assertThat(folder.resolve(".env")).doesNotExist();
    }

    @Test
    void theNumberOfFilesAndCallsIsSpokenOfAsAPersonWould() {
        Run one = generate("--calls", "1", "--transcripts", "1");
        assertThat(one.out()).contains("\n1 call   ").contains("\n1 conversation  ");
        assertThat(generate("--calls", "0", "--force").out())
                .startsWith("0 calls ")
                .doesNotContain("conversation");
        assertThat(new Run.In(folder).run("verify").out()).isEqualTo("2 files in data/raw are as they were made.\n");
        generate("--calls", "0", "--scenario", "notebook", "--transcripts", "0", "--force");
        assertThat(new Run.In(folder).run("verify").out()).isEqualTo("1 file in data/raw is as it was made.\n");
    }

    @Test
    void anUnknownOptionsValueIsNotRepeated() {
        assertThat(generate("--salt=" + SECRET).err()).contains("--salt=…").doesNotContain("8f3a");
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
    void aDiskThatIsTooSmallIsToldBeforeAnHourIsLost() {
        Run run = generate("--scenario", "telecom-national", "--calls", "100000000000");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("too small").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void quietSaysNothing() throws IOException {
        Run run = generate("--quiet");
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(rows()).hasSize(4531);
    }

    @Test
    void explainShowsTheFirstNumberAndNothingElseDoes() throws IOException {
        Run explained = generate("--explain");
        assertThat(explained.out())
                .containsPattern("number is \\+324[014]\\d{6}")
                .contains("Step 1")
                .contains("Step 10");
        String pseudonym = rows().get(0).getField("caller_id");
        assertThat(explained.out()).contains(pseudonym);

        Run plain = generate("--output", "plain");
        assertThat(plain.out()).doesNotContainPattern("\\+32");
        for (String text : allTexts("plain")) {
            // A pseudonym is 64 digits, among which any eight may stand side by side.
            assertThat(text.replaceAll("[0-9a-f]{64}", "")).doesNotContainPattern("(\\+32|0)4[0-4]\\d{6}(?!\\d)");
        }
    }

    @Test
    void messagesAreFrenchUnderAFrenchLocaleOrWhenAsked() {
        Run french = keyed().locale(Locale.CANADA_FRENCH).run("generate", "--explain");
        assertThat(french.out())
                .contains("Étape 1")
                .contains("4\u202f531 appels")
                .contains("conversations");
        assertThat(keyed().run("generate", "--lang", "fr", "--calls", "x").err())
                .isEqualTo("allophone: l’option --calls vaut «\u00a0x\u00a0»\u00a0; écrivez un nombre entier"
                        + " de 0 à 100\u202f000\u202f000\u202f000\n");
        assertThat(keyed().locale(Locale.FRANCE)
                        .run("generate", "--lang", "en", "--calls", "x")
                        .err())
                .startsWith("allophone: option");
        assertThat(keyed().locale(Locale.GERMANY)
                        .run("generate", "--calls", "x")
                        .err())
                .startsWith("allophone: option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "show", "verify", "keygen", "dictionary", "completion"})
    void everyCommandHasHelpAndVersionInBothLanguages(String command) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String[] help =
                    Stream.of(command, "--help").filter(s -> !s.isEmpty()).toArray(String[]::new);
            String[] version =
                    Stream.of(command, "--version").filter(s -> !s.isEmpty()).toArray(String[]::new);
            Run helped = new Run.In(folder).locale(locale).run(help);
            assertThat(helped.exitCode()).isZero();
            assertThat(helped.out())
                    .contains(locale.equals(Locale.FRENCH) ? "Utilisation\u00a0: allophone" : "Usage: allophone");
            assertThat(new Run.In(folder).locale(locale).run(version).out()).startsWith("allophone ");
        }
    }

    @Test
    void completionIsAScriptThatKnowsTheOptions() {
        assertThat(new Run.In(folder).run("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--insecure-legacy-sha256", "keygen");
    }

    @Test
    void aKeyIsNeverOverwritten() throws IOException {
        assertThat(new Run.In(folder).run("keygen").out()).contains("allophone.key");
        String key = Files.readString(folder.resolve("allophone.key"));
        Run again = new Run.In(folder).run("keygen");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("never overwritten");
        assertThat(Files.readString(folder.resolve("allophone.key"))).isEqualTo(key);
    }

    @Test
    void verifyNeedsAManifest() {
        Run run = new Run.In(folder).run("verify", "nowhere");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere/manifest.json does not exist").hasLineCount(1);
    }

    private Run.In keyed() {
        return new Run.In(folder).with("SALT_PII", SECRET);
    }

    private Run generate(String... options) {
        return keyed().run(
                        Stream.concat(Stream.of("generate"), Stream.of(options)).toArray(String[]::new));
    }

    private Path csv() {
        return folder.resolve("data/raw/cdr_synthetic.csv");
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv())) {
            return reader.stream().toList();
        }
    }

    private Map<String, String> files() throws IOException {
        return filesIn("data/raw");
    }

    private Map<String, String> filesIn(String name) throws IOException {
        return Run.digests(folder.resolve(name));
    }

    private List<String> allTexts(String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> {
                        try {
                            return Files.readString(path);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }
}
