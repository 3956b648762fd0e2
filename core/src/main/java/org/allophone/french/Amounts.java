package org.allophone.french;

/** Amounts of money in words. An amount is a number of cents. */
public final class Amounts {
    private static final int CENTS = 100;
    private static final int MILLION = 1_000_000;

    private final Numbers numbers;

    /** Amounts as they are said in a country. */
    public Amounts(Variety variety) {
        this.numbers = Numbers.of(variety);
    }

    /** {@code soixante et un euros quarante}, {@code douze euros zéro cinq}, {@code cinquante centimes}. */
    public String said(long cents) {
        return append(new StringBuilder(), cents).toString();
    }

    /** Appends {@link #said}. */
    public StringBuilder append(StringBuilder out, long cents) {
        if (cents < 0) {
            return append(out.append("moins "), -cents);
        }
        long euros = cents / CENTS;
        int rest = (int) (cents % CENTS);
        if (euros == 0 && rest > 0) {
            return numbers.appendCardinal(out, rest).append(rest == 1 ? " centime" : " centimes");
        }
        appendEuros(out, euros);
        return rest == 0 ? out : appendCents(out.append(' '), rest);
    }

    /**
     * An amount whose currency is clear: {@code soixante et un quarante}. Where this would sound like another number
     * ("deux cents quarante"), it is said in full.
     */
    public String bare(long cents) {
        return appendBare(new StringBuilder(), cents).toString();
    }

    /** Appends {@link #bare}. */
    public StringBuilder appendBare(StringBuilder out, long cents) {
        if (cents < 0) {
            return appendBare(out.append("moins "), -cents);
        }
        long euros = cents / CENTS;
        int rest = (int) (cents % CENTS);
        if (euros == 0 || soundsLikeOneNumber(euros, rest)) {
            return append(out, cents);
        }
        numbers.appendCardinal(out, euros);
        return rest == 0 ? out : appendCents(out.append(' '), rest);
    }

    /**
     * A rounded amount: {@code une soixantaine d’euros}, or {@code environ vingt-cinq euros} where no such noun exists.
     *
     * @param cents 0 or more
     */
    public String about(long cents) {
        return appendAbout(new StringBuilder(), cents).toString();
    }

    /** Appends {@link #about}. */
    public StringBuilder appendAbout(StringBuilder out, long cents) {
        if (cents < CENTS) {
            return append(out.append("environ "), rounded(cents, 10));
        }
        long euros = rounded(cents, roundingOf(cents) * CENTS) / CENTS;
        String collective = collective(euros);
        return collective.isEmpty()
                ? appendEuros(out.append("environ "), euros)
                : out.append("une ").append(collective).append(" d’euros");
    }

    private StringBuilder appendEuros(StringBuilder out, long euros) {
        numbers.appendCardinal(out, euros);
        boolean noun = euros >= MILLION && euros % MILLION == 0;
        return out.append(noun ? " d’euro" : " euro").append(euros > 1 ? "s" : "");
    }

    /** Cents after euros: a zero is said, as "douze cinq" could be heard as "douze cinquante". */
    private StringBuilder appendCents(StringBuilder out, int cents) {
        return numbers.appendCardinal(cents < 10 ? out.append("zéro ") : out, cents);
    }

    /** "Cent" and "mille" go on with any number; "soixante" and "quatre-vingts" go on with 10 to 19 somewhere. */
    private static boolean soundsLikeOneNumber(long euros, int cents) {
        boolean scores = euros % 100 == 60 || euros % 100 == 80;
        return cents > 0 && (euros % 100 == 0 || (scores && cents >= 10 && cents < 20));
    }

    /** To how many euros a speaker rounds an amount of a euro or more. */
    private static int roundingOf(long cents) {
        if (cents < 7_50) {
            return 1;
        }
        if (cents < 102_50) {
            return 5;
        }
        return cents < 1_000_00 ? 10 : 100;
    }

    private static long rounded(long cents, int step) {
        return (cents + step / 2) / step * step;
    }

    private static String collective(long euros) {
        return switch ((int) Math.min(euros, Integer.MAX_VALUE)) {
            case 10 -> "dizaine";
            case 15 -> "quinzaine";
            case 20 -> "vingtaine";
            case 30 -> "trentaine";
            case 40 -> "quarantaine";
            case 50 -> "cinquantaine";
            case 60 -> "soixantaine";
            case 100 -> "centaine";
            default -> "";
        };
    }
}
