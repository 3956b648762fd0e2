package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as in RFC 4180, in UTF-8, but lines end in LF, as pandas writes them. Texts are quoted only if necessary. */
public final class CsvFormat implements Format {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Dialect dialect;

    /** The details of CSV that differ between programs. */
    public enum Dialect {
        /** Commas. */
        RFC_4180("rfc4180", ',', 'T', false),
        /** Semicolons, a byte order mark, a space before the time. A French Excel opens such a file correctly by a double click. */
        EXCEL_FR("excel-fr", ';', ' ', true);

        private final String dialectName;
        private final char separator;
        private final char beforeTime;
        private final boolean byteOrderMark;

        Dialect(String dialectName, char separator, char beforeTime, boolean byteOrderMark) {
            this.dialectName = dialectName;
            this.separator = separator;
            this.beforeTime = beforeTime;
            this.byteOrderMark = byteOrderMark;
        }

        /** What a user calls it. */
        public String dialectName() {
            return dialectName;
        }
    }

    public CsvFormat(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public TableFile open(List<? extends Column<?>> columns, OutputStream out) throws IOException {
        if (dialect.byteOrderMark) {
            out.write(BYTE_ORDER_MARK);
        }
        List<String> names = columns.stream().<String>map(Column::name).toList();
        CsvSyntax syntax = new CsvSyntax(dialect.separator, dialect.beforeTime, names.size() == 1);
        String header = String.join(
                String.valueOf(dialect.separator),
                names.stream().map(syntax::text).toList());
        out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
        return new LinesFile(names, syntax, out);
    }
}
