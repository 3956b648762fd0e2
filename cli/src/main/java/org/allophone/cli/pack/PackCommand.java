package org.allophone.cli.pack;

import java.io.IOException;
import java.nio.file.Path;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WrongUse;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Turn;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.PackReader;
import org.allophone.conversation.pack.PackReport;
import org.allophone.conversation.pack.Speaker;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code allophone pack}: commands for who writes conversations. Each method is a command. */
@Command(name = "pack", synopsisSubcommandLabel = "COMMAND")
public final class PackCommand implements Runnable {
    private final Environment environment;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public PackCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public void run() {
        throw WrongUse.noCommand(spec);
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FOLDER", descriptionKey = "folder") String folder) throws IOException {
        Path path = environment.path("FOLDER", folder);
        PackReport report = PackReader.check(environment.resolve(path));
        if (!report.faults().isEmpty()) {
            throw Refusal.wrongUse(report.faults());
        }
        report.findings().forEach(finding -> environment.out().println(messages.get(finding)));
        environment
                .out()
                .println(messages.get(
                        "pack.checked",
                        report.intents(),
                        report.steps(),
                        report.productions(),
                        report.findings().size()));
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(name = "preview", mixinStandardHelpOptions = true)
    void preview(
            @Parameters(index = "0", paramLabel = "INTENT", descriptionKey = "intent") String intent,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder") @Nullable
                    String folder,
            @Option(names = "--count", paramLabel = "N", defaultValue = "3") int count,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "42") long seed,
            @Option(names = "--talk", paramLabel = "SECONDS", defaultValue = "0") int talk,
            @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "fr-BE") String language,
            @Option(names = "--verbatim") boolean verbatim)
            throws IOException {
        Pack pack = folder == null
                ? PackReader.bundled("fr")
                : PackReader.of(environment.resolve(environment.path("FOLDER", folder)));
        Preview preview = new Preview(pack, intent, language, seed, talk);
        for (int number = 1; number <= count; number++) {
            print(preview.of(number), verbatim);
        }
    }

    private void print(Conversation conversation, boolean verbatim) {
        environment
                .out()
                .println("— " + conversation.intent() + " · " + conversation.outcome() + " · "
                        + conversation.situation().start() + " —");
        for (Turn turn : conversation.turns()) {
            String text = verbatim
                    ? conversation.spoken().get(turn.number() - 1).text().text()
                    : turn.text().text();
            environment
                    .out()
                    .println(String.format(
                            "%6.1f %6.1f %s%s : %s",
                            turn.startMillis() / 1000.0,
                            turn.endMillis() / 1000.0,
                            turn.speaker() == Speaker.AGENT ? "Agent" : "Client",
                            turn.leg() > 1 ? " " + turn.leg() : "",
                            text));
        }
        environment.out().println("  = " + conversation.outcomeText().text());
        environment.out().println("  = " + conversation.summary().text());
        environment.out().println("  = " + conversation.note().text());
        environment.out().println();
    }
}
