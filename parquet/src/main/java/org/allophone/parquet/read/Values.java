package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.allophone.files.JsonTexts;
import org.allophone.files.Limits;
import org.allophone.files.ValueKind;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.BsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.GeographyLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.GeometryLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntervalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * What the values of a column are in JSON. A value of a whole number's type goes through {@code ofNumber}, one of bytes through {@code
 * ofBytes}; each of them fails with an {@link IllegalArgumentException} or {@link java.time.DateTimeException} at a value that the type does not have.
 */
record Values(LongFunction<Cell> ofNumber, Function<Binary, Cell> ofBytes) {
    /** Numbers from 10^-7 up to 10^21 are written without an exponent, as JavaScript writes them. */
    private static final int LEAST_PLAIN_EXPONENT = -7;

    private static final int MOST_PLAIN_EXPONENT = 20;

    /** @param name of the column in refusals */
    static Values of(PrimitiveType type, ParquetInput file, String name) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof BsonLogicalTypeAnnotation
                || logical instanceof GeometryLogicalTypeAnnotation
                || logical instanceof GeographyLogicalTypeAnnotation) {
            throw Faults.inColumn(file.name(), name, wording("type", logical.toString()));
        }
        if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
            return decimals(decimal, file, name);
        }
        return new Values(numbers(logical), bytes(type.getPrimitiveTypeName(), logical));
    }

    private static Values decimals(DecimalLogicalTypeAnnotation decimal, ParquetInput file, String name) {
        if (decimal.getPrecision() > Limits.LONGEST_NUMBER) {
            throw Faults.inColumn(
                    file.name(), name, wording("decimal.long", decimal.getPrecision(), Limits.LONGEST_NUMBER));
        }
        int scale = decimal.getScale();
        return new Values(number -> number(BigDecimal.valueOf(number, scale).toPlainString()), bytes -> {
            BigInteger digits = new BigInteger(bytes.getBytes());
            // Longer ones are not of the precision that the type declares.
            check(digits.bitLength() <= 4 * Limits.LONGEST_NUMBER);
            return number(new BigDecimal(digits, scale).toPlainString());
        });
    }

    private static LongFunction<Cell> numbers(LogicalTypeAnnotation logical) {
        if (logical instanceof DateLogicalTypeAnnotation) {
            return day -> text(Times.date(day));
        }
        if (logical instanceof TimeLogicalTypeAnnotation time) {
            return units -> text(Times.time(units, time.getUnit(), time.isAdjustedToUTC()));
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            return units -> text(Times.timestamp(units, timestamp.getUnit(), timestamp.isAdjustedToUTC()));
        }
        if (logical instanceof IntLogicalTypeAnnotation number && !number.isSigned()) {
            return number.getBitWidth() == Long.SIZE
                    ? value -> number(Long.toUnsignedString(value))
                    : value -> number(Long.toString(value & 0xffff_ffffL));
        }
        return value -> number(Long.toString(value));
    }

    private static Function<Binary, Cell> bytes(PrimitiveTypeName type, LogicalTypeAnnotation logical) {
        if (type == PrimitiveTypeName.INT96) {
            return bytes -> text(Times.timestamp96(littleEndian(bytes)));
        }
        if (logical instanceof UUIDLogicalTypeAnnotation) {
            return bytes -> {
                ByteBuffer halves = ByteBuffer.wrap(bytes.getBytes());
                return text(new UUID(halves.getLong(), halves.getLong()).toString());
            };
        }
        if (logical instanceof IntervalLogicalTypeAnnotation) {
            return bytes -> text(Times.interval(littleEndian(bytes)));
        }
        if (logical instanceof Float16LogicalTypeAnnotation) {
            return bytes -> real(HalfFloat.of(littleEndian(bytes).getShort()));
        }
        if (logical instanceof JsonLogicalTypeAnnotation) {
            return bytes -> json(utf8(bytes));
        }
        return bytes -> text(utf8(bytes));
    }

    /** A text that is declared to be JSON: nested if it is an object or array. */
    private static Cell json(String text) {
        try {
            boolean nested = JsonTexts.ifJson("", text).isPresent();
            return new Cell(nested ? ValueKind.NESTED : ValueKind.TEXT, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer littleEndian(Binary bytes) {
        return ByteBuffer.wrap(bytes.getBytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String utf8(Binary bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes.toByteBuffer())
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Cell truth(boolean value) {
        return new Cell(ValueKind.BOOLEAN, Boolean.toString(value));
    }

    static Cell real(double value) {
        return Double.isFinite(value) ? number(decimal(Double.toString(value))) : text(Double.toString(value));
    }

    static Cell real(float value) {
        return Float.isFinite(value) ? number(decimal(Float.toString(value))) : text(Float.toString(value));
    }

    /** Java's digits, without its exponents: a telephone number that went through a spreadsheet is {@code 32471234567} and not 3.2471234567E10. */
    private static String decimal(String number) {
        if (number.startsWith("-")) {
            return "-" + decimal(number.substring(1));
        }
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        boolean plain = exact.signum() == 0 || (exponent >= LEAST_PLAIN_EXPONENT && exponent <= MOST_PLAIN_EXPONENT);
        return plain ? exact.toPlainString() : number;
    }

    private static Cell number(String text) {
        return new Cell(ValueKind.NUMBER, text);
    }

    private static Cell text(String text) {
        return new Cell(ValueKind.TEXT, text);
    }

    private static void check(boolean valid) {
        if (!valid) {
            throw new IllegalArgumentException("a value that its type does not have");
        }
    }
}
