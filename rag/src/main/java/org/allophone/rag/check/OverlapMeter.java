package org.allophone.rag.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Measures how many words of each question stand in its relevant documents, as these come by. */
final class OverlapMeter {
    private final Map<String, Set<String>> wordsByQuestion = new HashMap<>();
    private final Map<String, Set<String>> sharedByQuestion = new HashMap<>();

    void addQuestion(String id, String text) {
        wordsByQuestion.put(id, Words.content(text));
    }

    /** A document that is relevant for a question. */
    void addRelevant(String question, Set<String> wordsOfDocument) {
        Set<String> words = wordsByQuestion.get(question);
        if (words == null || words.isEmpty()) {
            return;
        }
        Set<String> shared = sharedByQuestion.computeIfAbsent(question, none -> new HashSet<>());
        words.stream().filter(wordsOfDocument::contains).forEach(shared::add);
    }

    Overlap overlap() {
        double sum = 0;
        int nothing = 0;
        for (String question : sharedByQuestion.keySet().stream().sorted().toList()) {
            int shared = sharedByQuestion.getOrDefault(question, Set.of()).size();
            sum += (double) shared
                    / wordsByQuestion.getOrDefault(question, Set.of()).size();
            nothing += shared == 0 ? 1 : 0;
        }
        int questions = sharedByQuestion.size();
        return new Overlap(questions, questions == 0 ? Double.NaN : sum / questions, nothing);
    }
}
