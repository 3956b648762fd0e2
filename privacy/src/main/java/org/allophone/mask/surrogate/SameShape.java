package org.allophone.mask.surrogate;

/**
 * Texts of digits and letters in the place of others of the same shape: digits stand for digits, letters for letters of the same case,
 * and everything else stays. Two texts of one shape never get the same.
 */
final class SameShape {
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    /** Numbers up to 10^18 are permuted. A text that has more is replaced piece by piece. */
    private static final long MOST = 1_000_000_000_000_000_000L / LETTERS;

    private final boolean letters;
    private final ShapePermutations permutations;

    /** @param letters whether letters are replaced too, and not only digits */
    SameShape(Keys keys, String use, boolean letters) {
        this.letters = letters;
        this.permutations = new ShapePermutations(keys, use);
    }

    /** The text in the place of another one; the same text if there is nothing in it to replace. */
    String of(String text) {
        StringBuilder moved = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            long size = 1;
            long number = 0;
            int end = start;
            for (; end < text.length() && size <= MOST; end++) {
                int radix = radix(text.charAt(end));
                size *= radix;
                number = number * radix + place(text.charAt(end), radix);
            }
            if (size > 1) {
                // The piece is permuted in its own way for each shape and each text before it.
                String shape = shape(text, start, end) + text.substring(0, start);
                long instead = permutation(shape, size).moved(number);
                for (int at = end - 1; at >= start; at--) {
                    int radix = radix(text.charAt(at));
                    moved.setCharAt(at, character(text.charAt(at), radix, (int) (instead % radix)));
                    instead /= radix;
                }
            }
            start = end;
        }
        return moved.toString();
    }

    private KeyedPermutation permutation(String shape, long size) {
        return start(shape) ? permutations.ofCommon(shape, size) : permutations.of(shape, size);
    }

    /** Whether a shape has no text before it, so that there are few like it. */
    private static boolean start(String shape) {
        return shape.indexOf('|') == shape.length() - 1;
    }

    private String shape(String text, int start, int end) {
        StringBuilder shape = new StringBuilder();
        for (int at = start; at < end; at++) {
            int radix = radix(text.charAt(at));
            shape.append(radix == DIGITS ? '0' : radix == LETTERS ? 'a' : '-');
        }
        return shape.append('|').toString();
    }

    private int radix(char character) {
        if (character >= '0' && character <= '9') {
            return DIGITS;
        }
        boolean letter = (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
        return letters && letter ? LETTERS : 1;
    }

    private static int place(char character, int radix) {
        return radix == 1 ? 0 : radix == DIGITS ? character - '0' : Character.toLowerCase(character) - 'a';
    }

    private static char character(char before, int radix, int place) {
        if (radix == 1) {
            return before;
        }
        return (char) ((radix == DIGITS ? '0' : before <= 'Z' ? 'A' : 'a') + place);
    }
}
