package org.allophone.table;

import java.io.OutputStream;
import java.util.List;

/** JSON Lines: a line per row, each a JSON object (RFC 8259) in UTF-8. What is absent is null. */
public final class JsonLinesFormat implements Format {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public int leastBytesPerValue() {
        return 18;
    }

    @Override
    public <R> TableFile<R> open(List<Column<R>> columns, OutputStream out) {
        return new TextFile<>(out, bytes -> new JsonLines<>(columns, bytes));
    }
}
