package org.allophone.parquet.read;

import java.io.IOException;
import java.nio.file.Path;
import org.allophone.files.TableReader;

/**
 * Reads Parquet files as {@link TableReader} reads JSON Lines. A value is what JSON would say:
 *
 * <ul>
 *   <li>whole numbers, decimals (exact) and floating-point numbers are numbers, without an exponent unless JavaScript would write one; not-a-number and
 *       the infinities are the texts {@code NaN}, {@code Infinity}, {@code -Infinity};
 *   <li>dates, times and timestamps are texts of ISO 8601, with {@code Z} where the type says UTC and without a zone where it does not; an INT96
 *       timestamp has no zone; an interval is a duration of ISO 8601;
 *   <li>a UUID is a text; so are bytes that are UTF-8. Other bytes are refused: they cannot be searched or masked;
 *   <li>a list, a structure or a map is JSON, and so is a text that the file declares to be JSON, if it is an object or array. A map with
 *       keys that are values is an object, any other a list of {@code key} and {@code value};
 *   <li>null is null, and a list that is null differs from one that is empty.
 * </ul>
 *
 * <p>The line of a row is its number, from 1. All compressions are read but LZO, Brotli and Hadoop's old LZ4. Encrypted files are refused, and so are columns of
 * the types VARIANT, GEOMETRY, GEOGRAPHY and BSON.
 *
 * <p>Of each column, one page and its dictionary are in memory, whatever the size of the row group. A file whose pages need more than half of the heap is refused.
 */
public final class ParquetOpener implements TableReader.Opener {

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public TableReader open(Path file) throws IOException {
        return ParquetTableReader.open(file, Runtime.getRuntime().maxMemory() / 2);
    }
}
