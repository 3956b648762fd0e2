package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TableCopy;
import org.allophone.files.TableFormat;
import org.allophone.files.TableReader;
import org.allophone.files.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file document by document, and writes it again with other texts. A document is a list of texts that belong together, in order, so
 * that a question in one explains the answer in the next.
 *
 * <ul>
 *   <li>CSV, JSON Lines and Parquet: each cell is a document, and so is each text in a JSON value. But what is said, in rows that follow each other and
 *       have the same call, is one document; see {@link Grouping}.
 *   <li>Any other file is a text: its lines, in portions of a few thousand.
 * </ul>
 */
public final class Documents implements Closeable {
    /** What is said in a call is looked at in portions of this size, so that a file without calls does not fill the memory. */
    private static final int PASSAGES_OF_DOCUMENT = 5_000;

    private static final int UNITS_OF_DOCUMENT = 1 << 20;

    private final PieceReader pieces;
    private final Deque<Document> ready = new ArrayDeque<>();
    private Document said = new Document("");
    private boolean ended;
    private Optional<String> call = Optional.empty();

    private Documents(PieceReader pieces) {
        this.pieces = pieces;
    }

    /** Passages that are looked at together, and where they stand. */
    private static final class Document {
        private final String scope;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private int units;

        Document(String scope) {
            this.scope = scope;
        }

        void add(Piece piece, int place) {
            passages.add(piece.passages().get(place));
            places.add(new Place(piece, place));
            units += piece.passages().get(place).text().length();
        }

        /** The call of a table's rows; empty if they have none, or this is a text. */
        Optional<String> call() {
            boolean none = scope.isEmpty()
                    || scope.equals(RowPieces.scopeWithoutCall(passages.get(0).line()));
            return none ? Optional.empty() : Optional.of(scope);
        }

        boolean isFull() {
            return passages.size() >= PASSAGES_OF_DOCUMENT || units >= UNITS_OF_DOCUMENT;
        }
    }

    private record Place(Piece piece, int passage) {}

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
     * @param written changes the text of a cell before {@link #copy} writes it, whatever the visitor says
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
        return document == null ? null : List.copyOf(document.passages);
    }

    /** The call that the document belongs to which {@link #next} gave last; empty if it belongs to none. */
    public Optional<String> call() {
        return call;
    }

    /**
     * Shows the rest of the file to a visitor, and writes it with what the visitor says. What the visitor does not change stays as it is,
     * byte for byte. A row is written as soon as all in it was looked at.
     */
    public void copy(DocumentVisitor visitor, Writer out) throws IOException {
        copy(visitor, new PieceTarget.Text(out));
    }

    /**
     * Does the same with a table that is no text, such as Parquet: what the visitor does not change keeps its value and its type.
     *
     * @param texts which columns become texts, since other texts may stand in their cells
     * @return the columns that held something else and hold texts now
     */
    public List<String> copy(DocumentVisitor visitor, Predicate<String> texts, OutputStream out) throws IOException {
        try (TableCopy table = pieces.copy(texts, out)) {
            copy(visitor, new PieceTarget.Table(table));
            return table.becameTexts();
        }
    }

    /** Shows the rest of the file to a visitor, and writes nothing. */
    public void show(DocumentVisitor visitor) throws IOException {
        copy(visitor, new PieceTarget.Nowhere());
    }

    private void copy(DocumentVisitor visitor, PieceTarget target) throws IOException {
        PieceWriter writer = new PieceWriter(pieces, target);
        for (Document document = nextDocument(writer, visitor);
                document != null;
                document = nextDocument(writer, visitor)) {
            List<String> texts = visitor.visit(document.scope, List.copyOf(document.passages));
            for (int i = 0; i < texts.size(); i++) {
                Place place = document.places.get(i);
                place.piece().decide(place.passage(), texts.get(i));
            }
            writer.writeDecided();
        }
        writer.end();
    }

    private @Nullable Document nextDocument(PieceWriter writer, DocumentVisitor visitor) throws IOException {
        while (ready.isEmpty() && !ended) {
            Piece piece = nextPiece();
            if (piece != null) {
                writer.add(piece);
                visitor.row(piece.scope(), piece.passages());
            }
        }
        return ready.poll();
    }

    /** Reads a piece and adds what is in it to the documents; null if there is no other. */
    private @Nullable Piece nextPiece() throws IOException {
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
        if (said.isFull() || !said.scope.equals(piece.scope())) {
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
        if (!said.passages.isEmpty()) {
            ready.add(said);
        }
        said = new Document(nextScope);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
