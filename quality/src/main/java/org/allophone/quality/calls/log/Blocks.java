package org.allophone.quality.calls.log;

import java.util.Arrays;

/** Columns of small values that grow without being copied. A value that was never set is {@link #MISSING}. */
final class Blocks {
    static final int MISSING = -1;

    private static final int BITS = 16;
    private static final int SIZE = 1 << BITS;
    private static final int MASK = SIZE - 1;

    private Blocks() {}

    /** Whole numbers. */
    static final class Ints {
        private int[][] blocks = new int[0][];

        void set(int row, int value) {
            while (row >>> BITS >= blocks.length) {
                blocks = Arrays.copyOf(blocks, blocks.length + 1);
                blocks[blocks.length - 1] = new int[SIZE];
                Arrays.fill(blocks[blocks.length - 1], MISSING);
            }
            blocks[row >>> BITS][row & MASK] = value;
        }

        int get(int row) {
            return row >>> BITS < blocks.length ? blocks[row >>> BITS][row & MASK] : MISSING;
        }
    }

    /** Whole numbers from 0 to {@link #MOST}: a larger one is kept as that, a negative one is missing. */
    static final class Chars {
        static final int MOST = Character.MAX_VALUE - 1;

        private char[][] blocks = new char[0][];

        void set(int row, int value) {
            while (row >>> BITS >= blocks.length) {
                blocks = Arrays.copyOf(blocks, blocks.length + 1);
                blocks[blocks.length - 1] = new char[SIZE];
                Arrays.fill(blocks[blocks.length - 1], Character.MAX_VALUE);
            }
            blocks[row >>> BITS][row & MASK] = value < 0 ? Character.MAX_VALUE : (char) Math.min(MOST, value);
        }

        int get(int row) {
            char value = row >>> BITS < blocks.length ? blocks[row >>> BITS][row & MASK] : Character.MAX_VALUE;
            return value == Character.MAX_VALUE ? MISSING : value;
        }
    }

    /** Whole numbers from 0 to {@link #MOST}: any other one is missing. */
    static final class Bytes {
        static final int MOST = Byte.MAX_VALUE;

        private byte[][] blocks = new byte[0][];

        void set(int row, int value) {
            while (row >>> BITS >= blocks.length) {
                blocks = Arrays.copyOf(blocks, blocks.length + 1);
                blocks[blocks.length - 1] = new byte[SIZE];
                Arrays.fill(blocks[blocks.length - 1], (byte) MISSING);
            }
            blocks[row >>> BITS][row & MASK] = value < 0 || value > MOST ? (byte) MISSING : (byte) value;
        }

        int get(int row) {
            return row >>> BITS < blocks.length ? blocks[row >>> BITS][row & MASK] : MISSING;
        }
    }
}
