package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the help of every command is typeset. */
class HelpTest extends FreshFolder {
    @Test
    void frenchHasItsSpacesThatDoNotBreak() {
        for (String help : helpOfEveryCommand(Language.FRENCH)) {
            assertThat(help)
                    .contains("Utilisation\u00a0: allophone")
                    .doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)")
                    .doesNotContainPattern("«[^\\u00a0]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLineEndsInsideAnElision(Language language) {
        for (String help : helpOfEveryCommand(language)) {
            assertThat(help).doesNotContain("\u2019\n", "\u02bc");
        }
    }

    private List<String> helpOfEveryCommand(Language language) {
        List<String> commands = commandsBelow("");
        assertThat(commands).hasSizeGreaterThan(10);
        return Stream.concat(Stream.of(""), commands.stream())
                .map(command -> keyed().locale(language.locale())
                        .run((command + " --help").strip().split(" "))
                        .out())
                .toList();
    }
}
