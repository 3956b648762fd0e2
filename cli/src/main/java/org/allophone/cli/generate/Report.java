package org.allophone.cli.generate;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.allophone.centre.performance.Performance;
import org.allophone.centre.performance.ServiceLevels;
import org.allophone.centre.performance.Supervisor;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.ShellWord;
import org.allophone.cli.console.TextColumns;
import org.allophone.cli.console.TextTable;
import org.allophone.cli.secret.SecretSource;
import org.allophone.dataset.Extent;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Transcript;
import org.allophone.knowledge.Article;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.scenario.Callers;
import org.allophone.table.Column;
import org.allophone.table.Projection;

/**
 * The report of a run: the first rows, the files and their folder, one call with its conversation. With {@code --explain}, the report
 * also explains each step in plain words, with the data of this run.
 */
public final class Report implements SecretSource.Listener {
    /** As many as a data frame's {@code head()}. */
    static final int SHOWN_ROWS = 5;

    /** As many as the notebook has. */
    private static final int SHOWN_COLUMNS = 7;

    private final PrintStream out;
    private final PrintStream important;
    private final Messages messages;
    private final Figures figures;
    private final boolean explain;
    private final boolean silent;
    private int step;

    /** @param important the stream for messages that are always printed */
    Report(PrintStream out, PrintStream important, Messages messages, boolean explain) {
        this(out, important, messages, explain, false);
    }

    private Report(PrintStream out, PrintStream important, Messages messages, boolean explain, boolean silent) {
        this.out = out;
        this.important = important;
        this.messages = messages;
        this.figures = new Figures(messages);
        this.explain = explain;
        this.silent = silent;
    }

    /** Prints only the notice that a new key was created. */
    public static Report silent(PrintStream important, Messages messages) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Report(nowhere, important, messages, false, true);
    }

    /** Whether the report is not printed. */
    boolean isSilent() {
        return silent;
    }

    /** Whether each step is explained. */
    boolean isExplaining() {
        return explain;
    }

    void welcome() {
        if (explain) {
            out.println(messages.get("explain.welcome"));
        }
    }

    @Override
    public void secret(String key, Object... values) {
        step("secret", messages.get(key, values));
    }

    /** This step is reported without --explain too, because the user must keep the secret. */
    @Override
    public void newSecret(String file) {
        step("secret", messages.get("secret.from.new", file));
        if (!explain) {
            important.println(messages.get("secret.created", file));
            out.println();
        }
    }

    void folders(Path output, String transcripts) {
        step("folders", output, output.resolve(transcripts));
    }

    void recipe(Recipe recipe, String datasetName) {
        if (recipe.seed().isPresent()) {
            step(
                    "recipe",
                    recipe.scenario(),
                    recipe.calls(),
                    Math.max(0, recipe.transcripts()),
                    Long.toString(recipe.seed().getAsLong()),
                    startOf(recipe),
                    datasetName);
        } else {
            step(
                    "recipe.sealed",
                    recipe.scenario(),
                    recipe.calls(),
                    Math.max(0, recipe.transcripts()),
                    startOf(recipe),
                    datasetName);
        }
    }

    /** Shows the masking of one number. No other part of the report shows a number in clear. */
    <R> void mask(List<R> firstCalls, Projection<R, R> calls, Masker masker) {
        if (!firstCalls.isEmpty()) {
            String number = textOf(firstCalls.get(0), calls, "caller_id");
            String key = masker.isInsecure() ? "mask.insecure" : "mask";
            step(key, number, masker.pseudonym(PiiKind.PHONE, number));
        }
    }

    /** The first call that an agent took. */
    <R> void calls(List<R> firstCalls, Projection<R, R> calls, boolean simulated) {
        firstCalls.stream()
                .filter(call -> !textOf(call, calls, "agent_id").isEmpty())
                .findFirst()
                .ifPresent(call -> step(
                        simulated ? "calls.simulated" : "calls",
                        textOf(call, calls, "call_id"),
                        textOf(call, calls, "agent_id"),
                        textOf(call, calls, "start_ts"),
                        textOf(call, calls, "duration_sec"),
                        textOf(call, calls, "topic"),
                        messages.get(
                                textOf(call, calls, simulated ? "resolved_true" : "resolved")
                                                .equals("1")
                                        ? "resolved"
                                        : "unresolved")));
    }

    void callsWritten(long calls, Path file) {
        step("csv", calls, file);
    }

    /** Prints the first columns of the first rows. */
    <R> void firstRows(Projection<R, R> calls, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        step("head", rows.size());
        blankLineIfExplaining();
        List<String> names = calls.columns().stream().map(Column::name).toList();
        int shown = new TextTable(
                        names,
                        rows.stream()
                                .map(row -> calls.columns().stream()
                                        .map(column -> column.textOf(row))
                                        .toList())
                                .toList())
                .printLeadingColumns(out);
        if (shown < names.size()) {
            out.println(messages.get(
                    "head.more", names.size() - shown, String.join(", ", names.subList(shown, names.size()))));
        }
        if (!explain) {
            out.println();
        }
    }

    void dialogues(List<Transcript> transcripts) {
        if (!transcripts.isEmpty()) {
            step("dialogues", transcripts.get(0).topic());
        }
    }

    void transcriptsWritten(List<Transcript> transcripts, Path folder) {
        if (!transcripts.isEmpty()) {
            step("transcripts", transcripts.size(), folder, transcripts.get(0).fileName());
        }
    }

    void alreadyThere(Path output) {
        blankLineIfExplaining();
        out.println(messages.get("output.same", output));
    }

    /** @param partsOf the number of files that a table is cut into */
    void done(Order<?> order, ToIntFunction<String> partsOf, List<Transcript> transcripts, boolean insecure) {
        Path output = order.output();
        Layout layout = order.layout();
        step("manifest", output.resolve(Manifest.FILE_NAME));
        blankLineIfExplaining();
        out.println(extent(order.dataset().extent()));
        List<List<String>> lines = new ArrayList<>();
        for (String table : layout.tables()) {
            String what = table.equals(Layout.CALLS)
                    ? messages.get("done.calls", order.dataset().recipe().calls())
                    : table;
            for (String format : layout.formats()) {
                lines.add(List.of(what, filesOf(table, format, layout, partsOf.applyAsInt(table), output)));
                what = "";
            }
        }
        if (layout.transcripts().gold()) {
            lines.add(List.of(messages.get("done.gold"), output.resolve(ChosenTables.GOLD) + "/"));
        }
        if (!transcripts.isEmpty()) {
            lines.add(List.of(
                    messages.get("done.transcripts", transcripts.size()), output.resolve(Transcript.FOLDER) + "/"));
        }
        if (layout.articles()) {
            lines.add(List.of(messages.get("done.articles"), output.resolve(Article.FOLDER) + "/"));
        }
        if (order.scenarioText().isPresent()) {
            lines.add(List.of(
                    messages.get("done.scenario"),
                    output.resolve(Manifest.SCENARIO_FILE).toString()));
        }
        lines.add(List.of(
                messages.get("done.manifest"),
                output.resolve(Manifest.FILE_NAME).toString()));
        lines.add(List.of("", messages.get("done.check", folderArgument(output))));
        new TextColumns(out).print(lines);
        if (insecure) {
            out.println(messages.get("done.insecure"));
        }
        order.answers().ifPresent(answers -> out.println(messages.get("sealed.done", answers.shown())));
    }

    private String extent(Extent extent) {
        boolean alwaysOpen = extent.openDays() == extent.days();
        return messages.get(
                "done.extent",
                messages.get("done.days", extent.days()),
                messages.get(alwaysOpen ? "done.all-open" : "done.open", extent.openDays()),
                messages.get("done.sites", extent.sites()),
                messages.get("scenario.agents", extent.agents()));
    }

    void noConversations(String language) {
        out.println(messages.get("done.no-conversations", language));
    }

    void callerShortage(Callers.Shortage callers) {
        out.println(messages.get(
                "callers.shortage",
                callers.people(),
                callers.sites(),
                callers.numbering(),
                callers.numbers(),
                callers.sharingSites()));
    }

    private static String filesOf(String table, String format, Layout layout, int parts, Path output) {
        Path first = output.resolve(layout.fileName(table, format, 1, parts));
        return parts == 1 ? first.toString() : first + " … " + layout.fileName(table, format, parts, parts);
    }

    /** Prints what the first audit found. */
    void firstAudit(String line) {
        step("audit");
        blankLineIfExplaining();
        out.println(line);
    }

    /** Prints the figures of a supervisor and, for comparison, the prediction of Erlang-A for the same load. */
    void performance(Supervisor.Report report) {
        step("performance");
        out.println();
        Performance simulated = report.simulated();
        Performance predicted = report.predicted();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("performance.title"),
                messages.get("performance.simulated"),
                messages.get("performance.predicted")));
        if (report.endedInMenu() > 0) {
            lines.add(performanceLine("ended-in-menu", figures.count(report.endedInMenu()), ""));
        }
        lines.add(performanceLine("offered", figures.count(simulated.offered()), ""));
        lines.add(
                performanceLine("answered", figures.count(simulated.answered()), figures.count(predicted.answered())));
        lines.add(performanceLine(
                "abandoned", figures.percent(simulated.abandonedShare()), figures.percent(predicted.abandonedShare())));
        lines.add(List.of(
                messages.get("performance.service-level", simulated.withinSeconds()),
                figures.percent(simulated.serviceLevel()),
                figures.percent(predicted.serviceLevel())));
        lines.add(performanceLine(
                "speed-of-answer",
                figures.seconds(simulated.averageSpeedOfAnswer()),
                figures.seconds(predicted.averageSpeedOfAnswer())));
        lines.add(performanceLine("handle-time", figures.seconds(simulated.averageHandleTime()), ""));
        lines.add(performanceLine(
                "occupancy", figures.percent(simulated.occupancy()), figures.percent(predicted.occupancy())));
        lines.add(performanceLine("first-call-resolution", figures.percent(simulated.firstCallResolution()), ""));
        new TextColumns(out).printFigures(lines);
        Performance withoutVariation = report.predictedWithoutVariation();
        out.println(messages.get(
                "performance.variation",
                figures.percent(withoutVariation.abandonedShare()),
                figures.percent(withoutVariation.serviceLevel()),
                withoutVariation.withinSeconds()));
        if (simulated.occupancy() > 1) {
            out.println(messages.get("performance.overtime"));
        }
        if (explain) {
            ServiceLevels levels = report.serviceLevels();
            out.println(messages.get(
                    "explain.service-levels",
                    simulated.withinSeconds(),
                    figures.percent(levels.ofOffered()),
                    figures.percent(levels.ofAnswered()),
                    figures.percent(levels.withoutShortAbandons()),
                    figures.percent(levels.withShortAbandons())));
        }
    }

    private List<String> performanceLine(String key, String simulated, String predicted) {
        return List.of(messages.get("performance." + key), simulated, predicted);
    }

    /** One call, its row and its conversation. */
    <R> void example(R call, Transcript transcript, Projection<R, R> calls, Path output) {
        out.println();
        out.println(messages.get(
                transcript.call().isPresent() ? "done.example" : "done.example.untied",
                textOf(call, calls, "call_id"),
                output.resolve(transcript.path())));
        out.println("  "
                + calls.columns().stream()
                        .limit(SHOWN_COLUMNS)
                        .map(column -> column.name() + ":\u00a0" + TextTable.shortened(column.textOf(call)))
                        .collect(Collectors.joining(", ")));
        transcript.text().lines().forEach(line -> out.println("  " + line));
    }

    private void step(String key, Object... values) {
        if (explain) {
            step++;
            out.println();
            out.println(messages.get("explain.step", step, messages.get("explain." + key + ".title")));
            out.println(messages.get("explain." + key, values));
        }
    }

    private void blankLineIfExplaining() {
        if (explain) {
            out.println();
        }
    }

    /** The folder as one word of a shell command; empty if it is the default folder. */
    private static String folderArgument(Path output) {
        if (output.equals(Path.of(Environment.DATA_FOLDER))) {
            return "";
        }
        return " " + ShellWord.of(output.toString());
    }

    private static String startOf(Recipe recipe) {
        LocalDateTime start = recipe.start();
        boolean wholeDay = start.equals(start.truncatedTo(ChronoUnit.DAYS));
        return wholeDay ? start.toLocalDate().toString() : start.toString();
    }

    private static <R> String textOf(R row, Projection<R, R> table, String columnName) {
        return table.only(List.of(columnName)).columns().get(0).textOf(row);
    }
}
