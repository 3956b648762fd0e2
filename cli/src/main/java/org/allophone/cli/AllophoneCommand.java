package org.allophone.cli;

import org.allophone.cli.console.Language;
import org.allophone.cli.console.WrongUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone} on its own: says which commands there are. */
@Command(name = "allophone", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class AllophoneCommand implements Runnable {
    @Mixin
    private final Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        language.check();
        throw WrongUse.noCommand(spec);
    }
}
