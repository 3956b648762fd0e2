package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bash proposes when the Tab key is pressed. */
class CompletionTest {
    @TempDir
    Path folder;

    /** The words of a line, the last of which is being typed; {@code ~} stands for an empty one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~ | generate show verify detect find mask rekey audit quality rag keygen scenario pack dictionary completion",
                "ge | generate",
                "--lang fr ge | generate",
                "generate --fo | --format --force",
                "generate --calls 5 --seed -3 --csv | --csv-dialect",
                "generate --calls | --calls",
                "generate --calls ~ | ",
                "generate --format ~ | csv jsonl parquet",
                "generate --format c | csv",
                "generate --format csv, | csv,jsonl csv,parquet",
                "generate --format csv,p | csv,parquet",
                "generate --format = csv,p | csv,parquet",
                "generate --format = | csv jsonl parquet",
                "generate --format=csv,p | --format=csv,parquet",
                "generate --csv-dialect ~ | rfc4180 excel-fr",
                "generate --tables ~ | calls legs cases evaluations transcripts turns agents callers events articles",
                "generate --tables legs,ca | legs,calls legs,cases legs,callers",
                "generate --tables --q | --quiet",
                "generate --columns call_id,case | call_id,case_id",
                "generate --scenario t | telecom-be telecom-fr telecom-national",
                "generate --scenario centre | centre.yaml centre files",
                "generate --scenario show --lang ~ | fr en",
                "generate --from cent | centre.yaml centre files",
                "generate --output cent | centre files",
                "generate -o cent | centre files",
                "scenario ~ | check list new schema show",
                "scenario show ~ | telecom-be telecom-fr telecom-national",
                "scenario new own.yaml --like telecom-n | telecom-national",
                "scenario check centre. | centre.yaml",
                "show CALL_0001 cent | centre files",
                "verify cent | centre files",
                "quality transcripts cent | centre.yaml centre files",
                "quality transcripts --style v | verbatim",
                "audit --attacker c | curious",
                "keygen centre. | centre.yaml",
                "--lang ~ | fr en",
                "completion --lang ~ | fr en",
                "scenario check --lang ~ | fr en",
            })
    void theTabKeyProposes(String typed, String proposed) throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("centre files"));
        Files.writeString(folder.resolve("centre.yaml"), "");

        List<String> words = Stream.of(typed.split(" "))
                .map(word -> word.equals("~") ? "" : word)
                .toList();

        assertThat(completed(words))
                .containsExactlyInAnyOrder(
                        proposed == null
                                ? new String[0]
                                : proposed.replace("centre files", "centre_files")
                                        .split(" "));
    }

    @Test
    void theScriptSaysInTheLanguageAskedForWhatItIsFor() {
        Run.In program = new Run.In(folder);
        String english = program.run("completion").out();
        String french = program.run("completion", "--lang", "fr").out();
        assertThat(english).startsWith("# Completes allophone with the Tab key");
        assertThat(french)
                .startsWith("# Complète allophone avec la touche Tab")
                .endsWith(english.substring(english.indexOf('\n')));
        assertThat(program.locale(Locale.FRENCH).run("completion").out()).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"completion --help --lang fr", "completion --lang=fr --help", "--lang fr completion --help"})
    void itsHelpIsInTheLanguageAskedFor(String command) {
        assertThat(new Run.In(folder).run(command.split(" ")).out()).contains("Affiche un script de complétion");
    }

    /** Has bash source the script, and do what it does when the Tab key is pressed. */
    private List<String> completed(List<String> words) throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("script"), new Run.In(folder).run("completion").out());
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(
                                "bash",
                                "-c",
                                "source ./script; COMP_WORDS=(allophone \"$@\"); COMP_CWORD=$#; _allophone;"
                                        + " for word in \"${COMPREPLY[@]}\"; do echo \"${word// /_}\"; done",
                                "bash"),
                        words.stream())
                .toList());
        Process bash =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
