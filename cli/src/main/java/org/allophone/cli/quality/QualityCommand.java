package org.allophone.cli.quality;

import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WrongUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone quality}: commands that measure data, anybody's or ours. */
@Command(name = "quality", synopsisSubcommandLabel = "COMMAND")
public final class QualityCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private QualityCommand() {}

    /** The command with those below it. */
    public static CommandLine commandLine(Environment environment, Messages messages) {
        return new CommandLine(new QualityCommand())
                .addSubcommand(new TranscriptsCommand(environment, messages))
                .addSubcommand(new AgreementCommand(environment, messages))
                .addSubcommand(new CallsCommand(environment, messages))
                .addSubcommand(new PiiCommand(environment, messages));
    }

    @Override
    public void run() {
        throw WrongUse.noCommand(spec);
    }
}
