package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.JsonTexts;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.TextLines;
import org.allophone.files.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file document by document. A document is a list of texts that belong together, in order, so that a question in one explains the
 * answer in the next.
 *
 * <ul>
 *   <li>CSV and JSON Lines: each cell is a document. But the cells of the text column in rows that follow each other and have the same call are
 *       one, and so are all texts in a row's JSON value that have the same names above them, such as the texts of {@code turns}.
 *   <li>Any other file is a text: its lines, in portions of a few thousand.
 * </ul>
 */
public final class Documents implements Closeable {
    private static final int LINES_OF_DOCUMENT = 5_000;

    private final @Nullable TableReader table;
    private final @Nullable TextLines lines;
    private final String callColumn;
    private final String textColumn;

    private final List<List<Passage>> ready = new ArrayList<>();
    private final List<Passage> call = new ArrayList<>();
    private String callId = "";
    private boolean ended;

    private Documents(@Nullable TableReader table, @Nullable TextLines lines, String callColumn, String textColumn) {
        this.table = table;
        this.lines = lines;
        this.callColumn = callColumn;
        this.textColumn = textColumn;
    }

    /**
     * Opens a file.
     *
     * @param callColumn the column that tells which call a row of a table belongs to
     * @param textColumn the column with what is said
     */
    public static Documents open(Path file, String callColumn, String textColumn) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isTable = !Files.isRegularFile(file) || name.matches(".*\\.(csv|tsv|jsonl|ndjson|json)");
        return isTable
                ? new Documents(TableReader.open(file), null, callColumn, textColumn)
                : new Documents(null, TextLines.open(file), callColumn, textColumn);
    }

    /** All texts of a file as values that are known: the lines of a text, the cells of a table. */
    public static KnownValues known(Path file) throws IOException {
        List<String> values = new ArrayList<>();
        try (Documents documents = open(file, "", "")) {
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                document.forEach(passage -> values.add(passage.text()));
            }
        }
        return new KnownValues(values);
    }

    /** The texts of the next document; null after the last one. */
    public @Nullable List<Passage> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            if (table != null) {
                readRow(table);
            } else if (lines != null) {
                readLines(lines);
            }
        }
        return ready.isEmpty() ? null : ready.remove(0);
    }

    private void readLines(TextLines text) throws IOException {
        List<Passage> passages = new ArrayList<>();
        while (passages.size() < LINES_OF_DOCUMENT) {
            String line = text.next();
            if (line == null) {
                ended = true;
                break;
            }
            passages.add(new Passage(text.line(), "", "", line));
        }
        if (!passages.isEmpty()) {
            ready.add(passages);
        }
    }

    private void readRow(TableReader rows) throws IOException {
        Row row = rows.next();
        int callPlace = rows.header().indexOf(callColumn);
        int textPlace = rows.header().indexOf(textColumn);
        boolean inCalls = callPlace >= 0 && textPlace >= 0;
        if (row == null
                || (inCalls && callPlace < row.size() && !row.text(callPlace).equals(callId))) {
            endCall();
        }
        if (row == null) {
            ended = true;
            return;
        }
        for (int place = 0; place < row.size(); place++) {
            String column = row.header().get(place);
            if (row.kind(place) == ValueKind.NESTED) {
                addNested(row.line(), column, row.text(place));
            } else if (!row.text(place).isEmpty()) {
                Passage passage = new Passage(row.line(), column, column, row.text(place));
                if (inCalls && place == textPlace) {
                    callId = callPlace < row.size() ? row.text(callPlace) : "";
                    call.add(passage);
                } else {
                    ready.add(List.of(passage));
                }
            }
        }
    }

    private void endCall() {
        if (!call.isEmpty()) {
            ready.add(List.copyOf(call));
            call.clear();
        }
    }

    private void addNested(long line, String column, String json) throws IOException {
        Map<String, List<Passage>> fields = new LinkedHashMap<>();
        for (JsonTexts.Leaf leaf : JsonTexts.of(column, json)) {
            fields.computeIfAbsent(leaf.kind(), unused -> new ArrayList<>())
                    .add(new Passage(line, leaf.path(), leaf.kind(), leaf.text()));
        }
        ready.addAll(fields.values());
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
        if (lines != null) {
            lines.close();
        }
    }
}
