package org.allophone.detect.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the pieces of a file again, in their order, each as soon as it is decided what stands in it. */
final class PieceWriter {
    private final PieceReader pieces;
    private final PieceTarget target;
    private final Deque<Piece> unwritten = new ArrayDeque<>();
    private boolean started;

    PieceWriter(PieceReader pieces, PieceTarget target) {
        this.pieces = pieces;
        this.target = target;
    }

    /** Adds the piece that was read last. Those before it in which there was nothing to decide are written. */
    void add(Piece piece) throws IOException {
        start();
        writeDecided();
        unwritten.add(piece);
    }

    /** Writes the pieces that are decided, up to the first that is not. */
    void writeDecided() throws IOException {
        while (!unwritten.isEmpty() && unwritten.element().isDecided()) {
            target.write(unwritten.remove());
        }
    }

    /** Writes what is left; all is read and decided. */
    void end() throws IOException {
        start();
        writeDecided();
        target.end(pieces);
    }

    private void start() throws IOException {
        if (!started) {
            target.start(pieces);
            started = true;
        }
    }
}
