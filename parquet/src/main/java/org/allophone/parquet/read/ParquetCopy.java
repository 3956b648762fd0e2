package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.allophone.files.Row;
import org.allophone.files.TableCopy;
import org.allophone.files.ValueKind;
import org.allophone.parquet.RowGroups;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file that is written again. Columns keep their types and values, but for those that become texts. The pages are compressed with
 * Zstandard; what the footer says beside the columns is left out, since it may tell values, or types that are not true any more.
 */
final class ParquetCopy implements TableCopy {
    private static final int ROWS = 128;

    private final String file;
    private final RawRows raw;
    private final List<PrimitiveType> types = new ArrayList<>();
    private final List<Boolean> texts = new ArrayList<>();
    private final List<String> becameTexts = new ArrayList<>();
    private final CopiedColumn[] columns;
    private final RowGroups groups;
    private int rows;

    ParquetCopy(String file, MessageType schema, Predicate<String> becomesText, RawRows raw, OutputStream out)
            throws IOException {
        this.file = file;
        this.raw = raw;
        for (Type field : schema.getFields()) {
            add(field, becomesText.test(field.getName()));
        }
        this.columns = types.stream()
                .map(type -> new CopiedColumn(ROWS, type.isRepetition(Repetition.OPTIONAL) ? 1 : 0))
                .toArray(CopiedColumn[]::new);
        this.groups = new RowGroups(new MessageType(schema.getName(), types.toArray(PrimitiveType[]::new)), out);
    }

    private void add(Type field, boolean becomesText) {
        if (!field.isPrimitive() || field.isRepetition(Repetition.REPEATED)) {
            throw Faults.inColumn(file, field.getName(), wording("copy.nested"));
        }
        PrimitiveType type = field.asPrimitiveType();
        boolean isText = type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                && !(type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation);
        if (becomesText && !isText) {
            becameTexts.add(type.getName());
            PrimitiveType text = Types.primitive(PrimitiveTypeName.BINARY, type.getRepetition())
                    .as(LogicalTypeAnnotation.stringType())
                    .named(type.getName());
            types.add(type.getId() == null ? text : text.withId(type.getId().intValue()));
        } else {
            types.add(type);
        }
        texts.add(becomesText || isText);
    }

    @Override
    public void add(Row row, List<@Nullable String> others) throws IOException {
        @Nullable Object[] values = raw.next();
        for (int column = 0; column < columns.length; column++) {
            columns[column].set(rows, value(row, column, others.get(column), values[column]));
        }
        rows++;
        if (rows == ROWS) {
            flush();
        }
    }

    /** The value to be written: a text, or the value as it was. */
    private @Nullable Object value(Row row, int column, @Nullable String other, @Nullable Object value) {
        if (other != null && !texts.get(column)) {
            throw Faults.inCell(file, row.line(), row.header().get(column), wording("copy.no-text"));
        }
        if (other != null) {
            return Binary.fromString(other);
        }
        boolean isAsBefore = value == null || !becameTexts.contains(row.header().get(column));
        return isAsBefore || row.kind(column) == ValueKind.NULL ? value : Binary.fromString(row.text(column));
    }

    private void flush() throws IOException {
        groups.add(columns, rows);
        rows = 0;
    }

    @Override
    public void end() throws IOException {
        flush();
        groups.end();
    }

    @Override
    public List<String> becameTexts() {
        return List.copyOf(becameTexts);
    }

    @Override
    public void close() {
        groups.close();
    }
}
