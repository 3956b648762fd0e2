package org.allophone.table;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of one column. Each cell is appended to its row. For one thread. Each kind of value has its own loop over the
 * rows, so that the JIT compiler knows which method the loop calls.
 */
abstract sealed class CellEncoder {
    /** The number of bytes after the end that a write of eight bytes at a time may overwrite. */
    static final int SLACK = 8;

    /** A cell without a value, with what stands before it. */
    private final Literal absent;

    /** @param before what stands before each cell */
    private CellEncoder(LineSyntax syntax, String before) {
        this.absent = new Literal(before + syntax.absent());
    }

    /** The encoder of the column that this vector holds. */
    static CellEncoder of(ColumnVector vector, LineSyntax syntax, String before) {
        if (vector instanceof TextVector texts) {
            return new Texts(texts, syntax, before);
        }
        if (vector instanceof JsonVector json) {
            return syntax.takesJson() ? new Json(json, syntax, before) : new JsonAsText(json, syntax, before);
        }
        if (vector instanceof TokenVector tokens) {
            return new Tokens(tokens, syntax, before);
        }
        if (vector instanceof CategoryVector categories) {
            return new Categories(categories, syntax, before);
        }
        NumberVector numbers = (NumberVector) vector;
        return switch (numbers.kind()) {
            case INTEGER -> new Integers(numbers, syntax, before);
            case TIMESTAMP -> new Timestamps(numbers, syntax, before);
            case NUMBERED -> Numbered.of(numbers, syntax, before);
        };
    }

    /** The most bytes that a cell of the vector's first rows takes. */
    final int most(int rows) {
        return Math.max(absent.length(), mostWithValue(rows));
    }

    /** The most bytes that a cell with a value takes. */
    abstract int mostWithValue(int rows);

    /** Writes the cells of the rows from {@code from} to {@code to - 1}. Row i's cell starts at {@code ends[i]}, which becomes its end. */
    abstract void put(int from, int to, byte[] bytes, int[] ends);

    /** Writes the cell of a row that has a value; returns where it ends. */
    abstract int putValue(int row, byte[] bytes, int at);

    final int putCell(ColumnVector vector, int row, byte[] bytes, int at) {
        return vector.isAbsent(row) ? absent.put(bytes, at) : putValue(row, bytes, at);
    }

    /** What stands around a value. */
    private static final class Frame {
        private final Literal before;
        private final Literal after;

        Frame(String before, String after) {
            this.before = new Literal(before);
            this.after = new Literal(after);
        }

        int length() {
            return before.length() + after.length();
        }

        int open(byte[] bytes, int at) {
            return before.put(bytes, at);
        }

        int close(byte[] bytes, int at) {
            return after.length() == 0 ? at : after.put(bytes, at);
        }
    }

    private static final class Integers extends CellEncoder {
        private final NumberVector numbers;
        private final Literal before;

        Integers(NumberVector numbers, LineSyntax syntax, String before) {
            super(syntax, before);
            this.numbers = numbers;
            this.before = new Literal(before);
        }

        @Override
        int mostWithValue(int rows) {
            return before.length() + Decimals.MOST_DIGITS;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(numbers, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            return Decimals.put(bytes, before.put(bytes, at), numbers.value(row));
        }
    }

    private static final class Numbered extends CellEncoder {
        private final NumberVector numbers;
        private final Frame frame;

        private Numbered(NumberVector numbers, LineSyntax syntax, String before, String open, String close) {
            super(syntax, before);
            this.numbers = numbers;
            this.frame = new Frame(before + open, close);
        }

        /** The prefix is quoted like a text, but the closing quotation mark comes after the number. */
        static Numbered of(NumberVector numbers, LineSyntax syntax, String before) {
            String prefix = syntax.text(numbers.prefix());
            boolean quoted = !numbers.prefix().isEmpty() && prefix.endsWith("\"") && prefix.startsWith("\"");
            return quoted
                    ? new Numbered(numbers, syntax, before, prefix.substring(0, prefix.length() - 1), "\"")
                    : new Numbered(numbers, syntax, before, syntax.quote() + numbers.prefix(), syntax.quote());
        }

        @Override
        int mostWithValue(int rows) {
            return frame.length() + Math.max(Decimals.MOST_DIGITS, numbers.leastDigits());
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(numbers, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            int end = Decimals.put(bytes, frame.open(bytes, at), numbers.value(row), numbers.leastDigits());
            return frame.close(bytes, end);
        }
    }

    /** As Python's {@code isoformat()}: always with seconds; with microseconds only if they are not zero. */
    private static final class Timestamps extends CellEncoder {
        private static final long MICROS_PER_DAY = 86_400_000_000L;
        private static final int MICROS_PER_SECOND = 1_000_000;

        /** {@code -999999999-12-31T23:59:59.999999} */
        private static final int LONGEST = 34;

        /** A power of two, larger than the number of days of a month: most files cover at most one month. */
        private static final int CACHED_DAYS = 64;

        private final NumberVector numbers;
        private final Frame frame;
        private final char beforeTime;

        /** The days written recently and their texts. The last bits of a day's number are its place. */
        private final long[] cachedDays = new long[CACHED_DAYS];

        private final @Nullable Literal[] cachedTexts = new Literal[CACHED_DAYS];

        Timestamps(NumberVector numbers, LineSyntax syntax, String before) {
            super(syntax, before);
            this.numbers = numbers;
            this.frame = new Frame(before + syntax.quote(), syntax.quote());
            this.beforeTime = syntax.beforeTime();
        }

        @Override
        int mostWithValue(int rows) {
            return frame.length() + LONGEST;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(numbers, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            long micros = numbers.value(row);
            long day = Math.floorDiv(micros, MICROS_PER_DAY);
            long ofDay = micros - day * MICROS_PER_DAY;
            int second = (int) (ofDay / MICROS_PER_SECOND);
            int fraction = (int) (ofDay - (long) second * MICROS_PER_SECOND);
            int end = Decimals.putTime(bytes, textOf(day).put(bytes, frame.open(bytes, at)), second);
            if (fraction != 0) {
                bytes[end] = '.';
                end = Decimals.put(bytes, end + 1, fraction, 6);
            }
            return frame.close(bytes, end);
        }

        private Literal textOf(long day) {
            int place = (int) day & (CACHED_DAYS - 1);
            Literal text = cachedTexts[place];
            if (text == null || cachedDays[place] != day) {
                text = new Literal(LocalDate.ofEpochDay(day).toString() + beforeTime);
                cachedDays[place] = day;
                cachedTexts[place] = text;
            }
            return text;
        }
    }

    private static final class Tokens extends CellEncoder {
        private final TokenVector tokens;
        private final Frame frame;

        Tokens(TokenVector tokens, LineSyntax syntax, String before) {
            super(syntax, before);
            this.tokens = tokens;
            this.frame = new Frame(before + syntax.quote(), syntax.quote());
        }

        @Override
        int mostWithValue(int rows) {
            return frame.length() + tokens.width();
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(tokens, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            int width = tokens.width();
            int start = frame.open(bytes, at);
            System.arraycopy(tokens.bytes(), row * width, bytes, start, width);
            return frame.close(bytes, start + width);
        }
    }

    private static final class Texts extends CellEncoder {
        private final TextVector texts;
        private final EncodedTexts encoded;
        private final Literal[] ofRows = new Literal[Batch.MOST_ROWS];

        Texts(TextVector texts, LineSyntax syntax, String before) {
            super(syntax, before);
            this.texts = texts;
            this.encoded = new EncodedTexts(text -> new Literal(before + syntax.text(text)));
        }

        @Override
        int mostWithValue(int rows) {
            int most = 0;
            for (int row = 0; row < rows; row++) {
                if (!texts.isAbsent(row)) {
                    Literal text = encoded.of(texts.value(row));
                    ofRows[row] = text;
                    most = Math.max(most, text.length());
                }
            }
            return most;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(texts, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            return ofRows[row].put(bytes, at);
        }
    }

    /** JSON where it is written as it is. */
    private static final class Json extends CellEncoder {
        private final JsonVector json;
        private final Literal before;

        Json(JsonVector json, LineSyntax syntax, String before) {
            super(syntax, before);
            this.json = json;
            this.before = new Literal(before);
        }

        @Override
        int mostWithValue(int rows) {
            int most = 0;
            for (int row = 0; row < rows; row++) {
                most = Math.max(most, json.length(row));
            }
            return before.length() + most;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(json, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            return json.copyTo(row, bytes, before.put(bytes, at));
        }
    }

    /** JSON where it is written as any text. */
    private static final class JsonAsText extends CellEncoder {
        private final JsonVector json;
        private final LineSyntax syntax;
        private final String before;
        private final Literal[] ofRows = new Literal[Batch.MOST_ROWS];

        JsonAsText(JsonVector json, LineSyntax syntax, String before) {
            super(syntax, before);
            this.json = json;
            this.syntax = syntax;
            this.before = before;
        }

        @Override
        int mostWithValue(int rows) {
            int most = 0;
            for (int row = 0; row < rows; row++) {
                if (!json.isAbsent(row)) {
                    Literal text = new Literal(before + syntax.text(json.text(row)));
                    ofRows[row] = text;
                    most = Math.max(most, text.length());
                }
            }
            return most;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(json, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            return ofRows[row].put(bytes, at);
        }
    }

    private static final class Categories extends CellEncoder {
        private final CategoryVector places;
        private final Literal[] texts;
        private final int longest;

        Categories(CategoryVector places, LineSyntax syntax, String before) {
            super(syntax, before);
            this.places = places;
            this.texts = places.categories().stream()
                    .map(text -> new Literal(before + syntax.text(text)))
                    .toArray(Literal[]::new);
            this.longest = Stream.of(texts).mapToInt(Literal::length).max().orElse(0);
        }

        @Override
        int mostWithValue(int rows) {
            return longest;
        }

        @Override
        void put(int from, int to, byte[] bytes, int[] ends) {
            for (int row = from; row < to; row++) {
                ends[row] = putCell(places, row, bytes, ends[row]);
            }
        }

        @Override
        int putValue(int row, byte[] bytes, int at) {
            return texts[places.place(row)].put(bytes, at);
        }
    }
}
