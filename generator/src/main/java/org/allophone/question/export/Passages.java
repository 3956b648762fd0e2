package org.allophone.question.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.Question;

/** The texts that questions need of the documents: the lines with evidence, and whole calls of the cases that questions are about. */
public final class Passages {
    private final Map<String, String> textByDocument = new HashMap<>();

    private Passages() {}

    /**
     * Reads the texts that are needed.
     *
     * @param corpus the documents, as {@code corpus.jsonl} has them
     * @param cases the calls of the cases that questions are about
     */
    public static Passages read(InputStream corpus, NumberedQuestions questions, Map<String, List<String>> cases)
            throws IOException {
        Set<String> wanted = new HashSet<>();
        questions.all().forEach(one -> wanted.addAll(documents(one.question(), cases)));
        Passages passages = new Passages();
        try (TableReader rows = TableReader.jsonLines("corpus.jsonl", corpus)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                String id = row.text(row.header().indexOf("_id"));
                if (wanted.contains(id)) {
                    passages.textByDocument.put(id, row.text(row.header().indexOf("text")));
                }
            }
        }
        return passages;
    }

    private static Set<String> documents(Question question, Map<String, List<String>> cases) {
        Set<String> documents = new TreeSet<>(question.documents());
        documents.addAll(cases.getOrDefault(question.caseId(), List.of()));
        return documents;
    }

    /** The whole text of a document that a question needs; empty for others. */
    public String text(String document) {
        return textByDocument.getOrDefault(document, "");
    }

    /** The line of a document, a turn of a call, in which evidence stands. */
    public String line(Evidence place) {
        String text = text(place.document());
        int start = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int end = text.indexOf('\n', place.end());
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The lines that tell an answer, one for each step. */
    List<String> contexts(Question question) {
        List<String> lines = new ArrayList<>();
        question.hops().forEach(hop -> lines.add(line(hop.get(0))));
        return lines;
    }

    /** The documents of these lines. */
    static List<String> contextIds(Question question) {
        return question.hops().stream().map(hop -> hop.get(0).document()).toList();
    }
}
