package org.allophone.rag.trec;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A run as TREC has it. Scores are whole numbers that fall by rank, so that no reader sees two equal ones, whatever its precision.
 *
 * @param name what the search calls itself
 * @param questionIds the questions
 * @param documentsByQuestion for each question, the ids of the documents, best first, at most {@link #MOST_DOCUMENTS}
 */
public record RunText(String name, List<String> questionIds, List<List<String>> documentsByQuestion) {
    /** No measure in use looks at more. */
    public static final int MOST_DOCUMENTS = 1000;

    /** Writes all lines. */
    public void to(Writer out) throws IOException {
        for (int i = 0; i < questionIds.size(); i++) {
            int rank = 0;
            for (String document : documentsByQuestion.get(i)) {
                rank++;
                out.write(questionIds.get(i) + " Q0 " + document + " " + rank + " " + (MOST_DOCUMENTS + 1 - rank) + " "
                        + name + "\n");
            }
        }
    }

    /** For how many questions there are documents. */
    public long questions() {
        return documentsByQuestion.stream().filter(found -> !found.isEmpty()).count();
    }

    /** How many documents there are, over all questions. */
    public long documents() {
        return documentsByQuestion.stream().mapToLong(List::size).sum();
    }
}
