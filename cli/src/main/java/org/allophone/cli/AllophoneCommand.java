package org.allophone.cli;

import org.allophone.cli.console.Language;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WrongUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone} on its own: says which commands there are. */
@Command(name = "allophone", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class AllophoneCommand implements Runnable {
    private final Messages messages;

    @Mixin
    private final Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AllophoneCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void run() {
        language.check(messages);
        throw WrongUse.noCommand(spec, messages);
    }
}
