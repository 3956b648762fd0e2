package org.allophone.detect.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages of a document as the turns that a detector reads. The words of a turn, which also stand in its text, are not read twice: what
 * is found in the text is found in them. Words whose text is not there, or is another one, are a turn of their own.
 */
final class Turns {
    private final List<Passage> document;
    private final List<String> texts = new ArrayList<>();
    private final List<List<Part>> parts = new ArrayList<>();

    /**
     * Where a passage stands in a turn.
     *
     * @param whole whether the passage is found as a whole, if any of it is
     */
    private record Part(int passage, int start, int end, boolean whole) {}

    /** Where something that was found in a turn stands in a passage. */
    record Place(int passage, int start, int end) {}

    Turns(List<Passage> document) {
        this.document = document;
        Map<String, List<Integer>> wordsOf = new LinkedHashMap<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).role() == Passage.Role.WORD) {
                wordsOf.computeIfAbsent(owner(document.get(i)), unused -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).role() == Passage.Role.TEXT) {
                addText(i, wordsOf);
            }
        }
        wordsOf.values().forEach(this::addWords);
    }

    /** The row and the object that a list of words belongs to: {@code turns[3]} of {@code turns[3].words[0].word}. */
    private static String owner(Passage word) {
        String list = word.parent();
        return word.line() + " " + list.substring(0, Math.max(0, list.lastIndexOf('.')));
    }

    private void addText(int passage, Map<String, List<Integer>> wordsOf) {
        Passage text = document.get(passage);
        List<Part> turn = new ArrayList<>();
        turn.add(new Part(passage, 0, text.text().length(), false));
        String owner = text.line() + " " + text.parent();
        List<Integer> words = wordsOf.get(owner);
        if (words != null && align(text.text(), words, turn)) {
            wordsOf.remove(owner);
        }
        texts.add(text.text());
        parts.add(turn);
    }

    /** Adds the places of words in a text, if they have the same letters and digits as the text, in the same order. */
    private boolean align(String text, List<Integer> words, List<Part> turn) {
        List<Part> aligned = new ArrayList<>();
        int at = 0;
        for (int word : words) {
            int start = -1;
            String letters = document.get(word).text();
            for (int i = 0; i < letters.length(); i++) {
                if (Character.isLetterOrDigit(letters.charAt(i))) {
                    at = nextLetter(text, at);
                    if (at == text.length()
                            || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(letters.charAt(i))) {
                        return false;
                    }
                    start = start < 0 ? at : start;
                    at++;
                }
            }
            if (start >= 0) {
                aligned.add(new Part(word, start, at, true));
            }
        }
        turn.addAll(aligned);
        return nextLetter(text, at) == text.length();
    }

    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void addWords(List<Integer> words) {
        StringBuilder text = new StringBuilder();
        List<Part> turn = new ArrayList<>();
        for (int word : words) {
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(document.get(word).text().strip());
            turn.add(new Part(word, start, text.length(), true));
        }
        texts.add(text.toString());
        parts.add(turn);
    }

    /** What the detector reads. */
    List<String> texts() {
        return texts;
    }

    /** Where a stretch of a turn stands in the passages. */
    List<Place> places(int turn, int start, int end) {
        List<Place> places = new ArrayList<>();
        for (Part part : parts.get(turn)) {
            if (part.start() < end && start < part.end()) {
                places.add(
                        part.whole()
                                ? new Place(
                                        part.passage(),
                                        0,
                                        document.get(part.passage()).text().length())
                                : new Place(part.passage(), start - part.start(), end - part.start()));
            }
        }
        return places;
    }
}
