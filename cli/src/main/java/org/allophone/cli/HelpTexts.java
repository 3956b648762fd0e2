package org.allophone.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import org.allophone.cli.console.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The texts of {@code --help}, typeset as all others are. picocli takes them from a bundle and breaks them into lines, also after an
 * apostrophe, where no language breaks a line. So it gets a letter that looks the same, in the place of each.
 */
final class HelpTexts extends ResourceBundle {
    private static final char APOSTROPHE = '\u2019';
    private static final char LETTER_APOSTROPHE = '\u02bc';

    private final Messages messages;

    private HelpTexts(Messages messages) {
        this.messages = messages;
    }

    /** Gives a command and its subcommands their help. */
    static void give(CommandLine command, Messages messages) {
        command.setResourceBundle(new HelpTexts(messages));
        withApostrophes(command);
    }

    private static void withApostrophes(CommandLine command) {
        command.getHelpSectionMap()
                .replaceAll(
                        (section, renderer) -> help -> renderer.render(help).replace(LETTER_APOSTROPHE, APOSTROPHE));
        command.getSubcommands().values().forEach(HelpTexts::withApostrophes);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.bundle().containsKey(key)
                ? messages.getOr(key, "").replace(APOSTROPHE, LETTER_APOSTROPHE)
                : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return messages.bundle().getKeys();
    }
}
