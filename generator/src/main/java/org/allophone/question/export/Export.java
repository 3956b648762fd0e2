package org.allophone.question.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;

/** A file in the form of another program, of the questions of a benchmark and the documents that answer them. */
public interface Export {
    /** Its name in the folder: {@code export/ragas.jsonl}. */
    String file();

    /** Its lines. */
    Stream<String> lines(NumberedQuestions questions, Passages passages);

    /**
     * All exports that are made of questions.
     *
     * @param callsByCase the calls of each case, in order
     * @param dayByCall the day of each of them
     */
    static List<Export> all(Map<String, List<String>> callsByCase, Map<String, String> dayByCall) {
        return List.of(
                new Ragas(),
                new RagChecker(),
                new LlamaIndexRag(),
                new LongMemEval(callsByCase, dayByCall),
                new TrecTopics(),
                new TrecJudgements(),
                new OpenRagEval());
    }
}
