package org.allophone.mask.surrogate;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.french.Dates;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.PersonSurrogates.Name;
import org.allophone.mask.surrogate.PlaceSurrogates.Place;
import org.allophone.mask.surrogate.SaidNumbers.Form;
import org.allophone.pii.PiiKind;

/**
 * Says surrogates as the data were said. A part of a datum gets the same part of its surrogate: so all that is said of a datum in a
 * call, and in other calls, fits together. Words of the text that are not understood are left out, because they may tell the datum.
 */
public final class SaidSurrogates {
    private static final Set<Integer> COUNTRY_CODES =
            PhoneNumberUtil.getInstance().getSupportedCallingCodes();
    private static final Pattern MONTH = Pattern.compile(
            "(?iu).*\\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b.*");

    private final Surrogates surrogates;
    private final SaidNumbers numbers;
    private final SaidNames names;
    private final SaidMails mails;
    private final SaidPlaces places;
    private final Dates dates;

    /**
     * Says these surrogates.
     *
     * @param variety how numbers and dates are said in the texts
     */
    public SaidSurrogates(Surrogates surrogates, Variety variety) {
        this.surrogates = surrogates;
        this.numbers = new SaidNumbers(variety);
        this.names = new SaidNames(variety);
        this.mails = new SaidMails(variety);
        this.places = new SaidPlaces(variety);
        this.dates = new Dates(variety);
    }

    /**
     * What stands in the place of a datum in a text.
     *
     * @param text the datum as it is said
     * @param value the datum in its usual form
     * @param recognised whether a speech recogniser wrote it, without capitals, commas and hyphens
     */
    public String of(PiiKind kind, String text, String value, boolean recognised) {
        if (text.length() > Surrogates.LONGEST) {
            return Surrogates.nothing(text);
        }
        String said = isSaid(text) && isSaid(value)
                ? said(kind, PlainCharacters.withDigits(text), PlainCharacters.withDigits(value))
                : surrogates.of(kind, value);
        return recognised
                ? said.toLowerCase(Locale.FRENCH)
                        .replace('-', ' ')
                        .replace("’", " ")
                        .replace(",", "")
                : said;
    }

    /** Whether something is said in a text. A page of text is no datum. */
    private static boolean isSaid(String text) {
        return text.length() <= Surrogates.LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String said(PiiKind kind, String text, String value) {
        return switch (kind) {
            case PERSON, AGENT -> name(kind, text, value);
            case EMAIL -> mails.of(text, value, surrogates.of(kind, value));
            case ADDRESS -> place(text, value);
            case DATE_OF_BIRTH -> birth(text, value);
            case PHONE -> number(text, phoneForms(value, surrogates.of(kind, value)), surrogates.of(kind, value));
            default -> {
                String surrogate = surrogates.of(kind, value);
                yield isWritten(text, value, surrogate)
                        ? written(text, characters(surrogate))
                        : number(text, List.of(new Form(characters(value), characters(surrogate))), surrogate);
            }
        };
    }

    /** Whether a text has exactly the letters and digits of a datum, with marks between them or without. */
    private static boolean isWritten(String text, String value, String surrogate) {
        String characters = characters(text);
        return characters.equalsIgnoreCase(characters(value))
                && characters.length() == characters(surrogate).length()
                && characters.length()
                        == text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static String written(String text, String characters) {
        StringBuilder written = new StringBuilder(text);
        int next = 0;
        for (int at = 0; at < text.length(); at++) {
            char before = text.charAt(at);
            if (Character.isLetterOrDigit(before)) {
                char instead = characters.charAt(next++);
                written.setCharAt(at, Character.isLowerCase(before) ? Character.toLowerCase(instead) : instead);
            }
        }
        return written.toString();
    }

    /** A name without the title before it. */
    public static String withoutTitle(String text) {
        return SaidNames.withoutTitle(text);
    }

    /** The digits of the number words in a text, as far as it is French. */
    public static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        SpokenReader.read(text, false).forEach(part -> part.groups().forEach(digits::append));
        return digits.toString();
    }

    /** An e-mail address that is written, or said with its signs in French words. */
    public static String mailAddress(String text) {
        return SaidMails.address(text);
    }

    private String number(String text, List<Form> forms, String surrogate) {
        String said = numbers.of(text, forms);
        return said.isBlank() ? surrogate : said;
    }

    private String name(PiiKind kind, String text, String value) {
        PersonSurrogates people = surrogates.people(kind);
        if (value.chars().anyMatch(Character::isDigit)) {
            return surrogates.of(kind, value);
        }
        Name meant = people.parts(value);
        // "Monsieur Roland" has a family name, even if it is a first name too.
        if (meant.family().isEmpty() && SaidNames.hasTitle(text)) {
            meant = new Name("", meant.first());
        }
        return names.of(text, meant, people.of(meant));
    }

    private String place(String text, String value) {
        Place meant = PlaceSurrogates.parts(value);
        return places.of(text, meant, surrogates.places().of(meant));
    }

    private String birth(String text, String value) {
        String surrogate = surrogates.of(PiiKind.DATE_OF_BIRTH, value);
        try {
            LocalDate meant = LocalDate.parse(value);
            LocalDate instead = LocalDate.parse(surrogate);
            if (MONTH.matcher(text).matches()) {
                return dates.birth(instead);
            }
            return number(
                    text,
                    List.of(
                            new Form(figures(meant, 4), figures(instead, 4)),
                            new Form(figures(meant, 2), figures(instead, 2))),
                    surrogate);
        } catch (DateTimeException e) {
            return surrogate;
        }
    }

    private static String figures(LocalDate date, int yearDigits) {
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        return String.format(
                Locale.ROOT,
                "%02d%02d%s",
                date.getDayOfMonth(),
                date.getMonthValue(),
                year.substring(year.length() - yearDigits));
    }

    /** As it is dialled in its country, and from another one. */
    private static List<Form> phoneForms(String meant, String instead) {
        int country = countryDigits(meant);
        List<Form> forms = new ArrayList<>();
        if (meant.startsWith("+") && instead.startsWith(meant.substring(0, country + 1))) {
            forms.add(new Form("0" + meant.substring(country + 1), "0" + instead.substring(country + 1), 1));
            forms.add(new Form("00" + meant.substring(1), "00" + instead.substring(1), country + 2));
            forms.add(new Form(meant.substring(1), instead.substring(1), country));
        } else {
            forms.add(new Form(characters(meant), characters(instead)));
        }
        return forms;
    }

    private static int countryDigits(String number) {
        for (int digits = 1; digits <= 3 && digits < number.length(); digits++) {
            if (number.substring(1, digits + 1).matches("\\d+")
                    && COUNTRY_CODES.contains(Integer.valueOf(number.substring(1, digits + 1)))) {
                return digits;
            }
        }
        return 0;
    }

    /** The letters and digits. */
    private static String characters(String value) {
        return value.replaceAll("[^\\p{L}\\d]", "");
    }
}
