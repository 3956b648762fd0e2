package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.allophone.files.TableCopy;
import org.allophone.files.TableReader;
import org.jspecify.annotations.Nullable;

/** Reads a file piece by piece. The start, all pieces and the end are the whole file. */
sealed interface PieceReader extends Closeable permits RowPieces, LinePieces {
    /** What stands before the first piece; known once a piece was read, or none is there. */
    String start();

    /** What stands after the last piece; known once {@link #next} has returned null. */
    String end();

    /** The next piece; null after the last one. */
    @Nullable
    Piece next() throws IOException;

    /**
     * Begins to write the file again where it is a table that is no text; see {@link TableReader#copy}.
     *
     * @param texts which columns become texts
     */
    default TableCopy copy(Predicate<String> texts, OutputStream out) throws IOException {
        throw new IllegalStateException("a text is written piece by piece");
    }
}
