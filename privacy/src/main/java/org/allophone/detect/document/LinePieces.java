package org.allophone.detect.document;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.allophone.files.TextLines;
import org.jspecify.annotations.Nullable;

/** The lines of a text, all of which are read together. */
final class LinePieces implements PieceReader {
    private static final String WHOLE_FILE = "";

    private final TextLines lines;

    LinePieces(TextLines lines) {
        this.lines = lines;
    }

    @Override
    public String start() {
        return lines.start();
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public @Nullable Piece next() throws IOException {
        String line = lines.next();
        if (line == null) {
            return null;
        }
        String ending = lines.ending();
        Passage passage = new Passage(lines.line(), "", "", line);
        BitSet said = new BitSet();
        said.set(0);
        return new Piece(
                WHOLE_FILE, List.of(passage), said, others -> Objects.requireNonNullElse(others.get(0), line) + ending);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
