package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario may bring a conversation pack of its own, which then is a part of the data set. */
class OwnPackTest {
    private static final String INTENT = """
            intent lost-umbrella
            topic lost
            title Un parapluie oublié
            fact colour choose red: rouge | blue: bleu

            outcome found resolved
            - Le parapluie est retrouvé.
            outcome searched unresolved because investigation
            - Le parapluie est cherché.

            == reason story !
            C inform
            - J'ai oublié mon parapluie {colour} chez vous.
            == resolution end !
            A inform
            - [?found Il est ici|?searched On le cherche].
            == quick
            C inform
            - Mon parapluie {colour} ?
            == second
            C inform
            - Et mon parapluie {colour} ?
            == again
            C inform
            - Mon parapluie {colour}.
            == summary
            - Un parapluie {colour} est cherché.
            == note
            - parapluie {colour}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run.In in = new Run.In(Path.of(""));

    @BeforeEach
    void aScenarioWithAPackBesideIt() throws IOException {
        in = new Run.In(folder);
        Files.createDirectories(folder.resolve("spoken/lost"));
        Files.writeString(folder.resolve("spoken/lost/lost-umbrella.txt"), INTENT);
        writeScenario("lost", "fr-BE", "");
    }

    private void writeScenario(String topic, String language, String ofTopic) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                scenario: mine
                language: %s
                calls-per-day: 100
                agents: {count: 3}
                topics: [{name: %s%s}]
                pack: spoken
                """.formatted(language, topic, ofTopic));
    }

    private Run generate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--key-file", "key", "--lang", "en"));
        arguments.addAll(List.of(more));
        return in.run(arguments.toArray(new String[0]));
    }

    private Run generateMine() {
        return generate("--scenario", "mine.yaml", "--calls", "60");
    }

    @Test
    void itsIntentsAreSpoken() throws IOException {
        in.run("keygen", "key");
        Run run = generateMine();
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> transcripts = Files.list(folder.resolve("data/raw/transcripts"))) {
            for (Path transcript : transcripts.toList()) {
                assertThat(Files.readString(transcript)).contains("parapluie");
            }
        }
    }

    @Test
    void theDataSetHasThePackAndCanBeMadeAgainWithoutItsSource() throws IOException {
        in.run("keygen", "key");
        generateMine();
        assertThat(folder.resolve("data/raw/spoken/lost/lost-umbrella.txt")).hasContent(INTENT);
        Files.delete(folder.resolve("spoken/lost/lost-umbrella.txt"));
        assertThat(in.run("verify", "--lang", "en").exitCode()).isZero();
        Run again = generate("--from", "data/raw/manifest.json", "--output", "again");
        assertThat(again.exitCode()).as(again.err()).isZero();
    }

    @Test
    void anotherPackIsAnotherDataSet() throws IOException {
        in.run("keygen", "key");
        generateMine();
        assertThat(generateMine().out()).contains("already exists");
        Files.writeString(
                folder.resolve("spoken/lost/lost-umbrella.txt"), INTENT.replace("On le cherche", "On va le chercher"));
        assertDiffers();
        Files.writeString(folder.resolve("spoken/lost/lost-umbrella.txt"), INTENT);
        Files.writeString(folder.resolve("spoken/lost/lost-glove.txt"), INTENT.replace("lost-umbrella", "lost-glove"));
        assertDiffers();
    }

    private void assertDiffers() {
        Run run = generateMine();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("--force");
    }

    @Test
    void theCheckOfTheScenarioTellsItsIntentsAndItsFaults() throws IOException {
        assertThat(check().out()).contains("Conversations: 1 intent of the pack spoken.");
        writeScenario("lost", "fr-BE", ", intents: [found-umbrella]");
        assertRefused("the topic lost names the intent found-umbrella, which the conversation pack does not have");
        writeScenario("billing", "fr-BE", "");
        assertRefused("the conversation pack has no intent for the topic billing");
        writeScenario("lost", "nl-BE", "");
        assertRefused("the language of the centre is nl-BE");
        writeScenario("lost", "fr-BE", "");
        Files.writeString(folder.resolve("spoken/lost/lost-umbrella.txt"), INTENT.replace("C inform", "C shout"));
        assertRefused("lost/lost-umbrella.txt:12: “shout” is no dialogue act");
    }

    private Run check() {
        return in.run("scenario", "check", "mine.yaml", "--lang", "en");
    }

    private void assertRefused(String message) {
        for (Run run : List.of(check(), in.run("generate", "--scenario", "mine.yaml", "--ephemeral", "--lang", "en"))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(message);
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
