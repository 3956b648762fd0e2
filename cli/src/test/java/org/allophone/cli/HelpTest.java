package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the help of each command is typeset. */
class HelpTest {
    @TempDir
    Path folder;

    private static Stream<String> commands() {
        return Stream.of(
                "",
                "generate ",
                "show ",
                "verify ",
                "keygen ",
                "dictionary ",
                "completion ",
                "scenario ",
                "scenario list ",
                "scenario show ",
                "scenario new ",
                "scenario check ",
                "scenario schema ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void frenchHasItsSpacesThatDoNotBreak(String command) {
        String help = help(command, "fr");
        assertThat(help).contains("Utilisation\u00a0: allophone " + command.strip());
        assertThat(help).doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)").doesNotContainPattern("«[^\\u00a0]");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noLineEndsInsideAnElision(String command) {
        for (String language : new String[] {"fr", "en"}) {
            assertThat(help(command, language)).doesNotContain("\u2019\n", "\u02bc");
        }
    }

    private String help(String command, String language) {
        Run run = new Run.In(folder).run((command + "--help --lang " + language).split(" "));
        assertThat(run.exitCode()).isZero();
        return run.out();
    }
}
