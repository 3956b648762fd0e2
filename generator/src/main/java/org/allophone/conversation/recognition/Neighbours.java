package org.allophone.conversation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which words of a vocabulary sound most like a word. They are looked for when a word is first misheard, and then remembered; the
 * answer depends on nothing else, so all threads share it.
 */
final class Neighbours {
    private static final int MOST = 6;
    private static final int MOST_REMEMBERED = 50_000;

    private final Vocabulary words;
    private final Vocabulary names;
    private final Map<String, List<String>> ofWords = new ConcurrentHashMap<>();
    private final Map<String, List<String>> ofNames = new ConcurrentHashMap<>();

    Neighbours(List<String> words, List<String> names) {
        this.words = new Vocabulary(words);
        this.names = new Vocabulary(names);
    }

    /** Words with their sounds, and a number with a bit for each of these. */
    private static final class Vocabulary {
        private final List<String> words;
        private final List<String> sounds;
        private final int[] bits;

        Vocabulary(List<String> words) {
            this.words = words;
            this.sounds = words.stream().map(Sounds::of).toList();
            this.bits = sounds.stream().mapToInt(Sounds::bits).toArray();
        }
    }

    /** The words that a word is taken for, the likeliest first; none if nothing sounds like it. An elided word before it stays. */
    List<String> ofWord(String word) {
        return remembered(ofWords, word, false);
    }

    /** The words and names that a name is taken for. */
    List<String> ofName(String name) {
        return remembered(ofNames, name, true);
    }

    private List<String> remembered(Map<String, List<String>> known, String word, boolean name) {
        List<String> found = known.get(word);
        if (found == null) {
            found = find(word, name);
            if (known.size() < MOST_REMEMBERED) {
                known.put(word, found);
            }
        }
        return found;
    }

    private List<String> find(String word, boolean name) {
        int elided = word.indexOf('\'') + 1;
        String rest = word.substring(elided);
        String sounds = Sounds.of(rest);
        // A name is new to the recogniser, so that it takes what is farther off.
        int farthest = name ? sounds.length() / 2 : sounds.length() / 3;
        List<List<String>> byDistance = new ArrayList<>();
        for (int distance = 0; distance <= farthest; distance++) {
            byDistance.add(new ArrayList<>());
        }
        if (name) {
            sort(rest, sounds, names, byDistance);
        }
        sort(rest, sounds, words, byDistance);
        Set<String> nearest = new LinkedHashSet<>();
        for (List<String> equallyFar : byDistance) {
            for (String other : equallyFar) {
                if (nearest.size() < MOST) {
                    nearest.add(word.substring(0, elided) + other);
                }
            }
            if (nearest.size() >= MOST / 2) {
                break;
            }
        }
        return List.copyOf(nearest);
    }

    private static void sort(String word, String sounds, Vocabulary all, List<List<String>> byDistance) {
        int farthest = byDistance.size() - 1;
        int bits = Sounds.bits(sounds);
        for (int i = 0; i < all.bits.length; i++) {
            // A sound that differs changes two bits at most; most words are told apart by that.
            if (Integer.bitCount(bits ^ all.bits[i]) <= 2 * farthest) {
                int distance = Sounds.distance(sounds, all.sounds.get(i), farthest);
                String other = all.words.get(i);
                // "D'" is said before a vowel only.
                if (distance <= farthest && !other.equals(word) && startsAlike(word, other)) {
                    byDistance.get(distance).add(other);
                }
            }
        }
    }

    private static boolean startsAlike(String word, String other) {
        return Sounds.beginsWithVowel(word) == Sounds.beginsWithVowel(other);
    }
}
