package org.allophone.cli;

import org.allophone.cli.console.WrongUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone} without a command: lists the commands. */
@Command(name = "allophone", synopsisSubcommandLabel = "COMMAND")
public final class AllophoneCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw WrongUse.noCommand(spec);
    }
}
