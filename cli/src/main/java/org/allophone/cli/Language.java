package org.allophone.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang}, which every command has. {@link Main} reads it first; here it is checked. */
final class Language {
    static final List<String> NAMES = List.of("fr", "en");

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String name;

    void check(Messages messages) {
        if (name != null && !NAMES.contains(name)) {
            throw UserError.wrongUse(messages.get("wrong.choice", "--lang", name, String.join(", ", NAMES)));
        }
    }
}
