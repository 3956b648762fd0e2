package org.allophone.conversation.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.allophone.french.Numbers;
import org.allophone.french.Variety;
import org.allophone.resource.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * What a French recogniser knows of words, from two text files beside this class that a reader of the language can edit: what each is taken
 * for, which are easily not heard, which stand for numbers, and its vocabulary.
 */
final class Lexicon {
    /** What a word that is no number stands for. */
    static final int NO_NUMBER = -1;

    /** "Vingts", which only follows "quatre". */
    static final int SCORE = -2;

    /** "Et", which may stand within a number. */
    static final int AND = -3;

    static final int HUNDRED = 100;
    static final int THOUSAND = 1000;

    private static final String MISHEARINGS = "mishearings.fr.txt";
    private static final String VOCABULARY = "words.fr.txt";
    private static final int LARGEST_OF_ONE_WORD = 16;

    /** The tens of one word; "huitante" is said in Switzerland. */
    private static final int[] TENS = {20, 30, 40, 50, 60, 70, 90};

    private static final int EIGHTY = 80;

    /** A block of the file of mishearings. */
    private enum Block {
        SAME,
        NEAR,
        NAMES,
        DIGITS,
        DROPPED,
        INSERTED,
        SHORT,
        UNITS
    }

    /** What is known of a word. */
    static final class Entry {
        private final String word;
        private final long hash;
        private final List<Mishearing> words = new ArrayList<>();
        private final List<Mishearing> names = new ArrayList<>();
        private final List<String> digits = new ArrayList<>();
        private boolean dropped;
        private boolean unit;
        private int number = NO_NUMBER;

        private Entry(String word) {
            this.word = word;
            this.hash = Words.hash(word);
        }

        /** What the word, or a group of words that it begins, is taken for; longest groups first. */
        List<Mishearing> words() {
            return words;
        }

        /** The same, where it is a name. */
        List<Mishearing> names() {
            return names;
        }

        /** The numbers that a number is taken for where others are beside it. */
        List<String> digits() {
            return digits;
        }

        /** Whether it is short and easily not heard. */
        boolean isDropped() {
            return dropped;
        }

        /** Whether a number before it is written in figures, however small. */
        boolean isUnit() {
            return unit;
        }

        /** The number that it stands for, or {@link Lexicon#NO_NUMBER}. */
        int number() {
            return number;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> inserted = new ArrayList<>();
    private final List<String> shortWords = new ArrayList<>();
    private final Neighbours neighbours;
    private @Nullable Entry[] table = new Entry[0];

    /** Read once, when the first call is recognised. */
    private static final class Holder {
        private static final Lexicon FRENCH = new Lexicon();
    }

    /** The lexicon of French. */
    static Lexicon french() {
        return Holder.FRENCH;
    }

    private Lexicon() {
        Block[] block = {Block.SAME};
        ListFile.entries(Lexicon.class, MISHEARINGS).forEach(line -> {
            if (line.charAt(0) == '[') {
                block[0] = Block.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                read(block[0], line);
            }
        });
        numbers();
        entries.values().forEach(entry -> {
            // Stable: of two groups of the same length, that which the file has first.
            entry.words.sort((a, b) -> Integer.compare(b.length(), a.length()));
            entry.names.sort((a, b) -> Integer.compare(b.length(), a.length()));
        });
        Set<String> vocabulary = new LinkedHashSet<>();
        ListFile.entries(Lexicon.class, VOCABULARY).forEach(line -> vocabulary.addAll(List.of(line.split(" "))));
        Set<String> names = new LinkedHashSet<>();
        entries.values().stream().filter(entry -> !entry.names.isEmpty()).forEach(entry -> names.add(entry.word));
        this.neighbours = new Neighbours(List.copyOf(vocabulary), List.copyOf(names));
        index();
    }

    private void read(Block block, String line) {
        switch (block) {
            case SAME -> same(List.of(line.split(" ")));
            case NEAR -> near(line, false);
            case NAMES -> near(line, true);
            case DIGITS -> digits(List.of(line.split(" ")));
            case DROPPED -> words(line, word -> entry(word).dropped = true);
            case INSERTED -> words(line, inserted::add);
            case SHORT -> words(line, shortWords::add);
            case UNITS -> words(line, word -> entry(word).unit = true);
        }
    }

    private static void words(String line, Consumer<String> consumer) {
        Arrays.stream(line.split(" ")).forEach(consumer);
    }

    private void same(List<String> words) {
        for (String word : words) {
            List<String> others =
                    words.stream().filter(other -> !other.equals(word)).toList();
            entry(word).words.add(new Mishearing(List.of(word), others));
        }
    }

    private void digits(List<String> numbers) {
        for (String number : numbers) {
            for (String other : numbers) {
                if (!other.equals(number)) {
                    entry(number).digits.add(other);
                }
            }
        }
    }

    private void near(String line, boolean name) {
        String[] sides = line.split(" > ", 2);
        List<String> said = List.of(sides[0].split(" "));
        Mishearing mishearing = new Mishearing(said, List.of(sides[1].split(" \\| ")));
        Entry entry = entry(said.get(0));
        (name ? entry.names : entry.words).add(mishearing);
    }

    private void numbers() {
        Numbers numbers = Numbers.of(Variety.BELGIUM);
        for (int number = 0; number <= LARGEST_OF_ONE_WORD; number++) {
            entry(numbers.cardinal(number)).number = number;
        }
        for (int ten : TENS) {
            entry(numbers.cardinal(ten)).number = ten;
        }
        entry("huitante").number = EIGHTY;
        entry("une").number = 1;
        entry("vingts").number = SCORE;
        entry("cent").number = HUNDRED;
        entry("cents").number = HUNDRED;
        entry("mille").number = THOUSAND;
        entry("et").number = AND;
    }

    private Entry entry(String word) {
        return entries.computeIfAbsent(word, Entry::new);
    }

    /** An open table by hash, so that a word is looked up without an object for it. */
    private void index() {
        table = new Entry[4 * Integer.highestOneBit(entries.size())];
        for (Entry entry : entries.values()) {
            int place = (int) entry.hash & (table.length - 1);
            while (table[place] != null) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = entry;
        }
    }

    /** What is known of a word of a row; null if nothing is. */
    @Nullable
    Entry find(Words words, int word) {
        long hash = words.hash(word);
        int place = (int) hash & (table.length - 1);
        Entry entry = table[place];
        while (entry != null && entry.hash != hash) {
            place = (place + 1) & (table.length - 1);
            entry = table[place];
        }
        return entry;
    }

    /** All that is known of words, in the order of the file of mishearings. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** Words that are heard where nobody says them. */
    List<String> inserted() {
        return inserted;
    }

    /** Words that a broken-off one may become. */
    List<String> shortWords() {
        return shortWords;
    }

    /** Words that sound nearly alike. */
    Neighbours neighbours() {
        return neighbours;
    }
}
