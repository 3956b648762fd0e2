package org.allophone.cli.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Faults in the way a command was called that picocli does not find. */
public final class WrongUse {
    private WrongUse() {}

    /** A command that has subcommands was given none of them. */
    public static ParameterException noCommand(CommandSpec spec, Messages messages) {
        return new ParameterException(
                spec.commandLine(),
                messages.get(
                        "wrong.no-command", String.join(", ", spec.subcommands().keySet()), spec.qualifiedName()));
    }
}
