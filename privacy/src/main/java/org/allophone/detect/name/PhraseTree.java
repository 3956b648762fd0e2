package org.allophone.detect.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases, each with something that it stands for, kept as a tree of words, so that a text is searched for all of them in one go.
 *
 * @param <T> what phrases stand for
 */
final class PhraseTree<T> {
    /** In a phrase, it stands for a letter alone. */
    private static final String ANY_LETTER = "_";

    private final Map<String, PhraseTree<T>> next = new HashMap<>();
    private Optional<T> meaning = Optional.empty();

    /** Adds a phrase; its words are as tokens have them. */
    void add(List<String> words, T means) {
        PhraseTree<T> node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, unused -> new PhraseTree<>());
        }
        node.meaning = Optional.of(means);
    }

    /** The rest of the phrases that begin with a word, or with any letter if the word is one. */
    Optional<PhraseTree<T>> after(String word) {
        PhraseTree<T> node = next.get(word);
        return Optional.ofNullable(node == null && word.length() == 1 ? next.get(ANY_LETTER) : node);
    }

    /** What the words so far stand for, if they are a whole phrase. */
    Optional<T> meaning() {
        return meaning;
    }
}
