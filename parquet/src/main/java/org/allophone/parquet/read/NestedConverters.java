package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.VariantLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/**
 * Receives the values of a list, a structure or a map from Parquet's library, and writes them as JSON. The library says where a group
 * begins and ends and which values are there; a null it leaves out. How lists and maps are laid out, old files' ways included, is in
 * the Parquet format's document {@code LogicalTypes.md}.
 */
final class NestedConverters {
    private final ParquetInput file;
    private final String name;
    private final RowCells cells;
    private final NestedText json;

    /** @param name of the column in refusals */
    NestedConverters(ParquetInput file, String name, RowCells cells, NestedText json) {
        this.file = file;
        this.name = name;
        this.cells = cells;
        this.json = json;
    }

    /**
     * The converter of a value.
     *
     * @param before what is done before a value that is there is written: a comma, a name
     */
    Converter of(Type type, Runnable before) {
        if (type.isPrimitive()) {
            return cell(type.asPrimitiveType(), cell -> {
                before.run();
                json.append(cell.json());
            });
        }
        GroupType group = type.asGroupType();
        LogicalTypeAnnotation logical = group.getLogicalTypeAnnotation();
        if (logical instanceof VariantLogicalTypeAnnotation) {
            throw Faults.inColumn(file.name(), name, wording("type", logical.toString()));
        }
        boolean wrapped = group.getFieldCount() == 1 && group.getType(0).isRepetition(Repetition.REPEATED);
        if (wrapped && (logical instanceof MapLogicalTypeAnnotation || logical instanceof MapKeyValueTypeAnnotation)) {
            return isObject(group.getType(0))
                    ? new Entries(group.getType(0).asGroupType(), before)
                    : list(group, before);
        }
        return wrapped && logical instanceof ListLogicalTypeAnnotation
                ? list(group, before)
                : new Structure(group, before);
    }

    private CellConverter cell(PrimitiveType type, Consumer<Cell> target) {
        return new CellConverter(
                type.getPrimitiveTypeName(), Values.of(type, file, name), target, () -> cells.invalid(json.column()));
    }

    /** Whether the entries of a map can be an object: its keys are values, which an object has as texts. */
    private static boolean isObject(Type entry) {
        return !entry.isPrimitive()
                && entry.asGroupType().getFieldCount() <= 2
                && entry.asGroupType().getType(0).isPrimitive()
                && !entry.asGroupType().getType(0).isRepetition(Repetition.REPEATED);
    }

    private ListOf list(GroupType group, Runnable before) {
        Type repeated = group.getType(0);
        ListOf list = new ListOf(before);
        if (isElement(group, repeated)) {
            list.repeated = of(repeated, list::separate);
        } else {
            list.repeated = new Element(repeated.asGroupType().getType(0), list);
        }
        return list;
    }

    /** Whether the repeated type is the list's element, and not a group around it. */
    private static boolean isElement(GroupType list, Type repeated) {
        if (repeated.isPrimitive() || repeated.asGroupType().getFieldCount() > 1) {
            return true;
        }
        return repeated.asGroupType().getType(0).isRepetition(Repetition.REPEATED)
                || repeated.getName().equals("array")
                || repeated.getName().equals(list.getName() + "_tuple");
    }

    /** An object with all fields of the group, those that are null included. */
    private final class Structure extends GroupConverter {
        private final GroupType group;
        private final Runnable before;
        private final Converter[] fields;
        private int next;
        private boolean inArray;

        Structure(GroupType group, Runnable before) {
            this.group = group;
            this.before = before;
            this.fields = new Converter[group.getFieldCount()];
            for (int i = 0; i < fields.length; i++) {
                int field = i;
                fields[i] = of(group.getType(i), () -> begin(field));
            }
        }

        @Override
        public Converter getConverter(int field) {
            return fields[field];
        }

        @Override
        public void start() {
            before.run();
            json.append("{");
            next = 0;
        }

        private void begin(int field) {
            if (inArray && field == next - 1) {
                json.append(",");
                return;
            }
            nullsUpTo(field);
            name(field);
            next = field + 1;
            if (isRepeated(field)) {
                json.append("[");
                inArray = true;
            }
        }

        private void nullsUpTo(int field) {
            if (inArray) {
                json.append("]");
                inArray = false;
            }
            for (; next < field; next++) {
                name(next);
                json.append(isRepeated(next) ? "[]" : "null");
            }
        }

        private void name(int field) {
            json.append(field == 0 ? "" : ",");
            json.appendName(group.getFieldName(field));
        }

        private boolean isRepeated(int field) {
            return group.getType(field).isRepetition(Repetition.REPEATED);
        }

        @Override
        public void end() {
            nullsUpTo(fields.length);
            json.append("}");
        }
    }

    /** An array. */
    private final class ListOf extends GroupConverter {
        private final Runnable before;
        private Converter repeated = this;
        private boolean any;

        ListOf(Runnable before) {
            this.before = before;
        }

        @Override
        public Converter getConverter(int field) {
            return repeated;
        }

        @Override
        public void start() {
            before.run();
            json.append("[");
            any = false;
        }

        void separate() {
            json.append(any ? "," : "");
            any = true;
        }

        @Override
        public void end() {
            json.append("]");
        }
    }

    /** The group around an element of a list, which may be null. */
    private final class Element extends GroupConverter {
        private final Converter element;
        private final ListOf list;
        private boolean isNull;

        Element(Type type, ListOf list) {
            this.element = of(type, () -> isNull = false);
            this.list = list;
        }

        @Override
        public Converter getConverter(int field) {
            return element;
        }

        @Override
        public void start() {
            list.separate();
            isNull = true;
        }

        @Override
        public void end() {
            if (isNull) {
                json.append("null");
            }
        }
    }

    /** An object whose names are the keys of a map. */
    private final class Entries extends GroupConverter {
        private final Runnable before;
        private final Entry entry;
        private boolean any;

        Entries(GroupType entry, Runnable before) {
            this.before = before;
            this.entry = new Entry(entry);
        }

        @Override
        public Converter getConverter(int field) {
            return entry;
        }

        @Override
        public void start() {
            before.run();
            json.append("{");
            any = false;
        }

        @Override
        public void end() {
            json.append("}");
        }

        private final class Entry extends GroupConverter {
            private final Converter[] fields;
            private boolean isNull;

            Entry(GroupType entry) {
                Converter key = cell(entry.getType(0).asPrimitiveType(), cell -> json.appendName(cell.text()));
                this.fields = entry.getFieldCount() == 1
                        ? new Converter[] {key}
                        : new Converter[] {key, of(entry.getType(1), () -> isNull = false)};
            }

            @Override
            public Converter getConverter(int field) {
                return fields[field];
            }

            @Override
            public void start() {
                json.append(any ? "," : "");
                any = true;
                isNull = true;
            }

            @Override
            public void end() {
                if (isNull) {
                    json.append("null");
                }
            }
        }
    }
}
