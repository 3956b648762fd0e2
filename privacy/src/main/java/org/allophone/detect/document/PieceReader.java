package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
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
}
