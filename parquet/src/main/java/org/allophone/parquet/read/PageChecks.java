package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;

/**
 * Hands pages over to Parquet's library. The library makes arrays as large as a page tells it to; so the counts inside are compared
 * with the page's bytes and values first.
 */
final class PageChecks {
    /** An array element for each level or place in a dictionary; a number of a delta encoding takes eight bytes. */
    private static final int BYTES_OF_VALUE = 8;

    /** An object for each value of a dictionary, and its text. */
    private static final int BYTES_OF_ENTRY = 100;

    private final ParquetInput file;
    private final ColumnDescriptor column;
    private int rowsBegun;

    PageChecks(ParquetInput file, ColumnDescriptor column) {
        this.file = file;
        this.column = column;
    }

    /** How many bytes of memory a page takes, unpacked, with what the library and we make of it. */
    static long memory(PageHeader header) {
        long size = header.getUncompressed_page_size();
        long values = Page.values(header);
        return Page.isDictionary(header) ? 3 * size + values * BYTES_OF_ENTRY : size + values * BYTES_OF_VALUE;
    }

    DictionaryPage dictionary(Page page) {
        long leastBytes = (long) page.values()
                * switch (column.getPrimitiveType().getPrimitiveTypeName()) {
                    case INT64, DOUBLE -> Long.BYTES;
                    case INT96 -> 12;
                    case FIXED_LEN_BYTE_ARRAY -> column.getPrimitiveType().getTypeLength();
                    default -> Integer.BYTES;
                };
        if (leastBytes > page.bytes().length) {
            throw file.damaged();
        }
        return new DictionaryPage(BytesInput.from(page.bytes()), page.values(), encoding(Page.encoding(page.header())));
    }

    /** The number of rows that begin in the page that was handed over last. */
    int rowsBegun() {
        return rowsBegun;
    }

    DataPage data(Page page) {
        rowsBegun = page.values();
        try {
            return switch (page.header().getType()) {
                case DATA_PAGE -> first(page, page.header().getData_page_header());
                case DATA_PAGE_V2 -> second(page, page.header().getData_page_header_v2());
                default -> throw file.damaged();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataPage first(Page page, DataPageHeader header) throws IOException {
        byte[] bytes = page.bytes();
        Encoding repetitions = encoding(header.getRepetition_level_encoding());
        Encoding definitions = encoding(header.getDefinition_level_encoding());
        int afterRepetitions = afterLevels(page, 0, column.getMaxRepetitionLevel(), repetitions);
        if (column.getMaxRepetitionLevel() > 0) {
            ValuesReader levels = repetitions.getValuesReader(column, ValuesType.REPETITION_LEVEL);
            levels.initFromPage(page.values(), ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes, 0, afterRepetitions)));
            rowsBegun = zeros(levels, page.values());
        }
        int values = afterLevels(page, afterRepetitions, column.getMaxDefinitionLevel(), definitions);
        Encoding encoding = encoding(header.getEncoding());
        checkValues(page, values, encoding);
        return new DataPageV1(
                BytesInput.from(bytes),
                page.values(),
                bytes.length,
                Statistics.noopStats(column.getPrimitiveType()),
                repetitions,
                definitions,
                encoding);
    }

    /** Where the levels end that begin at {@code from}; checks them. Old files have them in an encoding that is written no more. */
    @SuppressWarnings("deprecation")
    private int afterLevels(Page page, int from, int maxLevel, Encoding encoding) {
        if (maxLevel == 0) {
            return from;
        }
        int width = BytesUtils.getWidthFromMaxInt(maxLevel);
        int left = page.bytes().length - from;
        if (encoding == Encoding.BIT_PACKED) {
            long length = ((long) page.values() * width + 7) / 8;
            if (length > left) {
                throw file.damaged();
            }
            return from + (int) length;
        }
        int length = left < Integer.BYTES ? -1 : littleEndian(page.bytes()).getInt(from);
        if (encoding != Encoding.RLE || length < 0 || length > left - Integer.BYTES) {
            throw file.damaged();
        }
        int start = from + Integer.BYTES;
        new EncodedNumbers(file, page.bytes(), start, start + length).checkRuns(width, page.values());
        return start + length;
    }

    private DataPage second(Page page, DataPageHeaderV2 header) throws IOException {
        int repetitions = header.getRepetition_levels_byte_length();
        int definitions = header.getDefinition_levels_byte_length();
        int size = page.bytes().length;
        if (repetitions < 0 || definitions < 0 || (long) repetitions + definitions > size) {
            throw file.damaged();
        }
        int values = repetitions + definitions;
        checkLevels(page, 0, repetitions, column.getMaxRepetitionLevel());
        checkLevels(page, repetitions, values, column.getMaxDefinitionLevel());
        if (column.getMaxRepetitionLevel() > 0) {
            rowsBegun = zerosOfRuns(page, repetitions);
        }
        Encoding encoding = encoding(header.getEncoding());
        checkValues(page, values, encoding);
        return DataPageV2.uncompressed(
                header.getNum_rows(),
                header.getNum_nulls(),
                page.values(),
                BytesInput.from(page.bytes(), 0, repetitions),
                BytesInput.from(page.bytes(), repetitions, definitions),
                encoding,
                BytesInput.from(page.bytes(), values, size - values),
                Statistics.noopStats(column.getPrimitiveType()));
    }

    private void checkLevels(Page page, int from, int to, int maxLevel) {
        if (maxLevel > 0) {
            new EncodedNumbers(file, page.bytes(), from, to)
                    .checkRuns(BytesUtils.getWidthFromMaxInt(maxLevel), page.values());
        }
    }

    private int zerosOfRuns(Page page, int length) throws IOException {
        RunLengthBitPackingHybridDecoder levels = new RunLengthBitPackingHybridDecoder(
                BytesUtils.getWidthFromMaxInt(column.getMaxRepetitionLevel()),
                ByteBufferInputStream.wrap(ByteBuffer.wrap(page.bytes(), 0, length)));
        int zeros = 0;
        for (int i = 0; i < page.values(); i++) {
            zeros += levels.readInt() == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** A value whose repetition level is zero begins a row. */
    private static int zeros(ValuesReader levels, int values) {
        int zeros = 0;
        for (int i = 0; i < values; i++) {
            zeros += levels.readInteger() == 0 ? 1 : 0;
        }
        return zeros;
    }

    private void checkValues(Page page, int from, Encoding encoding) {
        byte[] bytes = page.bytes();
        EncodedNumbers numbers = new EncodedNumbers(file, bytes, from, bytes.length);
        switch (encoding) {
            case PLAIN_DICTIONARY, RLE_DICTIONARY -> {
                // Without a byte, there are nulls only.
                if (from < bytes.length) {
                    new EncodedNumbers(file, bytes, from + 1, bytes.length)
                            .checkRuns(bytes[from] & 0xff, page.values());
                }
            }
            case RLE -> new EncodedNumbers(file, bytes, from + Integer.BYTES, bytes.length).checkRuns(1, page.values());
            case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY -> numbers.checkDeltas(page.values());
            case DELTA_BYTE_ARRAY -> {
                numbers.checkDeltas(page.values());
                numbers.checkDeltas(page.values());
            }
            default -> {}
        }
    }

    private Encoding encoding(org.apache.parquet.format.Encoding encoding) {
        for (Encoding known : Encoding.values()) {
            if (known.name().equals(encoding.name())) {
                return known;
            }
        }
        throw Faults.inColumn(file.name(), String.join(".", column.getPath()), wording("encoding", encoding.name()));
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
