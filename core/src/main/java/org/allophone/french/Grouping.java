package org.allophone.french;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a long number is split where it is written or read aloud. Spaces and punctuation in it are not counted. */
public enum Grouping {
    /** A Belgian telephone number with its trunk 0: {@code 0475 12 34 56}, {@code 02 123 45 67}, {@code 071 12 34 56}. */
    BELGIAN_PHONE {
        @Override
        int[] sizes(String digits) {
            if (digits.length() >= 10) {
                return new int[] {4, 2, 2, 2};
            }
            if (digits.startsWith("0800") || digits.startsWith("090")) {
                return new int[] {4, 2, 3};
            }
            return isZoneOfTwoDigits(digits) ? new int[] {2, 3, 2, 2} : new int[] {3, 2, 2, 2};
        }

        /** Antwerp, Brussels, Ghent and Liège. */
        private static boolean isZoneOfTwoDigits(String digits) {
            return digits.length() > 1 && "2349".indexOf(digits.charAt(1)) >= 0;
        }
    },

    /** By two digits; the last group has three if they are odd. A French telephone number: {@code 06 12 34 56 78}. */
    PAIRS {
        @Override
        int[] sizes(String digits) {
            int[] sizes = new int[Math.max(1, digits.length() / 2)];
            Arrays.fill(sizes, 2);
            sizes[sizes.length - 1] = digits.length() - 2 * (sizes.length - 1);
            return sizes;
        }
    },

    /** By three: {@code 123 456 789}. */
    THREES {
        @Override
        int[] sizes(String digits) {
            return new int[] {3};
        }
    },

    /** By four: a payment card, an IBAN. */
    FOURS {
        @Override
        int[] sizes(String digits) {
            return new int[] {4};
        }
    },

    /** A Belgian national number, as on the identity card: {@code 68.03.12-998.05}. */
    BELGIAN_NATIONAL_NUMBER {
        @Override
        int[] sizes(String digits) {
            return new int[] {2, 2, 2, 3, 2};
        }
    },

    /** A French social security number: {@code 1 68 03 75 123 456 78}. */
    FRENCH_NATIONAL_NUMBER {
        @Override
        int[] sizes(String digits) {
            return new int[] {1, 2, 2, 2, 3, 3, 2};
        }
    },

    /** A Belgian structured communication: {@code 123/4567/89012}. */
    STRUCTURED_COMMUNICATION {
        @Override
        int[] sizes(String digits) {
            return new int[] {3, 4, 5};
        }
    },

    /** Character by character. */
    SINGLE {
        @Override
        int[] sizes(String digits) {
            return new int[] {1};
        }
    },

    /** A reference of letters and digits: the letters together, the digits by two; {@code BE 34 12}. */
    REFERENCE {
        @Override
        int[] sizes(String digits) {
            return new int[0];
        }

        @Override
        public List<String> split(String number) {
            List<String> groups = new ArrayList<>();
            int end;
            for (int start = 0; start < number.length(); start = end) {
                Kind kind = Kind.of(number.charAt(start));
                end = start + 1;
                while (end < number.length() && Kind.of(number.charAt(end)) == kind) {
                    end++;
                }
                if (kind == Kind.LETTER) {
                    groups.add(number.substring(start, end));
                } else if (kind == Kind.DIGIT) {
                    groups.addAll(PAIRS.split(number.substring(start, end)));
                }
            }
            return groups;
        }
    };

    /** What a character of a number is. */
    private enum Kind {
        LETTER,
        DIGIT,
        OTHER;

        static Kind of(char character) {
            if (character >= '0' && character <= '9') {
                return DIGIT;
            }
            return Character.isLetter(character) ? LETTER : OTHER;
        }
    }

    /** The sizes of the groups; where they are too few, the last one is repeated. */
    abstract int[] sizes(String digits);

    /** The groups of a number, as written. */
    public List<String> split(String number) {
        String characters = charactersOf(number);
        List<String> groups = new ArrayList<>();
        int[] sizes = sizes(characters);
        int start = 0;
        for (int group = 0; start < characters.length(); group++) {
            int end = Math.min(start + sizes[Math.min(group, sizes.length - 1)], characters.length());
            groups.add(characters.substring(start, end));
            start = end;
        }
        return groups;
    }

    private static String charactersOf(String number) {
        StringBuilder characters = new StringBuilder(number.length());
        for (int place = 0; place < number.length(); place++) {
            if (Kind.of(number.charAt(place)) != Kind.OTHER) {
                characters.append(number.charAt(place));
            }
        }
        return characters.toString();
    }
}
