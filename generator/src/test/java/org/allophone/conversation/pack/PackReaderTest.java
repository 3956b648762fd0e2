package org.allophone.conversation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    private static final Path SOURCES = Path.of("src/main/resources/org/allophone/conversation/pack/packs/fr");

    /** An intent with all that it must have. */
    private static final String SMALLEST = """
            intent lost-umbrella
            topic other
            title Un parapluie oublié
            fact umbrella choose red: rouge | blue: bleu

            outcome found resolved
            - Le parapluie est retrouvé.
            outcome searched unresolved
            - Le parapluie est cherché.

            == reason story !
            C inform
            - J'ai oublié mon parapluie {umbrella}.
            == resolution end !
            A inform
            - [?found Il est ici|?searched On le cherche].
            == quick
            C inform
            - Mon parapluie {umbrella} ?
            == second
            C inform
            - Et mon parapluie {umbrella} ?
            == again
            C inform
            - Mon parapluie {umbrella}.
            == summary
            - Le client cherche son parapluie {umbrella}.
            == note
            - parapluie {umbrella}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFrenchPackHasFortyIntentsAndEightOfEachTopic() {
        Pack pack = PackReader.bundled("fr");
        for (String topic : List.of("billing", "tech_support", "orders", "returns", "other")) {
            assertThat(pack.ofTopic(topic)).as(topic).hasSize(8);
        }
        assertThat(pack.intent(Pack.GENERAL)).isPresent();
    }

    @Test
    void theListOfItsFilesIsThatOfItsFolder() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.txt"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(SOURCES.resolve("files.txt"))).isEqualTo(found);
        }
    }

    @Test
    void theFrenchPackHasNoFault() throws IOException {
        assertThat(PackReader.check(SOURCES).faults()).isEmpty();
    }

    @Test
    void aSmallPackIsRead() throws IOException {
        assertThat(faults(SMALLEST)).isEmpty();
        assertThat(PackReader.of(folder).intents()).extracting(Intent::name).containsExactly("lost-umbrella");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{umbrella} ?; {umbrela} ?; 16: the slot {umbrela} has no value",
                "{umbrella} ?; {umbrella:bare} ?; 16: the slot {umbrella:bare} has no such form",
                "{umbrella} ?; [rouge ?; 16: a bracket is not closed: “[rouge ?”",
                "{umbrella} ?; rouge] ?; 16: “]” closes nothing",
                "{umbrella} ?; <colour> ?; 16: the rule <colour> is defined nowhere",
                "{umbrella} ?; [?green oui|non] ?; 16: the condition green is not known",
                "C inform; C shout; 11: “shout” is no dialogue act",
                "== quick; == quickly; 18: “quickly” is no phase",
                "choose red: rouge | blue: bleu; choose rouge; 4: the fact umbrella is “choose rouge”",
                "topic other; topic; 2: topic has no value",
                "searched unresolved; searched unresolved because rain; 8: “rain” is no reason why a call resolves nothing",
                "found resolved; found resolved because stock; 6: “stock” is no reason why a call resolves nothing",
                "title Un parapluie oublié; never-beside lost-glove; 1: never-beside names the intent lost-glove",
                "[?found Il est ici|?searched On le cherche]; [?found Il est ici|?found&searched On le cherche]; never be taken",
            })
    void aFaultIsToldWithFileLineAndWhatIsAllowed(String right, String wrong, String message) throws IOException {
        String text = SMALLEST.replaceFirst("(?m)" + Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(text).isNotEqualTo(SMALLEST);
        assertThat(all(text)).anyMatch(line -> line.contains(message.strip().replaceFirst("^[0-9]+: ", "")));
    }

    @Test
    void aConditionAsksForTheGenderOfAPerson() throws IOException {
        String text = SMALLEST.replace("choose red: rouge | blue: bleu", "person");
        assertThat(faults(text.replace("Mon parapluie", "[?umbrella=f Elle|?umbrella=m Lui]")))
                .isEmpty();
        assertThat(faults(text.replace("Mon parapluie", "[?umbrella=red Elle|Lui]")))
                .anyMatch(line -> line.contains("the condition umbrella=red is not known"));
    }

    @Test
    void allFaultsAreToldAtOnce() throws IOException {
        String text = SMALLEST.replace("{umbrella} ?", "{nothing} [").replace("A inform", "A nod");
        assertThat(faults(text)).hasSizeGreaterThanOrEqualTo(3);
        assertThatThrownBy(() -> PackReader.of(folder)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRuleThatContainsItselfIsRefused() throws IOException {
        assertThat(faults(SMALLEST + "\n@a\n- <b>\n@b\n- [oui|<a>]\n"))
                .anyMatch(line -> line.contains("contains itself"));
    }

    @Test
    void anIntentWithoutAnEndingIsRefused() throws IOException {
        assertThat(faults(SMALLEST.replace("== resolution end !", "== resolution end ! when found")))
                .anyMatch(line -> line.contains("the outcome searched has no ending"));
    }

    @Test
    void aFileThatIsNotUtf8OrTooLargeIsRefusedUnread() throws IOException {
        Files.write(folder.resolve("latin.txt"), "intent café".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("large.txt"), new byte[1_000_001]);
        List<String> lines = lines();
        assertThat(lines).anyMatch(line -> line.startsWith("latin.txt:1: the file is not in UTF-8"));
        assertThat(lines).anyMatch(line -> line.startsWith("large.txt:1: the file has 1000001 bytes"));
    }

    /** Random damage gives faults or none, but never an internal error. */
    @Test
    void noDamageBreaksTheReader() throws IOException {
        String signs = "[]{}<>|?!&:=@/()*- \n0123x{umbrella}";
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(SMALLEST);
            for (int damage = 0; damage <= random.nextInt(6); damage++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                }
            }
            assertThat(faults(text.toString())).as("seed %d", seed).isNotNull();
        }
    }

    private List<String> faults(String text) throws IOException {
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/lost-umbrella.txt"), text);
        return lines();
    }

    private List<String> all(String text) throws IOException {
        List<String> faults = faults(text);
        return Stream.concat(
                        faults.stream(),
                        PackReader.check(folder).findings().stream().map(line -> line.in(Locale.ENGLISH)))
                .collect(Collectors.toList());
    }

    private List<String> lines() throws IOException {
        return PackReader.check(folder).faults().stream()
                .map(line -> line.in(Locale.ENGLISH))
                .toList();
    }
}
