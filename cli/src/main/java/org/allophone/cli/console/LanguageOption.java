package org.allophone.cli.console;

import org.allophone.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --lang}, which every command has. {@code Main} reads it first; here it is checked. */
public final class LanguageOption {
    private static final String NAME = "--lang";

    private LanguageOption() {}

    /** The option, to add to a command. */
    public static OptionSpec declared() {
        return OptionSpec.builder(NAME)
                .type(String.class)
                .paramLabel(String.join("|", Language.names()))
                .completionCandidates(Language.names())
                .build();
    }

    /** Refuses a language that the program does not speak. */
    public static void check(ParseResult command) {
        @Nullable String name = command.matchedOptionValue(NAME, null);
        if (name != null && !Language.names().contains(name)) {
            throw Messages.wrongUse("wrong.choice", NAME, name, String.join(", ", Language.names()));
        }
    }
}
