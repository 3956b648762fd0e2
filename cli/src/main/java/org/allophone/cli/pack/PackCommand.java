package org.allophone.cli.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.cli.console.WrongUse;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.TranscriptStyle;
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
    private static final int MOST_CONVERSATIONS = 1000;
    private static final int LONGEST_TALK = 7200;
    private static final List<String> LANGUAGES = List.of("fr-BE", "fr-FR");

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
            @Option(names = "--count", paramLabel = "N", defaultValue = "3") String count,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "42") String seed,
            @Option(names = "--talk", paramLabel = "SECONDS") @Nullable String talk,
            @Option(
                            names = "--language",
                            paramLabel = "NAME",
                            defaultValue = "fr-BE",
                            completionCandidates = Languages.class)
                    String language,
            @Option(
                            names = "--transcript-style",
                            paramLabel = "NAME",
                            defaultValue = "clean",
                            completionCandidates = Styles.class)
                    String style)
            throws IOException {
        long conversations = WholeNumbers.parse("--count", count, 1, MOST_CONVERSATIONS);
        long ofDraws = WholeNumbers.parse("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE);
        OptionalInt seconds = talk == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) WholeNumbers.parse("--talk", talk, 1, LONGEST_TALK));
        String spoken = ListValues.parseOne("--language", language, LANGUAGES);
        TranscriptStyle written = TranscriptStyle.named(
                        ListValues.parseOne("--transcript-style", style, TranscriptStyle.labels()))
                .orElseThrow();
        Pack pack = folder == null
                ? PackReader.bundled("fr")
                : PackReader.of(environment.resolve(environment.path("FOLDER", folder)));
        Preview preview = new Preview(pack, intent, spoken, ofDraws, seconds);
        for (long number = 1; number <= conversations; number++) {
            Conversation conversation = preview.of(number);
            print(conversation, preview.texts(conversation, written));
        }
    }

    /** What the Tab key completes. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return LANGUAGES.iterator();
        }
    }

    /** What the Tab key completes. */
    static final class Styles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TranscriptStyle.labels().iterator();
        }
    }

    private void print(Conversation conversation, List<String> texts) {
        environment
                .out()
                .println("— " + conversation.intent() + " · " + conversation.outcome() + " · "
                        + conversation.situation().start() + " —");
        for (Turn turn : conversation.turns()) {
            environment
                    .out()
                    .println(String.format(
                            Locale.ROOT,
                            "%6.1f %6.1f  %s %s",
                            turn.startMillis() / 1000.0,
                            turn.endMillis() / 1000.0,
                            messages.get(turn.speaker() == Speaker.AGENT ? "show.agent" : "show.caller"),
                            texts.get(turn.number() - 1)));
        }
        environment.out().println("  = " + conversation.outcomeText().text());
        environment.out().println("  = " + conversation.summary().text());
        environment.out().println("  = " + conversation.note().text());
        environment.out().println();
    }
}
