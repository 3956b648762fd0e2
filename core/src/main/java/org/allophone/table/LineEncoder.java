package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows to lines of text. The cells of a batch are written column by column, each row in a place of its own that is wide enough; then
 * the rows are moved together.
 */
final class LineEncoder implements Encoder {
    private final List<String> names;
    private final LineSyntax syntax;
    private final OutputStream out;
    private final Literal end;
    private final List<CellEncoder> cells = new ArrayList<>();
    private final int[] ends = new int[Batch.MOST_ROWS];
    private byte[] places = {};
    private byte[] lines = new byte[1 << 16];
    private int length;

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
        int widest = end.length() + CellEncoder.SLACK;
        for (CellEncoder cell : cells) {
            widest += cell.most(rows);
        }
        if (places.length < widest * rows) {
            places = new byte[widest * rows];
        }
        for (int row = 0; row < rows; row++) {
            ends[row] = row * widest;
        }
        for (CellEncoder cell : cells) {
            cell.put(rows, places, ends);
        }
        join(rows, widest);
    }

    private void join(int rows, int widest) {
        if (lines.length - length < rows * widest) {
            lines = Arrays.copyOf(lines, Math.max(2 * lines.length, length + rows * widest));
        }
        for (int row = 0; row < rows; row++) {
            int start = row * widest;
            int count = end.put(places, ends[row]) - start;
            System.arraycopy(places, start, lines, length, count);
            length += count;
        }
    }

    @Override
    public void drain() throws IOException {
        out.write(lines, 0, length);
        length = 0;
    }
}
