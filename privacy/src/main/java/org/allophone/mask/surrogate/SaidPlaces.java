package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.allophone.french.Digits;
import org.allophone.french.Euphony;
import org.allophone.french.Numbers;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.PlaceSurrogates.Place;
import org.allophone.mask.surrogate.SpokenReader.Part;

/** Says the surrogate of an address as the address was said: those of its parts that were said, in figures or in words. */
final class SaidPlaces {
    private static final Pattern STREET = Pattern.compile(
            "(?iu)^(?:.*\\b)?(?:rues?|avenues?|boulevards?|chauss[ée]es?|places?|clos|drève|allées?|chemins?|impasses?|"
                    + "quais?|routes?|squares?|sentiers?|venelles?|ruelles?|grand[- ]rue|cours|passages?|lotissements?|résidences?)\\b.*");

    private static final Pattern TO_TOWN = Pattern.compile("(?iu)(?:^|[ ,])(?:à|au|aux|a)(?= ).*");
    private static final Pattern BOX = Pattern.compile("(?iu)\\b(?:boîtes?|bte|box|bus)\\b");

    private final Numbers numbers;
    private final Digits digits;

    SaidPlaces(Variety variety) {
        this.numbers = Numbers.of(variety);
        this.digits = new Digits(variety);
    }

    /** The text with a surrogate in the place of an address. */
    String of(String text, Place meant, Place instead) {
        boolean inFigures = text.chars().anyMatch(Character::isDigit);
        List<String> said = new ArrayList<>();
        boolean street = !instead.street().isEmpty() && hasStreet(text, meant);
        int numbersSaid = numbersIn(text);
        if (street) {
            said.add(instead.street());
        }
        if (numbersSaid > 0) {
            addNumbers(said, text, instead, street, inFigures);
        }
        boolean toTown = TO_TOWN.matcher(text).find();
        if (!instead.town().isEmpty() && (toTown || said.isEmpty() || hasTown(text, meant))) {
            said.add(
                    toTown
                            ? Euphony.appendAtTown(new StringBuilder(), instead.town())
                                    .toString()
                            : instead.town());
        }
        if (said.isEmpty()) {
            said.add(instead.street());
        }
        return withCapitalOf(text, String.join(", ", said));
    }

    private void addNumbers(List<String> said, String text, Place instead, boolean street, boolean inFigures) {
        if (!street && !instead.postcode().isEmpty() && longest(text) >= 3) {
            said.add(postcode(instead.postcode(), inFigures));
            return;
        }
        if (!instead.house().isEmpty()) {
            said.add(number(instead.house(), inFigures) + instead.more());
        }
        if (!instead.box().isEmpty() && BOX.matcher(text).find()) {
            said.add("boîte " + number(instead.box(), inFigures));
        }
    }

    /** A Belgian postcode is said as one number, a French one in groups. */
    private String postcode(String postcode, boolean inFigures) {
        if (inFigures) {
            return postcode;
        }
        return postcode.length() == 4
                ? numbers.cardinal(Long.parseLong(postcode))
                : digits.said(List.of(postcode.substring(0, 2), postcode.substring(2)))
                        .text();
    }

    private String number(String number, boolean inFigures) {
        return inFigures ? number : numbers.cardinal(Long.parseLong(number));
    }

    private static boolean hasStreet(String text, Place meant) {
        return STREET.matcher(text).matches()
                || NameSurrogates.plain(text).contains(NameSurrogates.plain(meant.street()));
    }

    private static boolean hasTown(String text, Place meant) {
        return NameSurrogates.plain(text).contains(NameSurrogates.plain(meant.town()));
    }

    private static int numbersIn(String text) {
        return (int) SpokenReader.read(text, false).stream()
                .filter(part -> !part.groups().isEmpty())
                .count();
    }

    private static int longest(String text) {
        return SpokenReader.read(text, false).stream()
                .map(Part::groups)
                .mapToInt(groups -> String.join("", groups).length())
                .max()
                .orElse(0);
    }

    /** A text that begins with a capital, or with a small letter, still does; a town keeps its capital. */
    private static String withCapitalOf(String text, String line) {
        boolean capital = Character.isUpperCase(text.charAt(0));
        String first = line.substring(0, 1);
        boolean street = STREET.matcher(line).matches();
        if (capital) {
            return first.toUpperCase(Locale.FRENCH) + line.substring(1);
        }
        return street ? first.toLowerCase(Locale.FRENCH) + line.substring(1) : line;
    }
}
