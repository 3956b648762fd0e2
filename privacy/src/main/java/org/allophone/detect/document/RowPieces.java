package org.allophone.detect.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.allophone.files.JsonTexts;
import org.allophone.files.Row;
import org.allophone.files.TableCopy;
import org.allophone.files.TableReader;
import org.allophone.files.ValueKind;
import org.jspecify.annotations.Nullable;

/** The rows of a table. A cell is a passage; one that holds JSON has a passage for each text and number in it. */
final class RowPieces implements PieceReader {
    private static final int LONGEST_NUMBER = 16;

    /** The names of fields that tell who speaks. */
    private static final Set<String> SPEAKERS = Set.of("speaker", "role", "speaker_role", "locuteur");

    private final TableReader rows;
    private final Grouping grouping;
    private final UnaryOperator<String> written;

    /** @param written changes the text of a cell before it is written */
    RowPieces(TableReader rows, Grouping grouping, UnaryOperator<String> written) {
        this.rows = rows;
        this.grouping = grouping;
        this.written = written;
    }

    /**
     * A cell of a row.
     *
     * @param leaves the texts in its JSON; empty if the cell is no JSON, and a passage itself
     */
    private record Cell(int column, String text, Optional<List<JsonTexts.Leaf>> leaves) {
        int passages() {
            return leaves.map(List::size).orElse(1);
        }

        /** The cell with other texts; null if it stays as it is. */
        @Nullable
        String rewritten(List<@Nullable String> others) {
            if (others.stream().allMatch(other -> other == null)) {
                return null;
            }
            return leaves.isPresent() ? JsonTexts.replaced(text, leaves.get(), others) : others.get(0);
        }
    }

    @Override
    public String start() {
        return rows.start();
    }

    @Override
    public String end() {
        return rows.end();
    }

    @Override
    public TableCopy copy(Predicate<String> texts, OutputStream out) throws IOException {
        return rows.copy(texts, out);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        Row row = rows.next();
        if (row == null) {
            return null;
        }
        List<Cell> cells = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String name = row.header().get(column);
            String text = row.text(column);
            Optional<List<JsonTexts.Leaf>> leaves = leaves(row, column);
            if (leaves.isPresent()) {
                cells.add(new Cell(column, text, leaves));
                leaves.get().forEach(leaf -> passages.add(passage(row, leaf)));
            } else if (!text.isEmpty()) {
                cells.add(new Cell(column, text, leaves));
                Passage.Role role = Grouping.roleOf(name, isNumber(text));
                passages.add(new Passage(row.line(), name, name, text, role));
            }
        }
        tellSpeakers(passages);
        return new Piece(scope(row), passages, said(passages), form(row, cells));
    }

    /** Says of each text who says it, where the object has a field that tells. */
    private static void tellSpeakers(List<Passage> passages) {
        Map<String, String> speakers = new HashMap<>();
        for (Passage passage : passages) {
            if (SPEAKERS.contains(passage.name())) {
                speakers.putIfAbsent(passage.parent(), passage.text());
            }
        }
        if (!speakers.isEmpty()) {
            passages.replaceAll(passage -> passage.role() == Passage.Role.TEXT
                    ? passage.saidBy(speakers.getOrDefault(passage.parent(), ""))
                    : passage);
        }
    }

    /** Whether a cell of CSV is a number without a sign. */
    private static boolean isNumber(String text) {
        if (text.length() > LONGEST_NUMBER || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private static Passage passage(Row row, JsonTexts.Leaf leaf) {
        Passage.Role role = Grouping.roleOf(leaf.kind(), leaf.number());
        return new Passage(row.line(), leaf.path(), leaf.kind(), leaf.text(), role);
    }

    private static Optional<List<JsonTexts.Leaf>> leaves(Row row, int column) throws IOException {
        String name = row.header().get(column);
        return row.kind(column) == ValueKind.NESTED
                ? Optional.of(JsonTexts.of(name, row.text(column)))
                : JsonTexts.ifJson(name, row.text(column));
    }

    /** The call of the row; the row itself if it has none. */
    private String scope(Row row) {
        int call = row.header().indexOf(grouping.callColumn());
        return call < 0 || row.text(call).isEmpty() ? scopeWithoutCall(row.line()) : row.text(call);
    }

    /** What a row without a call belongs to. */
    static String scopeWithoutCall(long line) {
        return "line " + line;
    }

    private Piece.Form form(Row row, List<Cell> cells) {
        return new Piece.Form() {
            @Override
            public String rewritten(List<@Nullable String> others) {
                return row.rewritten(texts(row, cells, others));
            }

            @Override
            public void copy(List<@Nullable String> others, TableCopy out) throws IOException {
                out.add(row, texts(row, cells, others));
            }
        };
    }

    /** A text for each cell that is changed, and null for each other. */
    private List<@Nullable String> texts(Row row, List<Cell> cells, List<@Nullable String> others) {
        List<@Nullable String> texts = new ArrayList<>(Collections.nCopies(row.size(), null));
        int done = 0;
        for (Cell cell : cells) {
            texts.set(cell.column(), cell.rewritten(others.subList(done, done + cell.passages())));
            done += cell.passages();
        }
        for (int column = 0; column < row.size(); column++) {
            String text = Objects.requireNonNullElse(texts.get(column), row.text(column));
            String changed = written.apply(text);
            if (!changed.equals(text)) {
                texts.set(column, changed);
            }
        }
        return texts;
    }

    /** What is said, its words in lists, and what belongs to it: times and marks in the same object or below it. */
    private BitSet said(List<Passage> passages) {
        BitSet said = new BitSet();
        Set<String> objects = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() == Passage.Role.WORD || grouping.isSaid().test(passage.field())) {
                said.set(i);
                objects.add(passage.parent());
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() == Passage.Role.TIME || passage.role() == Passage.Role.MARK) {
                said.set(i, said.get(i) || isBelow(passage.parent(), objects));
            }
        }
        return said;
    }

    private static boolean isBelow(String object, Set<String> objects) {
        String parent = object;
        while (!objects.contains(parent)) {
            if (parent.isEmpty()) {
                return false;
            }
            parent = parent.substring(0, Math.max(0, parent.lastIndexOf('.')));
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
