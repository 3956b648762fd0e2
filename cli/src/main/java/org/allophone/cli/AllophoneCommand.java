package org.allophone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code allophone} on its own: says which commands there are. */
@Command(name = "allophone", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class AllophoneCommand implements Runnable {
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
        throw noCommand(spec, messages);
    }

    /** A command that has commands of its own was given none of them. */
    static ParameterException noCommand(CommandSpec spec, Messages messages) {
        return new ParameterException(
                spec.commandLine(),
                messages.get(
                        "wrong.no-command", String.join(", ", spec.subcommands().keySet()), spec.qualifiedName()));
    }
}
