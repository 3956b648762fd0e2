package org.allophone.french;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.resource.ListFile;

/** Words spelled on the telephone: {@code D, E, deux L, E accent aigu}, {@code D comme David}. */
public final class Spelling {
    /** Letter, then the words of Belgium, then those of France: {@code telephone-alphabet.txt}. */
    private static final List<String> ALPHABET = ListFile.entries(Spelling.class, "telephone-alphabet.txt");

    /** Letters that are easily taken for another one on the telephone. */
    private static final String MISHEARD = "BDFGMNPSTV";

    private final Numbers numbers;
    private final Map<Character, List<String>> examples = new HashMap<>();

    /** The spelling of a country. */
    public Spelling(Variety variety) {
        this.numbers = Numbers.of(variety);
        for (String line : ALPHABET) {
            String[] cells = line.split("\t");
            examples.put(cells[0].charAt(0), List.of(cells[variety == Variety.BELGIUM ? 1 : 2].split(" ")));
        }
    }

    /** A word letter by letter: {@code D, E, L, V, A, U, X}. Each letter is a group; a double one is {@code deux L}. */
    public Groups spelled(String word) {
        return spelled(word, 0, 0);
    }

    /**
     * A word letter by letter, some with an example: {@code D comme David, E, L}.
     *
     * @param explained which groups have an example: bit 0 for the first one. Accented letters and signs have none
     * @param choice 0 or more: which of the examples of a letter a speaker uses
     */
    public Groups spelled(String word, long explained, int choice) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        List<String> groups = new ArrayList<>();
        int next;
        for (int place = 0; place < letters.length(); place = next) {
            char letter = letters.charAt(place);
            boolean twice =
                    place + 1 < letters.length() && letters.charAt(place + 1) == letter && Character.isLetter(letter);
            next = place + (twice ? 2 : 1);
            String said = said(letter);
            boolean explain = (explained >>> groups.size() & 1) == 1 && groups.size() < Long.SIZE;
            groups.add((twice ? "deux " : "") + said + (explain ? exampleAfter(letter, choice) : ""));
        }
        return Groups.of(groups);
    }

    /** Which groups of a spelled word have a letter that is easily misheard, as {@code explained} of {@link #spelled}. */
    public long misheard(String word) {
        Groups groups = spelled(word);
        long misheard = 0;
        for (int group = 0; group < Math.min(groups.size(), Long.SIZE); group++) {
            String said = groups.said().get(group);
            if (said.length() == 1 && MISHEARD.indexOf(said.charAt(0)) >= 0) {
                misheard |= 1L << group;
            }
        }
        return misheard;
    }

    private String exampleAfter(char letter, int choice) {
        List<String> words = examples.getOrDefault(letter, List.of());
        return words.isEmpty() ? "" : " comme " + words.get(choice % words.size());
    }

    private String said(char letter) {
        if (letter >= '0' && letter <= '9') {
            return numbers.cardinal(letter - '0');
        }
        String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return decomposed.length() == 1 ? sign(letter) : decomposed.charAt(0) + mark(decomposed.charAt(1));
    }

    private static String sign(char sign) {
        return switch (sign) {
            case '-' -> "trait d’union";
            case '\'', '’' -> "apostrophe";
            case ' ' -> "espace";
            case '.' -> "point";
            case '/' -> "barre oblique";
            case '_' -> "underscore";
            case '@' -> "arobase";
            case 'Œ' -> "O E";
            case 'Æ' -> "A E";
            default -> String.valueOf(sign);
        };
    }

    private static String mark(char combining) {
        return switch (combining) {
            case '\u0300' -> " accent grave";
            case '\u0301' -> " accent aigu";
            case '\u0302' -> " accent circonflexe";
            case '\u0303' -> " tilde";
            case '\u0308' -> " tréma";
            case '\u0327' -> " cédille";
            default -> "";
        };
    }
}
