package org.allophone.french;

/**
 * Numbers in words: {@code septante et un} in Belgium, {@code soixante et onze} in France. Hyphens are the traditional
 * ones, between words below a hundred that "et" does not join: {@code deux cent quatre-vingt-un}.
 */
public final class Numbers {
    /** The largest number that can be said. */
    public static final long MAX = 999_999_999_999L;

    private static final int MILLION = 1_000_000;
    private static final int MILLIARD = 1_000_000_000;

    private static final String[] UP_TO_SIXTEEN = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize"
    };
    private static final String[] TENS = {
        "", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante"
    };

    private static final Numbers OF_BELGIUM = new Numbers(Variety.BELGIUM);
    private static final Numbers OF_FRANCE = new Numbers(Variety.FRANCE);

    /** 0 to 999 before another numeral: {@code quatre-vingt}, {@code deux cent}. */
    private final String[] before = new String[1000];
    /** 0 to 999 at the end: {@code quatre-vingts}, {@code deux cents}. */
    private final String[] last = new String[1000];

    private Numbers(Variety variety) {
        for (int number = 0; number < 1000; number++) {
            before[number] = number < 100 ? belowHundred(number, variety) : hundreds(number);
            boolean plural = number % 100 == 80 || (number >= 200 && number % 100 == 0);
            last[number] = plural ? before[number] + "s" : before[number];
        }
    }

    /** The numbers of a country. */
    public static Numbers of(Variety variety) {
        return variety == Variety.BELGIUM ? OF_BELGIUM : OF_FRANCE;
    }

    private static String belowHundred(int number, Variety variety) {
        if (number < UP_TO_SIXTEEN.length) {
            return UP_TO_SIXTEEN[number];
        }
        boolean byTwenties = variety == Variety.FRANCE ? number >= 60 : number / 10 == 8;
        int base = byTwenties ? number / 20 * 20 : number / 10 * 10;
        int rest = number - base;
        String tens = TENS[base / 10];
        if (rest == 0) {
            return tens;
        }
        boolean joinedByEt = (rest == 1 || rest == 11) && base != 80 && base != 10;
        return tens + (joinedByEt ? " et " : "-") + belowHundred(rest, variety);
    }

    private String hundreds(int number) {
        String hundreds = number < 200 ? "cent" : UP_TO_SIXTEEN[number / 100] + " cent";
        return number % 100 == 0 ? hundreds : hundreds + " " + before[number % 100];
    }

    /** A number of things that are masculine: {@code vingt et un}. */
    public String cardinal(long number) {
        return appendCardinal(new StringBuilder(), number).toString();
    }

    /** A number of things that are feminine: {@code vingt et une}. */
    public String feminine(long number) {
        return appendFeminine(new StringBuilder(), number).toString();
    }

    /** Appends {@link #cardinal}. */
    public StringBuilder appendCardinal(StringBuilder out, long number) {
        return append(out, number, last);
    }

    /** Appends {@link #feminine}. */
    public StringBuilder appendFeminine(StringBuilder out, long number) {
        append(out, number, last);
        return endsWithOne(number) ? out.append('e') : out;
    }

    /**
     * Appends a number that counts nothing but names something, such as a year or a page, and so has no plural: {@code
     * mille neuf cent quatre-vingt}.
     */
    public StringBuilder appendName(StringBuilder out, long number) {
        return append(out, number, before);
    }

    /** A place in a row: {@code premier}, {@code vingt et unième}. */
    public String ordinal(long number) {
        return number == 1 ? "premier" : ordinalOfMany(number);
    }

    /** The place of something feminine in a row: {@code première}, {@code vingt et unième}. */
    public String feminineOrdinal(long number) {
        return number == 1 ? "première" : ordinalOfMany(number);
    }

    private String ordinalOfMany(long number) {
        StringBuilder out = appendName(new StringBuilder(), number);
        int end = out.length() - 1;
        switch (out.charAt(end)) {
            case 'e' -> out.setLength(end);
            case 'q' -> out.append('u');
            case 'f' -> out.setCharAt(end, 'v');
            case 's' -> out.setLength(number % MILLION == 0 ? end : end + 1);
            default -> {}
        }
        return out.append("ième").toString();
    }

    /** Whether the last word of a number is "un": also that of 71 in Belgium, not in France, where it is "onze". */
    private boolean endsWithOne(long number) {
        return before[(int) (Math.abs(number) % 1000)].endsWith("un");
    }

    private StringBuilder append(StringBuilder out, long number, String[] end) {
        if (number > MAX || number < -MAX) {
            throw new IllegalArgumentException(number + " cannot be said: it has more than twelve digits");
        }
        if (number < 0) {
            return append(out.append("moins "), -number, end);
        }
        if (number < 1000) {
            return out.append(end[(int) number]);
        }
        String separator = appendNouns(out, "", number / MILLIARD, "milliard");
        separator = appendNouns(out, separator, number % MILLIARD / MILLION, "million");
        int thousands = (int) (number % MILLION / 1000);
        if (thousands > 0) {
            out.append(separator);
            if (thousands > 1) {
                out.append(before[thousands]).append(' ');
            }
            out.append("mille");
            separator = " ";
        }
        int ones = (int) (number % 1000);
        if (ones > 0) {
            out.append(separator).append(end[ones]);
        }
        return out;
    }

    /**
     * "Million" and "milliard" are nouns: they have a plural, and so does the number before them.
     *
     * @return what separates the next word
     */
    private String appendNouns(StringBuilder out, String separator, long count, String noun) {
        if (count == 0) {
            return separator;
        }
        out.append(separator).append(last[(int) count]).append(' ').append(noun);
        if (count > 1) {
            out.append('s');
        }
        return " ";
    }
}
