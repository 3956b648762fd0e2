package org.allophone.detect.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Expressions of one or more words; the longest that fits is found. */
public final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();
    private final Flag isFirst = new Flag(byFirst::containsKey);
    private final Fact<List<List<String>>> beginning = new Fact<>(word -> byFirst.getOrDefault(word, List.of()));
    private final Fact<List<List<String>>> ending = new Fact<>(word -> byLast.getOrDefault(word, List.of()));

    /** @param phrases expressions as people write them, with accents and marks if they like */
    public Phrases(Iterable<String> phrases) {
        this(phrases, Set.of());
    }

    /** @param marks marks that count as words in the flow that is searched */
    public Phrases(Iterable<String> phrases, Set<String> marks) {
        for (String phrase : phrases) {
            List<String> words = words(phrase, marks);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("an expression without words: " + phrase);
            }
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
            byLast.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
                    .add(words);
        }
        byFirst.values().forEach(ofWord -> ofWord.sort((one, other) -> other.size() - one.size()));
        byLast.values().forEach(ofWord -> ofWord.sort((one, other) -> other.size() - one.size()));
    }

    /** The expressions of a list, one on a line. */
    public static Phrases of(String list) {
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

    /** Whether an expression begins with a word. */
    public boolean beginWith(String word) {
        return byFirst.containsKey(word);
    }

    /** Behind the longest expression that begins at a word of a flow; -1 if none does. */
    public int end(Flow flow, int from) {
        Token first = flow.token(from);
        if (!isFirst.of(first)) {
            return -1;
        }
        List<List<String>> possible = beginning.of(first);
        for (int i = 0; i < possible.size(); i++) {
            // The first word is the one that was looked up.
            if (matches(flow, from, possible.get(i), 1)) {
                return from + possible.get(i).size();
            }
        }
        return -1;
    }

    /** Where the longest expression begins whose last word is the one before {@code to}; -1 if there is none. */
    public int start(Flow flow, int to) {
        List<List<String>> possible = ending.of(flow.token(to - 1));
        for (int i = 0; i < possible.size(); i++) {
            int from = to - possible.get(i).size();
            if (matches(flow, from, possible.get(i), 0)) {
                return from;
            }
        }
        return -1;
    }

    /** Whether an expression begins somewhere between two words. */
    public boolean anyIn(Flow flow, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (end(flow, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of an expression stand in a flow, those from {@code first} on. */
    private static boolean matches(Flow flow, int from, List<String> words, int first) {
        for (int i = first; i < words.size(); i++) {
            if (!flow.word(from + i).equals(words.get(i)) || flow.turn(from + i) != flow.turn(from)) {
                return false;
            }
        }
        return true;
    }
}
