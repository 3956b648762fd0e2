package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option that every command has. */
class LanguageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang de",
                "--lang de verify",
                "verify --lang de",
                "generate --lang de",
                "show 1 --lang de",
                "keygen --lang de",
                "dictionary --lang de",
                "completion --lang de",
                "scenario --lang de",
                "scenario --lang de list",
                "scenario list --lang de",
                "scenario show telecom-be --lang de",
                "scenario new a.yaml --lang de",
                "scenario check a.yaml --lang de",
                "scenario schema --lang de",
            })
    void aLanguageThatIsNotSpokenIsRefusedWhereverItStandsAndNothingIsDone(String command) {
        assertThat(new Run.In(folder).run(command.split(" ")))
                .isEqualTo(new Run(2, "", "allophone: option --lang is \"de\"; write one of: fr, en\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang de --help", "generate --lang de --help", "scenario list --help --lang de"})
    void helpIsGivenAllTheSame(String command) {
        Run run = new Run.In(folder).run(command.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: allophone");
    }
}
