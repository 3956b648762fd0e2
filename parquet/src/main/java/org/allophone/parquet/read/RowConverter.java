package org.allophone.parquet.read;

import java.util.ArrayList;
import java.util.List;
import org.allophone.files.Row;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/** Receives the values of a row from Parquet's library. */
final class RowConverter extends GroupConverter {
    private final RowCells cells;
    private final @Nullable RawRows raw;
    private final Converter[] columns;
    private final List<NestedText> nested = new ArrayList<>();

    /** Of the columns that have no list around their values, as old programs wrote lists. */
    private final List<NestedText> bareLists = new ArrayList<>();

    /** @param raw keeps the values as they stand in the file, if it is written again */
    RowConverter(ParquetInput file, MessageType schema, RowCells cells, @Nullable RawRows raw) {
        this.cells = cells;
        this.raw = raw;
        this.columns = new Converter[schema.getFieldCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(file, schema.getType(i), i);
        }
    }

    private Converter column(ParquetInput file, Type type, int column) {
        boolean repeated = type.isRepetition(Repetition.REPEATED);
        if (type.isPrimitive() && !repeated) {
            PrimitiveTypeName values = type.asPrimitiveType().getPrimitiveTypeName();
            CellConverter converter = new CellConverter(
                    values,
                    Values.of(type.asPrimitiveType(), file, type.getName()),
                    cell -> cells.set(column, cell),
                    () -> cells.invalid(column));
            RawRows kept = raw;
            return kept == null ? converter : new RawConverter(values, converter, value -> kept.set(column, value));
        }
        NestedText json = new NestedText(cells, column);
        (repeated ? bareLists : nested).add(json);
        Runnable before = repeated ? () -> json.append(json.isEmpty() ? "[" : ",") : () -> {};
        return new NestedConverters(file, type.getName(), cells, json).of(type, before);
    }

    @Override
    public Converter getConverter(int field) {
        return columns[field];
    }

    @Override
    public void start() {
        cells.begin();
        if (raw != null) {
            raw.begin();
        }
    }

    @Override
    public void end() {
        nested.forEach(NestedText::finish);
        for (NestedText list : bareLists) {
            list.append(list.isEmpty() ? "[]" : "]");
            list.finish();
        }
    }

    /** The form in which the library takes it. */
    RecordMaterializer<Row> materializer() {
        return new RecordMaterializer<>() {
            @Override
            public Row getCurrentRecord() {
                return cells.row();
            }

            @Override
            public GroupConverter getRootConverter() {
                return RowConverter.this;
            }
        };
    }
}
