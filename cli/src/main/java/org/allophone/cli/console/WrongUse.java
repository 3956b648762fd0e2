package org.allophone.cli.console;

import org.allophone.wording.Refusal;
import picocli.CommandLine.Model.CommandSpec;

/** Refusals of wrong command lines that picocli does not detect. */
public final class WrongUse {
    private WrongUse() {}

    /** The refusal of a command without its required subcommand. */
    public static Refusal noCommand(CommandSpec spec) {
        return Messages.wrongUse(
                "wrong.no-command", String.join(", ", spec.subcommands().keySet()), spec.qualifiedName());
    }
}
