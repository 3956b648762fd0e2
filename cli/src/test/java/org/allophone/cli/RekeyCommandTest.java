package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RekeyCommandTest {
    private static final String OLD = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void keepAKey() throws IOException {
        Run run = new Run.In(folder).run("keygen", "k");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private Run rekey(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rekey", "--lang", "en", "--data-set", "test"));
        all.addAll(Arrays.asList(arguments));
        return new Run.In(folder).run(all.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewPseudonymIsTheHmacOfTheOldOneAndAllOtherBytesStay() throws Exception {
        write("k", TestSecret.TEXT + "\n");
        write("c.csv", "id;caller;note\r\n1;" + OLD + ";\"a ; \"\"b\"\"\"\r\n2;;x\r\n3;7;  é\r\n");

        Run run = rekey("c.csv", "--column", "caller", "--key-file", "k", "-o", "n.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("n.csv"))
                .isEqualTo("id;caller;note\r\n1;" + expected(OLD) + ";\"a ; \"\"b\"\"\"\r\n2;;x\r\n3;" + expected("7")
                        + ";  é\r\n");
    }

    /** By RFC 5869 and the Mac of the JDK. */
    private static String expected(String old) throws GeneralSecurityException, IOException {
        byte[] extracted = hmac(
                "allophone/v1".getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(TestSecret.DIGITS));
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(info);
        for (String part : List.of("mask", "test", "rekey")) {
            out.writeInt(part.length());
            out.writeBytes(part);
        }
        out.writeByte(1);
        byte[] key = hmac(extracted, info.toByteArray());
        return HexFormat.of().formatHex(hmac(key, old.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, byte[] datum) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(datum);
    }

    @Test
    void filesAndColumnsStillJoinUnderOneKeyAndName() throws IOException {
        write("a.csv", "caller\n" + OLD + "\n");
        write("b.jsonl", "{\"who\": {\"id\": \"" + OLD + "\"}, \"n\": 12}\n");

        rekey("a.csv", "--column", "caller", "--key-file", "k", "-o", "a2.csv");
        rekey("b.jsonl", "--column", "who.id", "--key-file", "k", "-o", "b2.jsonl");
        rekey("a.csv", "b.jsonl", "--column", "caller", "--column", "who.id", "--ephemeral", "-o", "both");

        String token = file("a2.csv").lines().toList().get(1);
        assertThat(token).matches("[0-9a-f]{64}").isNotEqualTo(OLD);
        assertThat(file("b2.jsonl")).isEqualTo("{\"who\": {\"id\": \"" + token + "\"}, \"n\": 12}\n");
        String thrownAway = file("both/a.csv").lines().toList().get(1);
        assertThat(thrownAway).isNotEqualTo(token);
        assertThat(file("both/b.jsonl")).contains(thrownAway);
    }

    @Test
    void anotherNameOfTheDataSetGivesPseudonymsThatDoNotJoin() throws IOException {
        write("a.csv", "caller\n" + OLD + "\n");
        Set<String> outputs = new HashSet<>();
        for (String name : List.of("one", "two", "three")) {
            Run run = new Run.In(folder)
                    .run("rekey", "a.csv", "--column", "caller", "--key-file", "k", "--data-set", name, "-o", "-");
            assertThat(run.exitCode()).as(run.err()).isZero();
            outputs.add(run.out());
        }
        assertThat(outputs).hasSize(3);
    }

    @Test
    void asManyDifferentPseudonymsAsBeforeAndInTheSameRows() throws IOException {
        Random random = new Random(1);
        List<String> old = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            old.add(HexFormat.of().formatHex(bytes));
            old.add(HexFormat.of().formatHex(bytes, 0, 8));
            old.add(UUID.nameUUIDFromBytes(bytes).toString());
            old.add("PERSON_" + i);
            old.add(String.valueOf(i));
            old.add(old.get(random.nextInt(old.size())));
        }
        write("a.csv", "caller_id\n" + String.join("\n", old) + "\n");

        Run run = rekey("a.csv", "--column", "caller_id", "--ephemeral", "-o", "b.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> fresh = file("b.csv").lines().skip(1).toList();
        assertThat(fresh.stream().map(fresh::indexOf))
                .isEqualTo(old.stream().map(old::indexOf).toList());
    }

    /** The detector takes these for telephone numbers. */
    @ParameterizedTest
    @CsvSource({"0064121feabf2801", "059e58ef283253c5", "02993bd10e4b10aa"})
    void aShortDigestWithFewLettersIsAPseudonym(String old) throws IOException {
        write("a.csv", "caller_id\n" + old + "\n");

        Run run = rekey("a.csv", "--column", "caller_id", "--ephemeral", "-o", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).matches("caller_id\n[0-9a-f]{64}\n");
    }

    @Test
    void theRecordTellsWhatWasDoneAndWhatItDoesNotMendAndNoPseudonym() throws IOException {
        write("a.csv", "caller,other\n" + OLD + ",x\n,y\n");

        Run run = rekey("a.csv", "--column", "caller", "--ephemeral", "-o", "b.csv");

        assertThat(run.err()).contains("Record: b.csv.rekey-record.json").doesNotContain(OLD);
        assertThat(names()).contains("b.csv", "b.csv.rekey-record.json", "b.csv.rekey-record.md");
        assertThat(file("b.csv.rekey-record.json"))
                .contains("\"rekeyed\": 1", "\"rows\": 2", "\"keyThrownAway\": true", "paragraph 91", "stays weak")
                .doesNotContain(OLD);
        assertThat(file("b.csv.rekey-record.md"))
                .contains("reste faible", "stays weak", "| `caller` |")
                .doesNotContain(OLD);
    }

    @Test
    void theRecordOfAKeyThatIsKeptHasItsFingerprint() throws IOException {
        write("k", TestSecret.TEXT + "\n");
        write("a.csv", "caller\n" + OLD + "\n");

        rekey("a.csv", "--column", "caller", "--key-file", "k", "-o", "b.csv");

        assertThat(file("b.csv.rekey-record.json")).contains("\"keyId\": \"" + TestSecret.KEY_ID + "\"");
    }

    @ParameterizedTest
    @CsvSource({"0475 12 34 56, phone", "+32475123456, phone", "marie@exemple.be, email"})
    void aDatumInClearIsRefusedWithItsPlaceAndNotShown(String clear, String kind) throws IOException {
        write("a.csv", "id,caller\n1," + OLD + "\n2," + clear + "\n");
        List<String> before = names();

        for (String output : List.of("b.csv", "-")) {
            Run run = rekey("a.csv", "--column", "caller", "--ephemeral", "-o", output);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("column caller, line 3: a cell is not a pseudonym", "(" + kind + ")")
                    .doesNotContain(clear)
                    .hasLineCount(1);
        }
        assertThat(names()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv --column caller -o b.csv | 2 | a key is missing",
                "a.csv --column caller -o b.csv --ephemeral --key-file k | 2 | exclude each other",
                "a.csv --column caller -o b.csv --key-file none | 1 | none",
                "a.csv --column caller --ephemeral | 2 | -o FILE",
                "a.csv --column coller -o b.csv --ephemeral | 2 | there is no column coller in the files; they have caller",
                "a.csv --column coller -o - --ephemeral | 2 | there is no column coller in the files; they have caller",
                "a.csv -o b.csv --ephemeral | 2 | add --column NAME",
                "a.csv --column caller -o there.csv --ephemeral | 1 | there.csv is there already",
                "a.csv --column caller -o a.csv --force --ephemeral | 2 | replaced by its own",
                "t.txt --column caller -o b.csv --ephemeral | 2 | t.txt is a text and has no columns",
            })
    void wrongUseIsRefusedInOneLineAndNothingIsWritten(String line, int exitCode, String message) throws IOException {
        write("a.csv", "caller\n" + OLD + "\n");
        write("there.csv", "x\n");
        write("t.txt", OLD + "\n");
        List<String> before = names();

        Run run = rekey(line.split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(names()).isEqualTo(before);
        assertThat(file("there.csv")).isEqualTo("x\n");
    }

    @Test
    void aStreamIsRekeyedAsAFileIs() throws IOException {
        String table = "caller\n" + OLD + "\n";
        write("a.csv", table);
        rekey("a.csv", "--column", "caller", "--key-file", "k", "-o", "b.csv");

        Run run = new Run.In(folder)
                .input(table)
                .run("rekey", "-", "--column", "caller", "--key-file", "k", "--data-set", "test", "-o", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(file("b.csv"));
    }
}
