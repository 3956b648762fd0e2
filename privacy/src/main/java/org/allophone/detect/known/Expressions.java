package org.allophone.detect.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.detect.text.Said;

/** Expressions of some words, found whatever their case, accents and signs, as they are written and said. */
final class Expressions {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Told where an expression stands. */
    interface Place {
        void at(int from, int to, List<String> words);
    }

    /** The words of a text, with its points, arobases and hyphens as they are said. */
    static List<String> words(Said text) {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            String word = SpokenMarks.of(text.token(place));
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    void add(List<String> words) {
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Finds all places of all expressions. */
    void find(Said said, Place found) {
        if (byFirst.isEmpty()) {
            return;
        }
        for (int from = 0; from < said.size(); from++) {
            for (List<String> words : byFirst.getOrDefault(SpokenMarks.of(said.token(from)), List.of())) {
                int to = end(said, from, words);
                if (to > 0) {
                    found.at(from, to, words);
                }
            }
        }
    }

    /** Behind the last word of an expression that begins at a token; -1 if it does not stand there. */
    private static int end(Said said, int from, List<String> words) {
        int at = from;
        for (String word : words) {
            while (at < said.size() && SpokenMarks.of(said.token(at)).isEmpty()) {
                at++;
            }
            if (at >= said.size() || !SpokenMarks.of(said.token(at)).equals(word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
