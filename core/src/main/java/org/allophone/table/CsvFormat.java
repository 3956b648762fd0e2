package org.allophone.table;

import java.util.List;

/** CSV as RFC 4180 has it, in UTF-8, except that lines end in LF, as pandas writes them. Texts are quoted only where they must be. */
public final class CsvFormat implements Format {

    @Override
    public <R> Encoder<R> encoder(List<Column<R>> columns) {
        return new CsvEncoder<>(columns);
    }
}
