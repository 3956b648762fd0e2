package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code audit} finds with what an attacker knows besides the files. */
class AuditKnowledgeTest extends FreshFolder {
    private static final int ROWS = 120;
    private static final int NOTEBOOK_ROWS = 200;

    private Run audit(String... arguments) {
        List<String> words = new ArrayList<>(List.of("audit", "--lang", "en", "--budget", "20"));
        words.addAll(List.of(arguments));
        return new Run.In(folder).run(words.toArray(String[]::new));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(int row) {
        return "+324999%05d".formatted(row * 7_919L % 99_991);
    }

    private void table(String name, IntFunction<String> token) throws IOException {
        List<String> lines = new ArrayList<>(List.of("caller_id"));
        for (int row = 0; row < ROWS; row++) {
            lines.add(token.apply(row));
        }
        Files.write(folder.resolve(name), lines);
    }

    @Test
    void aNeighbourIsReadForSaltsOnlyIfItIsNamed() throws IOException {
        table("calls.csv", row -> sha256("une_phrase-devine" + number(row)));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/mask.py"), "x = 1\nsel = 'une_phrase-devine'\n");

        Run run = audit("calls.csv", "--neighbour", "elsewhere/mask.py", "--prefix", "+32 4999xxxxx");

        assertThat(run.out()).contains("120 of 120 tokens were reversed", "that lies in elsewhere/mask.py:2");
        assertThat(audit("calls.csv", "--neighbour", "none.py").err())
                .contains("--neighbour: there is no file none.py")
                .hasLineCount(1);
    }

    @Test
    void theUserNamesWhatMayBeKnownOfACall() throws IOException {
        List<String> lines = new ArrayList<>(List.of("start_ts,topic,site"));
        for (int row = 0; row < ROWS; row++) {
            lines.add("2025-03-01T08:%02d:00,t%d,s%d".formatted(row % 60, row % 4, row % 2));
        }
        Files.write(folder.resolve("calls.csv"), lines);

        assertThat(audit("calls.csv", "--quasi", "topic,site").out())
                .contains("grouped by topic, site (", "the rows make 4 groups");
        Run wrong = audit("calls.csv", "--quasi", "topic,queue");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err())
                .contains("column queue", "site, start_ts, topic")
                .hasLineCount(1);
    }

    /** Wilson's interval of 1 in 4, computed by hand. */
    @Test
    void howManyTextsShowACustomerIsTold() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "name\nAurélie Vandenbossche\nKarim Oulad\n");
        Files.createDirectories(folder.resolve("texts"));
        for (int text = 0; text < 4; text++) {
            Files.writeString(
                    folder.resolve("texts/" + text + ".txt"),
                    text == 2 ? "Bonjour, ici aurelie vandenbossche.\n" : "Bonjour, la box clignote.\n");
        }

        Run run = audit("texts", "--original", "customers.csv");

        assertThat(run.out())
                .contains(
                        "1 of 4 texts and cells show a value of the list of --original: 25.0 % (95 % interval: 4.6 % to"
                                + " 69.9 %)");
    }

    @Test
    void aSaltThatLiesBesideTheDataIsTried() throws IOException {
        table("calls.csv", row -> sha256("une_phrase-devine" + number(row)));
        Files.writeString(folder.resolve("mask.py"), "SALT = \"une_phrase-devine\"\n");

        Run run = audit("calls.csv", "mask.py", "--prefix", "+32 4999xxxxx");

        assertThat(run.out()).contains("120 of 120 tokens were reversed", "that lies in mask.py");
    }

    @Test
    void aSaltOfTheListIsTriedAndNumbersAreShownToWhoAsks() throws IOException {
        table("calls.csv", row -> sha256("coquelicot-1859" + number(row)));
        Files.writeString(folder.resolve("salts.txt"), "bleuet\ncoquelicot-1859\n");

        Run run = audit("calls.csv", "--salts", "salts.txt", "--prefix", "+32 4999xxxxx", "--reveal");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("(salts.txt:2)", "+324999");
    }

    /** The numbers and the mask of the notebook, with the salt that it has if nobody sets one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMaskOfTheNotebookFallsWithoutAHint(long seed) throws IOException {
        Random random = new Random(seed);
        Files.write(
                folder.resolve("calls.csv"),
                Stream.concat(
                                Stream.of("caller_id"),
                                Stream.generate(() -> sha256("changeme04" + (2_000_000 + random.nextInt(1_999_999))))
                                        .limit(NOTEBOOK_ROWS))
                        .toList());

        Run run = audit("calls.csv");

        assertThat(run.out()).contains("200 of 200 tokens were reversed");
        assertThat(run.exitCode()).isEqualTo(4);
    }

    @Test
    void aPlainRuleIsFoundByKnownPairs() throws IOException {
        table("calls.csv", row -> String.valueOf(Long.parseLong(number(row).substring(1)) * 7 + 11));
        Files.writeString(
                folder.resolve("pairs.csv"),
                "number,token\n"
                        + String.join(
                                "\n",
                                List.of(3, 14, 15, 92).stream()
                                        .map(row -> number(row) + ","
                                                + (Long.parseLong(number(row).substring(1)) * 7 + 11))
                                        .toList())
                        + "\n");

        Run run = audit("calls.csv", "--known-pairs", "pairs.csv");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("A rule of two constants");
    }

    @Test
    void whatAnAttackerKnowsIsCheckedBeforeTheAttack() throws IOException {
        table("calls.csv", row -> sha256("x" + row));
        Files.writeString(folder.resolve("one.csv"), "number\n1\n");
        Files.writeString(folder.resolve("names.csv"), "name,calls\nAnne,often\n");
        for (String[] wrong : new String[][] {
            {"--prefix", "0471"}, {"--known-pairs", "one.csv"}, {"--auxiliary", "names.csv"}, {"--salts", "nowhere.txt"}
        }) {
            Run run = audit("calls.csv", wrong[0], wrong[1]);
            assertThat(run.exitCode()).as(run.err()).isIn(1, 2);
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
    }
}
