package org.allophone.cli.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang} of every command. {@code Main} reads its value first; this class checks it. */
public final class Language {
    public static final List<String> NAMES = List.of("fr", "en");

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable
    String name;

    /** Refuses a language other than English and French. */
    public void check() {
        if (name != null && !NAMES.contains(name)) {
            throw Messages.wrongUse("wrong.choice", "--lang", name, String.join(", ", NAMES));
        }
    }
}
