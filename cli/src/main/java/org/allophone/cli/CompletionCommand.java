package org.allophone.cli;

import org.allophone.cli.console.Environment;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone completion}: prints a script that completes our commands and options in bash or zsh. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    private final Environment environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        CommandSpec root = spec.root();
        environment.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    }
}
