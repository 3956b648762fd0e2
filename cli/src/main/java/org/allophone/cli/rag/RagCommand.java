package org.allophone.cli.rag;

import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WrongUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone rag}: commands about retrieval, on anybody's benchmark or ours. */
@Command(name = "rag", synopsisSubcommandLabel = "COMMAND")
public final class RagCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private RagCommand() {}

    /** The command with those below it. */
    public static CommandLine commandLine(Environment environment, Messages messages) {
        return new CommandLine(new RagCommand())
                .addSubcommand(new MakeCommand(environment, messages))
                .addSubcommand(new CheckCommand(environment, messages))
                .addSubcommand(new RunCommand(environment, messages))
                .addSubcommand(new ScoreCommand(environment, messages));
    }

    @Override
    public void run() {
        throw WrongUse.noCommand(spec);
    }
}
