package org.allophone.parquet.read;

import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Keeps the values of a column as they stand in the file, and passes them on. */
final class RawConverter extends PrimitiveConverter {
    private final PrimitiveTypeName type;
    private final CellConverter cells;
    private final Consumer<Object> kept;
    private @Nullable Dictionary dictionary;

    RawConverter(PrimitiveTypeName type, CellConverter cells, Consumer<Object> kept) {
        this.type = type;
        this.cells = cells;
        this.kept = kept;
    }

    @Override
    public void addBinary(Binary value) {
        kept.accept(value.copy());
        cells.addBinary(value);
    }

    @Override
    public void addInt(int value) {
        kept.accept(value);
        cells.addInt(value);
    }

    @Override
    public void addLong(long value) {
        kept.accept(value);
        cells.addLong(value);
    }

    @Override
    public void addBoolean(boolean value) {
        kept.accept(value);
        cells.addBoolean(value);
    }

    @Override
    public void addFloat(float value) {
        kept.accept(value);
        cells.addFloat(value);
    }

    @Override
    public void addDouble(double value) {
        kept.accept(value);
        cells.addDouble(value);
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary entries) {
        dictionary = entries;
        cells.setDictionary(entries);
    }

    @Override
    public void addValueFromDictionary(int id) {
        if (dictionary == null) {
            throw new IllegalStateException("no dictionary was set");
        }
        kept.accept(entry(dictionary, id));
        cells.addValueFromDictionary(id);
    }

    private Object entry(Dictionary entries, int id) {
        return switch (type) {
            case INT32 -> entries.decodeToInt(id);
            case INT64 -> entries.decodeToLong(id);
            case FLOAT -> entries.decodeToFloat(id);
            case DOUBLE -> entries.decodeToDouble(id);
            case BOOLEAN -> entries.decodeToBoolean(id);
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> entries.decodeToBinary(id);
        };
    }
}
