package org.allophone.detect.document;

import java.io.IOException;
import java.io.Writer;
import org.allophone.files.TableCopy;

/** Where the pieces of a file are written again. */
sealed interface PieceTarget {
    /** Writes what stands before the first piece. */
    default void start(PieceReader pieces) throws IOException {}

    /** Writes a piece of which all is decided. */
    void write(Piece piece) throws IOException;

    /** Writes what stands after the last piece. */
    default void end(PieceReader pieces) throws IOException {}

    /** A text: what is not changed stays as it is, byte for byte. */
    record Text(Writer out) implements PieceTarget {
        @Override
        public void start(PieceReader pieces) throws IOException {
            out.write(pieces.start());
        }

        @Override
        public void write(Piece piece) throws IOException {
            out.write(piece.rewritten());
        }

        @Override
        public void end(PieceReader pieces) throws IOException {
            out.write(pieces.end());
        }
    }

    /** A table of a format that is no text. */
    record Table(TableCopy out) implements PieceTarget {
        @Override
        public void write(Piece piece) throws IOException {
            piece.copy(out);
        }

        @Override
        public void end(PieceReader pieces) throws IOException {
            out.end();
        }
    }

    /** Nothing is written. */
    record Nowhere() implements PieceTarget {
        @Override
        public void write(Piece piece) {
            // the piece was looked at
        }
    }
}
