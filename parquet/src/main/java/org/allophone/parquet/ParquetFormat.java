package org.allophone.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit.MICROS;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.allophone.table.Column;
import org.allophone.table.Format;
import org.allophone.table.TableFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * The Parquet format. Texts are strings, whole numbers are 64-bit integers, timestamps are local and in microseconds. A
 * column whose value may be absent is optional, and an absent value is null. Pages are compressed with Zstandard.
 */
public final class ParquetFormat implements Format {

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public TableFile open(List<? extends Column<?>> columns, OutputStream out) throws IOException {
        return new ParquetFile(columns, schema(columns), out);
    }

    private static MessageType schema(List<? extends Column<?>> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    "two columns have the same name, which Parquet does not allow: " + names);
        }
        return new MessageType("row", columns.stream().map(ParquetFormat::field).toArray(PrimitiveType[]::new));
    }

    private static PrimitiveType field(Column<?> column) {
        Repetition repetition = column.isOptional() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        return switch (column.type()) {
            case TEXT, JSON ->
                Types.primitive(BINARY, repetition).as(stringType()).named(column.name());
            case INTEGER -> Types.primitive(INT64, repetition).named(column.name());
            case TIMESTAMP ->
                Types.primitive(INT64, repetition)
                        .as(timestampType(false, MICROS))
                        .named(column.name());
        };
    }
}
