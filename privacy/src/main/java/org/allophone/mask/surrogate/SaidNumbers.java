package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allophone.french.Digits;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.SpokenReader.Part;
import org.allophone.mask.surrogate.SpokenReader.Sort;

/**
 * Says the surrogate of a number as the number was said: in figures or in words, in the same groups, in whole or in part. A digit that
 * was said wrong is wrong in the surrogate too.
 */
final class SaidNumbers {
    private final Digits digits;

    SaidNumbers(Variety variety) {
        this.digits = new Digits(variety);
    }

    /**
     * A form in which a number may be said, and that of its surrogate.
     *
     * @param meant the digits and letters of the number
     * @param instead those of the surrogate; where it is longer or shorter, the last ones stand for the last ones
     * @param prefix how many characters both begin with: the code of a country
     */
    record Form(String meant, String instead, int prefix) {
        Form(String meant, String instead) {
            this(meant, instead, 0);
        }

        /** Where the surrogate has what stands for a character of the number; -1 if it is too short to have it. */
        private int placeInstead(int place) {
            int moved = place + instead.length() - meant.length();
            return place < prefix ? place : moved < prefix ? -1 : moved;
        }
    }

    /**
     * The text with the surrogate in the place of the number; empty if nothing of a number is said in it.
     *
     * @param forms the forms in which the number may be said, at least one
     */
    String of(String text, List<Form> forms) {
        boolean letters = forms.get(0).meant().chars().anyMatch(Character::isLetter);
        List<Part> parts = SpokenReader.read(text, letters);
        StringBuilder said = new StringBuilder();
        parts.forEach(part -> part.groups().forEach(said::append));
        if (said.isEmpty() || forms.stream().anyMatch(form -> form.meant().isEmpty())) {
            return "";
        }
        Form form = forms.get(0);
        Placing placing = Placing.of(said.toString(), form.meant());
        for (Form other : forms) {
            Placing placed = Placing.of(said.toString(), other.meant());
            if (placed.faults() < placing.faults()) {
                form = other;
                placing = placed;
            }
        }
        return new Saying(said.toString(), form, placing.places()).of(parts);
    }

    /** The surrogate in one text. */
    private final class Saying {
        private final String said;
        private final Form form;
        private final int[] places;
        private int at;

        Saying(String said, Form form, int[] places) {
            this.said = said;
            this.form = form;
            this.places = places;
        }

        String of(List<Part> parts) {
            StringBuilder out = new StringBuilder();
            for (Part part : parts) {
                if (part.sort() == Sort.BETWEEN) {
                    out.append(out.isEmpty() ? part.text().stripLeading() : part.text());
                    continue;
                }
                List<String> groups = new ArrayList<>();
                for (String group : part.groups()) {
                    groups.add(instead(group.length()));
                }
                out.append(part.sort() == Sort.WORDS ? inWords(groups, part.text()) : String.join("", groups));
            }
            return out.toString().replaceAll("(?<=\\s)\\s+", "").replaceAll("[\\s,]+$", "");
        }

        /** The characters of the surrogate that stand where the next ones said stand in the number. */
        private String instead(int length) {
            StringBuilder group = new StringBuilder();
            for (int end = at + length; at < end; at++) {
                int place = places[at];
                int moved = form.placeInstead(place);
                if (moved >= 0) {
                    group.append(asSaid(
                            said.charAt(at),
                            form.meant().charAt(place),
                            form.instead().charAt(moved)));
                }
            }
            return group.toString();
        }

        private String inWords(List<String> groups, String before) {
            StringBuilder words = new StringBuilder();
            for (String group : groups) {
                digits.append(words.isEmpty() ? words : words.append(' '), group);
            }
            boolean capital = Character.isUpperCase(before.charAt(0)) && !words.isEmpty();
            return capital ? words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1) : words.toString();
        }
    }

    /** The surrogate's character; if another one was said than was meant, one that differs as much. */
    private static char asSaid(char said, char meant, char instead) {
        if (Character.isDigit(said) && Character.isDigit(meant) && Character.isDigit(instead)) {
            return (char) ('0' + Math.floorMod(instead - '0' + said - meant, 10));
        }
        return Character.isUpperCase(said) ? Character.toUpperCase(instead) : Character.toLowerCase(instead);
    }
}
