package org.allophone.detect.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;

/** Expressions of one or more words, by their first word; the longest that fits is found. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private int longest;

    /** @param phrases expressions as people write them, with accents and marks if they like */
    Phrases(Iterable<String> phrases) {
        this(phrases, Set.of());
    }

    /** @param marks marks that count as words in the flow that is searched */
    Phrases(Iterable<String> phrases, Set<String> marks) {
        for (String phrase : phrases) {
            List<String> words = words(phrase, marks);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("an expression without words: " + phrase);
            }
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
            longest = Math.max(longest, words.size());
        }
        byFirst.values().forEach(ofWord -> ofWord.sort((one, other) -> other.size() - one.size()));
    }

    /** The expressions of a list, one on a line. */
    static Phrases of(String list) {
        return new Phrases(ResourceLines.of(list));
    }

    /** The words of an expression as a flow has them. */
    private static List<String> words(String phrase, Set<String> marks) {
        Flow flow = new Flow(new Said(List.of(phrase)), marks);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            words.add(flow.word(i));
        }
        return List.copyOf(words);
    }

    /** Behind the longest expression that begins at a word of a flow; -1 if none does. */
    int end(Flow flow, int from) {
        for (List<String> words : byFirst.getOrDefault(flow.word(from), List.of())) {
            if (matches(flow, from, words)) {
                return from + words.size();
            }
        }
        return -1;
    }

    /** Where the longest expression begins whose last word is the one before {@code to}; -1 if there is none. */
    int start(Flow flow, int to) {
        for (int length = longest; length > 0; length--) {
            for (List<String> words : byFirst.getOrDefault(flow.word(to - length), List.of())) {
                if (words.size() == length && matches(flow, to - length, words)) {
                    return to - length;
                }
            }
        }
        return -1;
    }

    /** Whether an expression begins somewhere between two words. */
    boolean anyIn(Flow flow, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (end(flow, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Flow flow, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!flow.word(from + i).equals(words.get(i)) || flow.turn(from + i) != flow.turn(from)) {
                return false;
            }
        }
        return true;
    }
}
