package org.allophone.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.allophone.table.Column;
import org.allophone.table.Encoder;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;
import org.allophone.table.TokenVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFaultsTest {
    private static final Table<Long> TABLE = Sample.big(1000);

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 1_000_000, 20_000_000})
    void aFullDiskIsAnIoExceptionWhileRowsAreWrittenAndClosingAddsNothing(long room) throws IOException {
        TableFile file = new ParquetFormat().open(TABLE.columns(), new SmallDisk(room));

        assertThatThrownBy(() -> new TableWriter(2, done -> {}).write(TABLE, List.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThatCode(file::close).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFullDiskIsAnIoExceptionWhenTheFooterIsWrittenToo(boolean rows) throws IOException {
        SmallDisk disk = new SmallDisk(Long.MAX_VALUE);
        TableFile file = new ParquetFormat().open(TABLE.columns(), disk);
        if (rows) {
            new TableWriter(2, done -> {}).write(TABLE, List.of(file));
        }
        disk.room = 0;

        assertThatThrownBy(file::close).isInstanceOf(IOException.class).hasMessage("disk full");

        assertThatCode(file::close).doesNotThrowAnyException();
    }

    @Test
    void closingTheFileLeavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Sample.write(new ParquetFormat(), TABLE, 1, out);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void aValueMayLackOnlyWhereItsColumnSaysSo() throws IOException {
        Column<Long> column = Column.integer("score", "", n -> n);
        TokenVector none = new TokenVector(1);
        none.setAbsent(0);

        assertThatThrownBy(() -> encoder(column.replacedBy(() -> (indices, rows, values) -> none))
                        .add(List.of(none), 1))
                .hasMessage("column score is not declared as absent from any row, and a row has no value there");
    }

    @Test
    void noTwoColumnsHaveTheSameName() {
        Column<Long> column = Column.integer("score", "", n -> n);

        assertThatThrownBy(() -> new ParquetFormat().open(List.of(column, column), OutputStream.nullOutputStream()))
                .hasMessage("two columns have the same name, which Parquet does not allow: [score, score]");
    }

    private static Encoder encoder(Column<Long> column) throws IOException {
        return new ParquetFormat()
                .open(List.of(column), OutputStream.nullOutputStream())
                .encoder();
    }

    private static final class SmallDisk extends OutputStream {
        private long room;

        SmallDisk(long room) {
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > room) {
                throw new IOException("disk full");
            }
            room -= length;
        }
    }
}
