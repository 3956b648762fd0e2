package org.allophone.cli.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.allophone.audit.Audit;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.EvidenceReader;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.audit.report.AuditHtml;
import org.allophone.audit.report.AuditJson;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.report.ReportTexts;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.NewFile;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone audit}: attacks files as others would, and tells which weaknesses it found. */
@Command(name = "audit", sortOptions = false)
public final class AuditCommand implements Callable<Integer> {
    private static final int LONGEST_BUDGET_SECONDS = 86_400;

    private static final List<String> ATTACKERS =
            Arrays.stream(Attacker.values()).map(Attacker::key).toList();

    /** A third of the memory that the launcher lets the program have where there is much. */
    private static final long MEMORY_OF_TABLES = 300L << 20;

    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--attacker",
            paramLabel = "NAME",
            completionCandidates = AttackerNames.class,
            defaultValue = "insider")
    private String attacker = "";

    @Option(names = "--budget", paramLabel = "SECONDS", defaultValue = "60")
    private String budget = "";

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable String html;

    @Option(names = "--reveal")
    private boolean reveal;

    public AuditCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Attacker who = attacker();
        double seconds = WholeNumbers.parse("--budget", budget, 1, LONGEST_BUDGET_SECONDS);
        @Nullable NewFile jsonFile = newFile("--json", json);
        @Nullable NewFile htmlFile = newFile("--html", html);
        AuditReport report;
        try {
            report = audit(who, Deadline.after(seconds, System::nanoTime));
        } catch (Refusal refusal) {
            // Whoever names the wrong file has made a wrong request, whichever reader refuses it.
            throw Refusal.wrongUse(refusal.lines());
        }
        ReportTexts texts = new ReportTexts(messages.language());
        if (jsonFile != null) {
            jsonFile.write(AuditJson.of(report, texts) + "\n");
        }
        if (htmlFile != null) {
            htmlFile.write(AuditHtml.of(report, texts, today()));
        }
        new TerminalReport(environment.out(), messages, texts).print(report);
        return exitCode(report.severity());
    }

    private AuditReport audit(Attacker who, Deadline deadline) throws IOException {
        SafeNames names = new SafeNames(reveal);
        EvidenceReader reader = new EvidenceReader(names, MEMORY_OF_TABLES);
        for (String file : files) {
            Path path = environment.path("FILE", file);
            reader.read(environment.resolve(path), file);
        }
        Evidence evidence = reader.evidence();
        knowledge.refuseUnknownColumns(evidence);
        try (AuditProgress progress = AuditProgress.of(environment, messages)) {
            return new Audit(who, knowledge.read(environment), names, threads(), reveal, progress::begins)
                    .run(evidence, deadline);
        }
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private Attacker attacker() {
        String name = ListValues.parseOne("--attacker", attacker, ATTACKERS);
        return Attacker.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String today() {
        return environment
                .now()
                .get()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()));
    }

    private @Nullable NewFile newFile(String option, @Nullable String name) throws IOException {
        if (name == null) {
            return null;
        }
        NewFile file = new NewFile(environment.path(option, name), environment);
        file.refuseExisting();
        return file;
    }

    /** What the Tab key completes. */
    static final class AttackerNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ATTACKERS.iterator();
        }
    }

    private static int exitCode(Severity severity) {
        return switch (severity) {
            case NOTE -> ExitCode.DONE;
            case LOW, MEDIUM, HIGH -> ExitCode.FINDINGS;
            case CRITICAL -> ExitCode.CRITICAL;
        };
    }
}
