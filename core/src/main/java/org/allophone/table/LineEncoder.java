package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Encodes rows as lines of text. */
final class LineEncoder implements Encoder {
    private final List<String> names;
    private final LineSyntax syntax;
    private final OutputStream out;
    private final Literal end;
    private final List<CellEncoder> cells = new ArrayList<>();
    private final RowBytes lines = new RowBytes();

    /**
     * @param names the names of the columns
     * @param out where the lines are drained to
     */
    LineEncoder(List<String> names, LineSyntax syntax, OutputStream out) {
        this.names = names;
        this.syntax = syntax;
        this.out = out;
        this.end = new Literal(syntax.end());
    }

    @Override
    public void add(List<ColumnVector> columns, int rows) {
        for (int column = cells.size(); column < columns.size(); column++) {
            cells.add(CellEncoder.of(columns.get(column), syntax, syntax.before(column, names.get(column))));
        }
        lines.add(cells, end, rows);
    }

    @Override
    public void drain() throws IOException {
        lines.drainTo(out);
    }
}
