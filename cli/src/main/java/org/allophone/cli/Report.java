package org.allophone.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.allophone.centre.Call;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.dataset.Transcript;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.table.CellBytes;
import org.allophone.table.Column;
import org.allophone.table.Table;

/**
 * What a run tells: the first rows, what was made and where, one call with its conversation. With {@code --explain}, also each
 * step in plain words, shown on the data of this very run.
 */
final class Report {
    /** As many as a data frame's {@code head()}. */
    static final int SHOWN_ROWS = 5;

    /** pandas' own width of a column: a pseudonym is cut as the notebook shows it. */
    private static final int WIDEST_CELL = 50;

    private static final int WIDEST_LINE = 110;

    private final PrintStream out;
    private final PrintStream important;
    private final Messages messages;
    private final boolean explain;
    private int step;

    /** @param important for what must be told whatever the user wants to hear */
    Report(PrintStream out, PrintStream important, Messages messages, boolean explain) {
        this.out = out;
        this.important = important;
        this.messages = messages;
        this.explain = explain;
    }

    /** A report that says nothing but what must be told. */
    static Report silent(PrintStream important, Messages messages) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Report(nowhere, important, messages, false);
    }

    void welcome() {
        if (explain) {
            out.println(wrapped(messages.get("explain.welcome")));
        }
    }

    /** Where the secret came from; never the secret. */
    void secret(String key, Object... values) {
        step("secret", messages.get(key, values));
    }

    /** A secret was made; the one thing that is told without --explain too, for it must be kept. */
    void newSecret(String file) {
        step("secret", messages.get("secret.from.new", file));
        if (!explain) {
            important.println(wrapped(messages.get("secret.created", file)));
            out.println();
        }
    }

    void folders(Path output, String transcripts) {
        step("folders", output, output.resolve(transcripts));
    }

    void recipe(Recipe recipe, String datasetName) {
        step(
                "recipe",
                recipe.scenario().scenarioName(),
                recipe.calls(),
                recipe.transcripts(),
                Long.toString(recipe.seed()),
                startOf(recipe),
                datasetName);
    }

    /** The one place that shows a number in clear. */
    void mask(List<Call> firstCalls, Masker masker) {
        if (!firstCalls.isEmpty()) {
            String number = textOf(firstCalls.get(0), "caller_id");
            String key = masker.isInsecure() ? "mask.insecure" : "mask";
            step(key, number, masker.pseudonym(PiiKind.PHONE, number));
        }
    }

    void calls(List<Call> firstCalls) {
        if (!firstCalls.isEmpty()) {
            Call call = firstCalls.get(0);
            step(
                    "calls",
                    textOf(call, "call_id"),
                    call.agent(),
                    textOf(call, "start_ts"),
                    call.durationSeconds(),
                    call.topic(),
                    messages.get(call.resolved() ? "resolved" : "unresolved"));
        }
    }

    void callsWritten(long calls, Path file) {
        step("csv", calls, file);
    }

    void firstRows(Table<Call> calls, List<Call> rows) {
        List<Column<Call>> columns = calls.columns();
        if (rows.isEmpty()) {
            return;
        }
        step("head", rows.size());
        blankLineIfExplaining();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::name).toList());
        for (Call row : rows) {
            lines.add(columns.stream()
                    .map(column -> shortened(textOf(row, column)))
                    .toList());
        }
        printAligned(lines);
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
        out.println(messages.get("output.same", output));
    }

    void done(Recipe recipe, List<Transcript> transcripts, Path output, boolean insecure) {
        step("manifest", output.resolve(Manifest.FILE_NAME));
        blankLineIfExplaining();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("done.calls", recipe.calls()),
                output.resolve(Dataset.CALLS_FILE).toString()));
        if (!transcripts.isEmpty()) {
            lines.add(List.of(
                    messages.get("done.transcripts", transcripts.size()),
                    output.resolve(Dataset.TRANSCRIPTS_FOLDER) + "/"));
        }
        lines.add(List.of(
                messages.get("done.manifest"),
                output.resolve(Manifest.FILE_NAME) + "   " + messages.get("done.check", folderArgument(output))));
        printAligned(lines);
        if (insecure) {
            out.println(messages.get("done.insecure"));
        }
    }

    /** One call, its row and its conversation. */
    void example(Call call, Transcript transcript, Table<Call> calls, Path output) {
        out.println();
        String file = output.resolve(Dataset.TRANSCRIPTS_FOLDER)
                .resolve(transcript.fileName())
                .toString();
        out.println(messages.get(
                transcript.call().isPresent() ? "done.example" : "done.example.untied", textOf(call, "call_id"), file));
        out.println("  "
                + String.join(
                        ",",
                        calls.columns().stream()
                                .map(column -> textOf(call, column))
                                .toList()));
        transcript.text().lines().forEach(line -> out.println("  " + line));
    }

    private void step(String key, Object... values) {
        if (explain) {
            step++;
            out.println();
            out.println(messages.get("explain.step", step, messages.get("explain." + key + ".title")));
            out.println(wrapped(messages.get("explain." + key, values)));
        }
    }

    /** Breaks lines at spaces so that they fit a terminal; a space that does not break keeps its neighbours together. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=[ \n])")) {
            if (column > 0 && column + word.stripTrailing().length() > WIDEST_LINE) {
                lines.setLength(lines.length() - 1);
                lines.append('\n');
                column = 0;
            }
            lines.append(word);
            column = word.endsWith("\n") ? 0 : column + word.length();
        }
        return lines.toString();
    }

    private void blankLineIfExplaining() {
        if (explain) {
            out.println();
        }
    }

    /** The folder as an argument that a shell takes as one word; nothing where it is the one taken by default. */
    private static String folderArgument(Path output) {
        if (output.equals(Path.of(GenerateCommand.DEFAULT_OUTPUT))) {
            return "";
        }
        String text = output.toString();
        return text.matches("[\\p{L}\\p{N}._/+-]+") ? " " + text : " '" + text.replace("'", "'\\''") + "'";
    }

    private static String startOf(Recipe recipe) {
        LocalDateTime start = recipe.start();
        boolean wholeDay = start.equals(start.truncatedTo(ChronoUnit.DAYS));
        return wholeDay ? start.toLocalDate().toString() : start.toString();
    }

    private static String textOf(Call call, String columnName) {
        return Call.columns().stream()
                .filter(column -> column.name().equals(columnName))
                .map(column -> textOf(call, column))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Call call, Column<Call> column) {
        return CellBytes.textOf(out -> column.cell().write(call, out));
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 3) + "...";
    }

    private void printAligned(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                text.append(line.get(i));
                if (i < columns - 1) {
                    text.append(" ".repeat(widths[i] - line.get(i).length() + 2));
                }
            }
            out.println(text);
        }
    }
}
