package org.allophone.detect.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.detect.text.Characters;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Word;

/** The lists of words that the search for names knows. They are read once. */
final class NameWords {
    /** A name of so few letters needs a cue, unless a list says that it needs none. */
    private static final int SHORT = 3;

    private static final Pattern PARTS = Pattern.compile("[ '-]+");
    private static final Fact<Integer> BITS = new Fact<>(NameWords::bits);
    private static final EnumSet<NameSort> UNKNOWN = EnumSet.noneOf(NameSort.class);

    private final Map<String, EnumSet<NameSort>> sorts = new HashMap<>();
    private final PhraseTree<NameSort> things = new PhraseTree<>();

    private NameWords() {
        add("first-names.txt", NameSort.FIRST);
        add("family-names.txt", NameSort.FAMILY);
        Set<String> sure = new HashSet<>();
        ResourceLines.words("short-names.txt").forEach(word -> sure.add(Characters.plain(word)));
        sorts.forEach((word, own) -> {
            if (word.length() <= SHORT && !sure.contains(word)) {
                own.add(NameSort.DOUBTFUL);
            }
        });
        add("name-words.txt", NameSort.DOUBTFUL);
        add("common-words-fr.txt", NameSort.COMMON);
        add("common-words-nl.txt", NameSort.COMMON);
        add("common-words-en.txt", NameSort.COMMON);
        add("small-words.txt", NameSort.SMALL);
        add("verb-forms.txt", NameSort.VERB);
        add("name-particles.txt", NameSort.PARTICLE);
        add("name-fillers.txt", NameSort.FILLER);
        add("no-person-after.txt", NameSort.NO_PERSON_AFTER);
        addPlurals();
        for (String line : ResourceLines.of("names-of-things.txt")) {
            List<String> words = parts(line);
            things.add(words, NameSort.THING);
            if (words.size() == 1) {
                add(words, NameSort.THING);
            }
        }
    }

    /** A recogniser also writes names with an s that is not heard. */
    private void addPlurals() {
        List<String> first = new ArrayList<>();
        sorts.forEach((word, own) -> {
            if (own.contains(NameSort.FIRST)
                    && !own.contains(NameSort.COMMON)
                    && !own.contains(NameSort.DOUBTFUL)
                    && word.length() > SHORT + 1) {
                first.add(word + "s");
            }
        });
        first.stream().filter(word -> !sorts.containsKey(word)).forEach(word -> add(List.of(word), NameSort.FIRST));
    }

    /** The lists that are shipped. */
    static NameWords shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final NameWords SHIPPED = new NameWords();
    }

    /** The words of a line, as tokens have them. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(Characters.plain(line))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void add(String list, NameSort sort) {
        ResourceLines.of(list).forEach(line -> add(parts(line), sort));
    }

    private void add(List<String> words, NameSort sort) {
        words.forEach(word -> sorts.computeIfAbsent(word, unused -> EnumSet.noneOf(NameSort.class))
                .add(sort));
    }

    /** What a word can be, a bit for each sort. */
    static int bits(Word word) {
        return BITS.of(word);
    }

    private static int bits(String word) {
        int bits = 0;
        for (NameSort sort : shipped().sorts(word)) {
            bits |= sort.bit();
        }
        return bits;
    }

    /** What a word can be; nothing for a word that no list knows. */
    EnumSet<NameSort> sorts(String word) {
        return sorts.getOrDefault(word, UNKNOWN);
    }

    /** Phrases that name things. */
    PhraseTree<NameSort> things() {
        return things;
    }
}
