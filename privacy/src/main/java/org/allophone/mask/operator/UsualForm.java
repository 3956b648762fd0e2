package org.allophone.mask.operator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.allophone.phone.PhoneNumber;

/**
 * The usual form of data, however they are written: so the same number with and without spaces has one pseudonym.
 *
 * @param region the country of telephone numbers without a country code, by its two letters in ISO 3166; empty if it is not known:
 *     then such a number is another one than the same with its country code
 */
record UsualForm(String region) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The usual form of a datum. */
    String of(Datum datum) {
        String text = compatible(datum.bestText());
        return switch (datum.kind()) {
            case PHONE ->
                PhoneNumber.read(text, region).map(PhoneNumber::international).orElseGet(() -> plain(text, ""));
            case EMAIL -> text.toLowerCase(Locale.ROOT);
            case DATE_OF_BIRTH ->
                WrittenDate.read(text).map(date -> date.date().toString()).orElseGet(() -> plain(text, " "));
            case PERSON, AGENT, ADDRESS -> plain(text, " ");
            case SECRET -> text;
            default -> plain(text, "");
        };
    }

    /** A text whose wide digits and letters, and the like, are the usual ones. */
    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** In capitals, without accents, and with one thing in the place of all that is no letter or digit. */
    private static String plain(String text, String between) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String plain = NO_LETTERS_OR_DIGITS
                .matcher(bare.toUpperCase(Locale.ROOT))
                .replaceAll(between)
                .strip();
        return plain.isEmpty() ? text : plain;
    }
}
