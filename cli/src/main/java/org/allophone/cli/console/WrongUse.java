package org.allophone.cli.console;

import org.allophone.wording.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** Faults in the way a command was called that picocli does not find. */
public final class WrongUse {
    private WrongUse() {}

    /** A command that has subcommands was given none of them. */
    public static Refusal noCommand(CommandSpec spec) {
        return Messages.wrongUse(
                "wrong.no-command", String.join(", ", spec.subcommands().keySet()), spec.qualifiedName());
    }
}
