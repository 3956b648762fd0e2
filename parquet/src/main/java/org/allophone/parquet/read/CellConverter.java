package org.allophone.parquet.read;

import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.allophone.wording.Refusal;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Receives the values of a primitive column from Parquet's library, and passes them on as cells. */
final class CellConverter extends PrimitiveConverter {
    private final PrimitiveTypeName type;
    private final Values values;
    private final Consumer<Cell> target;
    private final Supplier<Refusal> refusal;
    private @Nullable Dictionary dictionary;

    /** The cells of the dictionary that occurred so far: each value is put into words once. */
    private @Nullable Cell[] known = new Cell[0];

    /** @param refusal of a value that the type does not have */
    CellConverter(PrimitiveTypeName type, Values values, Consumer<Cell> target, Supplier<Refusal> refusal) {
        this.type = type;
        this.values = values;
        this.target = target;
        this.refusal = refusal;
    }

    @Override
    public void addBinary(Binary value) {
        add(() -> values.ofBytes().apply(value));
    }

    @Override
    public void addInt(int value) {
        add(() -> values.ofNumber().apply(value));
    }

    @Override
    public void addLong(long value) {
        add(() -> values.ofNumber().apply(value));
    }

    @Override
    public void addBoolean(boolean value) {
        target.accept(Values.truth(value));
    }

    @Override
    public void addFloat(float value) {
        target.accept(Values.real(value));
    }

    @Override
    public void addDouble(double value) {
        target.accept(Values.real(value));
    }

    private void add(Supplier<Cell> value) {
        target.accept(checked(value));
    }

    private Cell checked(Supplier<Cell> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw refusal.get();
        }
    }

    @Override
    public boolean hasDictionarySupport() {
        return true;
    }

    @Override
    public void setDictionary(Dictionary entries) {
        if (entries != dictionary) {
            dictionary = entries;
            known = new Cell[entries.getMaxId() + 1];
        }
    }

    @Override
    public void addValueFromDictionary(int id) {
        Cell cell = known[id];
        if (cell == null) {
            cell = checked(() -> entry(id));
            known[id] = cell;
        }
        target.accept(cell);
    }

    private Cell entry(int id) {
        if (dictionary == null) {
            throw new IllegalStateException("no dictionary was set");
        }
        return switch (type) {
            case INT32 -> values.ofNumber().apply(dictionary.decodeToInt(id));
            case INT64 -> values.ofNumber().apply(dictionary.decodeToLong(id));
            case FLOAT -> Values.real(dictionary.decodeToFloat(id));
            case DOUBLE -> Values.real(dictionary.decodeToDouble(id));
            case BOOLEAN -> Values.truth(dictionary.decodeToBoolean(id));
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> values.ofBytes().apply(dictionary.decodeToBinary(id));
        };
    }
}
