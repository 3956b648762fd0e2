package org.allophone.mask.surrogate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is said of a number in French: the digits of its number words, the letters, and what stands between them. */
final class SpokenReader {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|[^\\p{L}\\d]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("vingts", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("huitante", 80),
            Map.entry("octante", 80),
            Map.entry("nonante", 90),
            Map.entry("cent", HUNDRED),
            Map.entry("cents", HUNDRED),
            Map.entry("mille", THOUSAND));

    /** What people say between digits, and what tells nothing of them. */
    private static final Set<String> FILLERS = Set.of(
            "euh",
            "non",
            "pardon",
            "excusez",
            "moi",
            "je",
            "me",
            "trompe",
            "enfin",
            "alors",
            "puis",
            "attendez",
            "barre",
            "oblique");

    /**
     * A part of what is said.
     *
     * @param text as it stands in the text
     * @param sort what it is
     * @param groups the characters of a number or of letters, as they are said together; empty for others
     */
    record Part(String text, Sort sort, List<String> groups) {
        static Part between(String text) {
            return new Part(text, Sort.BETWEEN, List.of());
        }
    }

    /** What a part is. */
    enum Sort {
        FIGURES,
        WORDS,
        LETTERS,
        /** Marks, spaces, and words such as "euh". */
        BETWEEN
    }

    private final List<String> tokens = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final boolean letters;

    private SpokenReader(String text, boolean letters) {
        this.letters = letters;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /**
     * The parts of a text. Words that are neither numbers nor fillers are left out.
     *
     * @param letters whether single letters belong to the number
     */
    static List<Part> read(String text, boolean letters) {
        return new SpokenReader(text, letters).parts();
    }

    private List<Part> parts() {
        int at = 0;
        while (at < tokens.size()) {
            String token = tokens.get(at);
            if (Character.isDigit(token.charAt(0))) {
                parts.add(new Part(token, Sort.FIGURES, List.of(token)));
                at++;
            } else if (!Character.isLetter(token.charAt(0)) || FILLERS.contains(plain(token))) {
                parts.add(Part.between(token));
                at++;
            } else if (isDoubling(at)) {
                parts.add(new Part(
                        tokens.get(at + 2),
                        Sort.LETTERS,
                        List.of(tokens.get(at + 2).repeat(2))));
                at += 3;
            } else if (NUMBERS.containsKey(plain(token)) || plain(token).equals("double")) {
                at = addNumbers(at);
            } else {
                if (letters && isLetters(token)) {
                    parts.add(new Part(token, Sort.LETTERS, List.of(token)));
                }
                at++;
            }
        }
        return parts;
    }

    /** Whether a word is a letter, or letters such as {@code FA}. */
    private static boolean isLetters(String word) {
        return word.length() == 1 || (word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether a letter is said to stand twice: {@code deux N}. */
    private boolean isDoubling(int at) {
        return letters
                && plain(tokens.get(at)).equals("deux")
                && at + 2 < tokens.size()
                && tokens.get(at + 1).isBlank()
                && tokens.get(at + 2).length() == 1
                && Character.isLetter(tokens.get(at + 2).charAt(0));
    }

    /** Adds the number words from here on, with nothing but spaces, hyphens and "et" between them. Returns the token behind them. */
    private int addNumbers(int from) {
        List<Integer> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = from;
        boolean twice = false;
        for (int at = from; at < tokens.size(); at++) {
            String plain = plain(tokens.get(at));
            Integer value = NUMBERS.get(plain);
            if (value != null && !isDoubling(at)) {
                values.add(value);
                if (twice) {
                    values.add(value);
                }
                twice = false;
                end = at + 1;
            } else if (plain.equals("double")) {
                twice = true;
                end = at + 1;
            } else if (!plain.equals("et") && !plain.strip().matches("[-\u2010\u2011]?")) {
                break;
            }
        }
        for (int at = from; at < end; at++) {
            text.append(tokens.get(at));
        }
        if (!values.isEmpty()) {
            parts.add(new Part(text.toString(), Sort.WORDS, grouped(new NumberWordParser(values).numbers())));
        }
        return end;
    }

    /** Zeros are said with the number behind them: {@code zéro seize}. Where all is said digit by digit, so it stays. */
    private static List<String> grouped(List<String> numbers) {
        boolean digitByDigit = numbers.size() > 3 && numbers.stream().allMatch(number -> number.length() == 1);
        List<String> groups = new ArrayList<>();
        for (String number : numbers) {
            int last = groups.size() - 1;
            boolean joins = last >= 0
                    && !digitByDigit
                    && groups.get(last).matches("0+")
                    && groups.get(last).length() + number.length() <= 4;
            if (joins) {
                groups.set(last, groups.get(last) + number);
            } else {
                groups.add(number);
            }
        }
        return groups;
    }

    static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
