package org.allophone.table;

import java.io.OutputStream;
import java.util.List;

/** JSON Lines: a line per row, each a JSON object (RFC 8259) in UTF-8. An absent value is null. */
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
    public TableFile open(List<? extends Column<?>> columns, OutputStream out) {
        return new LinesFile(columns.stream().<String>map(Column::name).toList(), new JsonLinesSyntax(), out);
    }
}
