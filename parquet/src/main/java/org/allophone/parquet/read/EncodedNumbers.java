package org.allophone.parquet.read;

/**
 * Goes through encoded whole numbers without decoding them, to check that there are as many as a page can have. Both encodings are
 * those of the Parquet format's document {@code Encodings.md}.
 */
final class EncodedNumbers {
    /** A run may be filled up with numbers that are no values; writers fill up to 504. */
    private static final int MOST_FILLING = 4096;

    /** Writers take 128; so a page cannot claim much more memory than its values need. */
    private static final int MOST_OF_BLOCK = 1 << 16;

    private static final int MOST_BITS_OF_RUN = 32;
    private static final int MOST_BITS_OF_DELTA = 64;

    private final ParquetInput file;
    private final byte[] bytes;
    private final int end;
    private int at;

    EncodedNumbers(ParquetInput file, byte[] bytes, int from, int end) {
        this.file = file;
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Checks numbers in runs, of which each is one number repeated, or numbers packed. */
    void checkRuns(int width, int mostNumbers) {
        check(width <= MOST_BITS_OF_RUN);
        long numbers = 0;
        while (at < end && numbers < mostNumbers) {
            int header = readInt();
            int count = header >>> 1;
            boolean packed = (header & 1) == 1;
            check(count > 0);
            numbers += packed ? 8L * count : count;
            skip(packed ? (long) count * width : (width + 7) / 8);
            // A packed run becomes an array; its last bytes may lack.
            check(!packed || numbers <= (long) mostNumbers + MOST_FILLING);
        }
    }

    /** Checks differences of numbers, in blocks; goes on behind them. */
    void checkDeltas(int mostNumbers) {
        int block = readInt();
        int parts = readInt();
        int numbers = readInt();
        readVarint(10); // the first number
        check(block > 0 && block <= MOST_OF_BLOCK && parts > 0 && block % parts == 0);
        check(numbers >= 0 && numbers <= mostNumbers);
        long ofPart = block / parts;
        for (long read = 1; read < numbers; ) {
            readVarint(10); // the least difference
            int widths = at;
            skip(parts);
            check(at <= end);
            for (int part = 0; part < parts && read < numbers; part++) {
                int width = bytes[widths + part] & 0xff;
                check(width <= MOST_BITS_OF_DELTA);
                skip(ofPart * width / 8);
                read += ofPart;
            }
        }
    }

    private int readInt() {
        return (int) readVarint(5);
    }

    private long readVarint(int mostBytes) {
        long number = 0;
        for (int i = 0; i < mostBytes; i++) {
            check(at < end);
            byte next = bytes[at++];
            number |= (long) (next & 0x7f) << (7 * i);
            if (next >= 0) {
                return number;
            }
        }
        throw file.damaged();
    }

    private void skip(long count) {
        at = (int) Math.min(Integer.MAX_VALUE, at + count);
    }

    private void check(boolean whole) {
        if (!whole) {
            throw file.damaged();
        }
    }
}
