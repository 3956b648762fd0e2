package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.allophone.output.FileDigest;
import org.junit.jupiter.api.Test;

/** Where the key of a run comes from, what is refused as one, and that it stands nowhere but in its own file. */
class KeysTest extends FreshFolder {
    /** A message that held so much of the secret would hold the rest too. */
    private static final String FIRST_DIGITS = TestSecret.DIGITS.substring(0, 4);

    @Test
    void theFirstRunMakesAKeyTellsItAndKeepsIt() throws IOException {
        Run first = new Run.In(folder).run("generate");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("A secret key was created and written to .env");
        Path env = folder.resolve(".env");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(env)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(env)).matches("SALT_PII=hex:[0-9a-f]{64}\n");

        Map<String, String> before = files();
        Run again = new Run.In(folder).run("generate", "--force", "--seed", "7");
        Run back = new Run.In(folder).run("generate", "--force");
        assertThat(again.out()).doesNotContain("secret key was created");
        assertThat(back.exitCode()).isZero();
        assertThat(files()).isEqualTo(before);
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
    void aQuietRunStillTellsThatItMadeAKey() {
        Run run = new Run.In(folder).run("generate", "--quiet");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("A secret key was created");
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
        assertThat(inside.err()).contains("is in the output folder");

        Run newKeyInside = new Run.In(folder).run("generate", "--output", ".");
        assertThat(newKeyInside.exitCode()).isEqualTo(1);
        assertThat(folder.resolve(".env")).doesNotExist();
    }

    @Test
    void aDotenvOpenToOthersOrUnreadableIsRefusedWithoutQuotingIt() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "SALT_PII=" + TestSecret.TEXT + "\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-r--r--"));
        Run open = new Run.In(folder).run("generate");
        assertThat(open.exitCode()).isEqualTo(1);
        assertThat(open.err()).contains(".env can be read by other users").doesNotContain(FIRST_DIGITS);

        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(env, "SALT_PII " + TestSecret.TEXT + "\n");
        Run malformed = new Run.In(folder).run("generate");
        assertThat(malformed.exitCode()).isEqualTo(1);
        assertThat(malformed.err()).contains("names SALT_PII without =").doesNotContain(FIRST_DIGITS);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoReasonForANewKey() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "SALT_PII=\"" + TestSecret.TEXT + "\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        Run run = new Run.In(folder).run("generate");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("a quote that is never closed").hasLineCount(1);
        assertThat(env).hasContent("SALT_PII=\"" + TestSecret.TEXT + "\n");
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
    void aDotenvKeepsWhatItSays() throws IOException {
        Path env = Files.writeString(folder.resolve(".env"), "# mine\nOTHER=\"a b\"\n");
        Files.setPosixFilePermissions(env, PosixFilePermissions.fromString("rw-------"));
        assertThat(new Run.In(folder).run("generate").exitCode()).isZero();
        assertThat(Files.readString(env)).matches("# mine\nOTHER=\"a b\"\nSALT_PII=hex:[0-9a-f]{64}\n");
    }

    /** One secret is one key, whichever way it comes and however it is written. */
    @Test
    void dotenvKeyFileAndEnvironmentMeanTheSame() throws IOException {
        String digits = TestSecret.DIGITS;
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digits));
        for (String written : List.of(
                digits,
                digits.toUpperCase(Locale.ROOT),
                "hex:" + digits,
                "\"" + digits + "\"",
                "'hex:" + digits + "'",
                "  " + digits + "  ",
                base64,
                "base64:" + base64,
                "base64url:" + base64.replace('+', '-').replace('/', '_').replace("=", ""),
                digits + " # since March",
                "\"" + digits + "\"   # since March")) {
            String keyId = "\"keyId\": \"" + TestSecret.KEY_ID + "\"";
            assertThat(manifestOf(new Run.In(folder).with("SALT_PII", written)))
                    .as(written)
                    .contains(keyId);
            for (String line : List.of(
                    "SALT_PII=%s\n",
                    "export SALT_PII=%s\n",
                    "  SALT_PII = %s\r\n",
                    "\uFEFFSALT_PII=%s",
                    "# SALT_PII=changeme\nMY_SALT_PII=1\nA=\"x\n\nSALT_PII=%s\nB\n")) {
                secretFile(".env", line.formatted(written));
                assertThat(manifestOf(new Run.In(folder))).as(line + written).contains(keyId);
                Files.delete(folder.resolve(".env"));
                secretFile("k.key", line.formatted(written));
                assertThat(manifestOf(new Run.In(folder), "--key-file", "k.key"))
                        .as(line + written)
                        .contains(keyId);
            }
            assertThat(manifestOf(new Run.In(folder).input(written + "\n"), "--key-file", "-"))
                    .as(written)
                    .contains(keyId);
            secretFile("k.key", "# made by keygen\n" + written + "\n");
            assertThat(manifestOf(new Run.In(folder), "--key-file", "k.key"))
                    .as(written)
                    .contains(keyId);
        }
    }

    private String manifestOf(Run.In in, String... options) throws IOException {
        Run run = in.run(Stream.concat(
                        Stream.of("generate", "--calls", "2", "--transcripts", "0", "--force"), Stream.of(options))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return Files.readString(folder.resolve("data/raw/manifest.json"));
    }

    private void secretFile(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** What is nearly a key was a passphrase, and so another key than was meant. */
    @Test
    void whatIsNearlyAKeyIsRefusedWithWhatIsWrong() throws IOException {
        String digits = TestSecret.DIGITS;
        Map<String, String> reasons = Map.of(
                "0x" + digits,
                "hexadecimal digits with something else",
                digits.substring(1),
                "an odd number of them",
                digits + "  -",
                "hexadecimal digits with something else",
                digits.substring(0, 32) + " " + digits.substring(32),
                "hexadecimal digits with something else",
                "\"" + digits,
                "a quote that is never closed",
                "\"" + digits + "\" x",
                "a quote that is never closed, or something behind it",
                digits + "\uFFFD",
                "was not read as UTF-8");
        for (Map.Entry<String, String> written : reasons.entrySet()) {
            secretFile(".env", "SALT_PII=" + written.getKey() + "\n");
            secretFile("k.key", written.getKey() + "\n");
            for (Run run : List.of(
                    new Run.In(folder).with("SALT_PII", written.getKey()).run("generate"),
                    new Run.In(folder).run("generate"),
                    new Run.In(folder).run("generate", "--key-file", "k.key"))) {
                assertThat(run.exitCode()).as(written.getKey()).isEqualTo(1);
                assertThat(run.err())
                        .contains(written.getValue())
                        .doesNotContain(FIRST_DIGITS)
                        .hasLineCount(1);
            }
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aSecretThatIsGivenTwiceIsRefused() throws IOException {
        secretFile(".env", "SALT_PII=" + TestSecret.TEXT + "\nSALT_PII=" + TestSecret.TEXT + "\n");
        Run run = new Run.In(folder).run("generate");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(".env gives SALT_PII twice").doesNotContain(FIRST_DIGITS);
    }

    /** Nothing in it is ours to correct. */
    @Test
    void aDotenvWithoutOurVariableIsAddedTo() throws IOException {
        String before = "\uFEFF# SALT_PII=changeme\nMY_SALT_PII=1\nexport X=1\nnot a line of any kind";
        secretFile(".env", before);
        assertThat(new Run.In(folder)
                        .run("generate", "--calls", "2", "--transcripts", "0")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve(".env")))
                .matches("(?s)" + Pattern.quote(before) + "\nSALT_PII=hex:[0-9a-f]{64}\n");
    }

    @Test
    void aDotenvThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "A=1\n");
        for (Path target : List.of(elsewhere, folder.resolve("nowhere"))) {
            Files.deleteIfExists(folder.resolve(".env"));
            Files.createSymbolicLink(folder.resolve(".env"), target);
            Run run = new Run.In(folder).run("generate");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains(".env is a link, which is not followed")
                    .hasLineCount(1);
        }
        assertThat(elsewhere).hasContent("A=1\n");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void whereGitWouldCommitANewKeyItIsWarnedAbout() throws IOException {
        Path tree = folder.resolve("tree");
        Files.createDirectories(tree.resolve(".git/info"));
        for (String ignored : List.of("", "*.key", ".env\n!.env", "/other/.env", "env/")) {
            assertThat(warningOfANewKey(tree, ignored)).contains("git does not ignore it here");
        }
        for (String ignored : List.of(".env", "/.env", "*.key\n.env*", "**/.env", ".*", "!x\n*env")) {
            assertThat(warningOfANewKey(tree, ignored)).isEmpty();
        }
        Files.writeString(tree.resolve(".git/info/exclude"), ".env\n");
        assertThat(warningOfANewKey(tree, "")).isEmpty();
        assertThat(warningOfANewKey(Files.createDirectories(folder.resolve("no-tree")), ""))
                .isEmpty();
    }

    private static String warningOfANewKey(Path tree, String ignored) throws IOException {
        Files.writeString(tree.resolve(".gitignore"), ignored);
        Path below = Files.createDirectories(tree.resolve("below"));
        Files.deleteIfExists(tree.resolve(".env"));
        Run run = new Run.In(tree).run("generate", "--calls", "3", "--transcripts", "0", "--force");
        assertThat(run.exitCode()).isZero();
        assertThat(below).isEmptyDirectory();
        return run.err();
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
                .isEqualTo("allophone: the secret in SALT_PII has fewer than 128 bits and can be guessed;"
                        + " make one with: ./allophone keygen, and pass it with --key-file\n");
        assertThat(folder.resolve("other")).doesNotExist();
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
    void theSecretStandsNowhereButInItsOwnFile() throws IOException {
        Run run = generate("--explain");
        assertThat(run.out() + run.err()).doesNotContain(TestSecret.DIGITS);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(path)).as(path.toString()).doesNotContain(TestSecret.DIGITS);
            }
        }
    }

    @Test
    void anAtSignBeforeAFileDoesNotTellWhatIsInIt() throws IOException {
        Files.writeString(folder.resolve("t.key"), TestSecret.TEXT);
        for (String line :
                List.of("generate --key-file @t.key", "generate @t.key", "verify @t.key", "keygen @t.key/x")) {
            Run run = new Run.In(folder).run(line.split(" "));
            assertThat(run.exitCode()).isNotZero();
            assertThat(run.out() + run.err()).contains("@t.key").doesNotContain(FIRST_DIGITS);
        }
    }

    /** A secret that a container mounts may be readable by all, and a password manager writes to a pipe. */
    @Test
    void aKeyThatIsReadableByAllIsGivenAsAStreamOrAPipe() throws IOException, InterruptedException {
        Path mounted = Files.writeString(folder.resolve("mounted"), TestSecret.TEXT + "\n");
        Files.setPosixFilePermissions(mounted, PosixFilePermissions.fromString("r--r--r--"));
        Run refused = new Run.In(folder).run("generate", "--key-file", "mounted");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains("pass it as a stream: --key-file - < ")
                .hasLineCount(1);

        ProcessBuilder stream = new Run.In(folder)
                .process(Run.thisJava(), "generate", "--calls", "2", "--transcripts", "0", "--key-file", "-");
        assertThat(stream.redirectInput(mounted.toFile())
                        .inheritIO()
                        .redirectInput(mounted.toFile())
                        .start()
                        .waitFor())
                .isZero();
        String shell = String.join(
                " ",
                new Run.In(folder)
                        .process(Run.thisJava(), "generate", "--calls", "2", "--transcripts", "0", "-o", "piped")
                        .command());
        assertThat(new ProcessBuilder("bash", "-c", shell + " --key-file <(cat mounted)")
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        assertThat(filesIn("piped")).isEqualTo(files());
        assertThat(Files.readString(folder.resolve("piped/manifest.json"))).contains(TestSecret.KEY_ID);
    }

    @Test
    void aPassphraseIsAKeyWithTheSaltBesideIt() throws IOException {
        String[] options = {"generate", "--calls", "2", "--transcripts", "0", "--force"};
        assertThat(new Run.In(folder).run("keygen", "--words", "7").exitCode()).isZero();
        Path file = folder.resolve("allophone.passphrase");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String words = Files.readString(file).strip();
        assertThat(words.split(" ")).hasSize(7);

        Run first = new Run.In(folder).run(with(options, "--passphrase=allophone.passphrase"));
        assertThat(first.err()).isEmpty();
        Map<String, String> expected = files();
        for (Run same : List.of(
                new Run.In(folder).typed(words.toUpperCase(Locale.ROOT)).run(with(options, "--passphrase")),
                new Run.In(folder).input(words).run(with(options, "--passphrase=-")))) {
            assertThat(same.err()).isEmpty();
            assertThat(files()).isEqualTo(expected);
            assertThat(same.out() + Files.readString(folder.resolve("data/raw/manifest.json")))
                    .doesNotContain(words);
        }
        assertThat(folder.resolve(".env")).doesNotExist();

        Run repeated = new Run.In(folder)
                .run(
                        "generate",
                        "--from",
                        "data/raw/manifest.json",
                        "-o",
                        "again",
                        "--passphrase",
                        "allophone.passphrase");
        assertThat(repeated.err()).isEmpty();
        assertThat(filesIn("again")).isEqualTo(expected);
        assertThat(new Run.In(folder)
                        .run("show", "1", "--passphrase", "allophone.passphrase")
                        .out())
                .contains(rows().get(0).getField("caller_id"));

        // Without its salt a run cannot be repeated, and a new run has other pseudonyms.
        Files.delete(folder.resolve("allophone.salt"));
        Run unsalted = new Run.In(folder)
                .run(
                        "generate",
                        "--from",
                        "data/raw/manifest.json",
                        "-o",
                        "more",
                        "--passphrase",
                        "allophone.passphrase");
        assertThat(unsalted.err()).contains("its salt is needed").hasLineCount(1);
        new Run.In(folder).run(with(options, "--passphrase=allophone.passphrase"));
        assertThat(files()).isNotEqualTo(expected);
    }

    @Test
    void whatIsNoPassphraseOfOursIsRefusedAndNotTold() throws IOException {
        Run mistyped = new Run.In(folder)
                .typed("abacus blizzard cactus drizzle emerald flagship gumdropp")
                .run("generate", "--passphrase");
        assertThat(mistyped.exitCode()).isEqualTo(1);
        assertThat(mistyped.err())
                .contains("word 7 of the passphrase in the terminal is not in the list")
                .doesNotContain("gumdrop");
        assertThat(new Run.In(folder).run("generate", "--passphrase").err())
                .contains("no terminal to ask for the passphrase")
                .hasLineCount(1);
        assertThat(new Run.In(folder)
                        .run("generate", "--passphrase=abacus blizzard cactus drizzle emerald flagship gumdrop")
                        .err())
                .contains("takes the name of a file")
                .doesNotContain("gumdrop");
        assertThat(new Run.In(folder).run("keygen", "--words", "6").err())
                .contains("--words")
                .contains("7");
        assertThat(folder).isEmptyDirectory();
    }

    private static String[] with(String[] options, String more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void anUnknownOptionsValueIsNotRepeated() {
        assertThat(generate("--salt=" + TestSecret.TEXT).err())
                .contains("--salt=…")
                .doesNotContain(FIRST_DIGITS);
    }
}
