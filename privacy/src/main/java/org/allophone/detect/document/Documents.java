package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TableFormat;
import org.allophone.files.TableReader;
import org.allophone.files.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file document by document; {@link DocumentCopies} writes it again with other texts. A document is a list of texts that belong together, in order, so
 * that a question in one explains the answer in the next.
 *
 * <ul>
 *   <li>CSV, JSON Lines and Parquet: each cell is a document, and so is each text in a JSON value. But what is said, in rows that follow each other and
 *       have the same call, is one document; see {@link Grouping}.
 *   <li>Any other file is a text: its lines, in portions of a few thousand.
 * </ul>
 */
public final class Documents implements Closeable {
    private final PieceReader pieces;
    private final Deque<Document> ready = new ArrayDeque<>();
    private Document said = new Document("");
    private boolean ended;
    private Optional<String> call = Optional.empty();

    private Documents(PieceReader pieces) {
        this.pieces = pieces;
    }

    /**
     * Opens a file: a table if its name has such an ending, else a text.
     *
     * @param callColumn the column that tells which call a row of a table belongs to
     * @param textColumn the column with what is said
     */
    public static Documents open(Path file, String callColumn, String textColumn) throws IOException {
        boolean isTable = !Files.isRegularFile(file) || TableFormat.isTable(file);
        return isTable ? of(TableReader.open(file), Grouping.of(callColumn, textColumn)) : of(TextLines.open(file));
    }

    /** The documents of a table. */
    public static Documents of(TableReader table, Grouping grouping) {
        return of(table, grouping, UnaryOperator.identity());
    }

    /**
     * The documents of a table.
     *
     * @param written changes the text of a cell before it is written, whatever a visitor says
     */
    public static Documents of(TableReader table, Grouping grouping, UnaryOperator<String> written) {
        return new Documents(new RowPieces(table, grouping, written));
    }

    /** The documents of a text. */
    public static Documents of(TextLines text) {
        return new Documents(new LinePieces(text));
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
            nextPiece();
        }
        Document document = ready.poll();
        call = document == null ? Optional.empty() : document.call();
        return document == null ? null : document.passages();
    }

    /** The call that the document belongs to which {@link #next} gave last; empty if it belongs to none. */
    public Optional<String> call() {
        return call;
    }

    /** The document that is ready to be looked at next, once {@link #nextPiece} has read what is in it; null if none is. */
    @Nullable
    Document nextReady() {
        return ready.poll();
    }

    /** Whether all is read, and nothing is ready any more. */
    boolean isRead() {
        return ended && ready.isEmpty();
    }

    /** What stands before the first piece and behind the last one, and how the file is written again. */
    PieceReader pieces() {
        return pieces;
    }

    /** Reads a piece and adds what is in it to the documents; null if there is no other. */
    @Nullable
    Piece nextPiece() throws IOException {
        Piece piece = pieces.next();
        if (piece == null) {
            ended = true;
            endSaid("");
        } else {
            add(piece);
        }
        return piece;
    }

    private void add(Piece piece) {
        if (said.isFull() || !said.scope().equals(piece.scope())) {
            endSaid(piece.scope());
        }
        for (int i = 0; i < piece.passages().size(); i++) {
            if (piece.isSaid(i)) {
                said.add(piece, i);
            } else {
                Document alone = new Document(piece.scope());
                alone.add(piece, i);
                ready.add(alone);
            }
        }
    }

    private void endSaid(String nextScope) {
        if (!said.isEmpty()) {
            ready.add(said);
        }
        said = new Document(nextScope);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
