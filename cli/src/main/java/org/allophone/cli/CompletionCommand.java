package org.allophone.cli;

import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code allophone completion}: prints a script that completes our commands, options and their values in bash or zsh. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    private final Environment environment;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public void run() {
        environment.out().print(new CompletionScript(spec.root()).text(messages.get("completion.comment")));
    }
}
