package org.allophone.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.output.OutputFolder;
import org.allophone.question.export.Export;
import org.allophone.question.export.LlamaIndexRetrieval;
import org.allophone.question.export.Passages;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.material.Chunking;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownCase;
import org.allophone.question.material.Material;

/** Writes all files of questions: BEIR's, what is known beside them, judgements of chunks, and the forms of other programs. */
final class QuestionWriter {
    private static final String CORPUS = "corpus.jsonl";

    private final OutputFolder folder;
    private final TextFiles texts;
    private final NumberedQuestions questions;
    private final Material material;

    QuestionWriter(OutputFolder folder, NumberedQuestions questions, Material material) {
        this.folder = folder;
        this.texts = new TextFiles(folder);
        this.questions = questions;
        this.material = material;
    }

    /** Writes them. The documents have to be there already. */
    void write() throws IOException {
        QuestionFiles files = new QuestionFiles(questions);
        texts.write("queries.jsonl", files.queries());
        texts.write("qrels/test.tsv", files.judgements());
        texts.write("qrels-graded/test.tsv", ChunkFiles.graded(questions));
        texts.write("gold.jsonl", files.gold());
        texts.write("nuggets.jsonl", Nuggets.lines(questions));
        texts.write("unanswerable.jsonl", files.unanswerable());
        texts.write("counted.jsonl", files.counted());
        texts.write("phrasings.jsonl", files.phrasings());
        Map<String, List<String>> callsByCase = new HashMap<>();
        Map<String, String> dayByCall = new HashMap<>();
        addCases(callsByCase, dayByCall);
        Passages passages;
        try (InputStream corpus = folder.read(CORPUS)) {
            passages = Passages.read(corpus, questions, callsByCase);
        }
        for (Chunking chunking : Chunking.values()) {
            texts.write(
                    "qrels-" + chunking.label() + "/test.tsv",
                    ChunkFiles.judgements(chunking, questions, passages, material));
        }
        for (Export export : Export.all(callsByCase, dayByCall)) {
            texts.write(export.file(), export.lines(questions, passages));
        }
        try (InputStream corpus = folder.read(CORPUS);
                OutputStream file = folder.create(LlamaIndexRetrieval.FILE)) {
            LlamaIndexRetrieval.write(file, corpus, questions);
        }
    }

    private void addCases(Map<String, List<String>> callsByCase, Map<String, String> dayByCall) {
        Set<String> asked = new HashSet<>();
        questions.all().forEach(one -> asked.add(one.question().caseId()));
        for (KnownCase one : material.cases()) {
            if (asked.contains(one.id())) {
                callsByCase.put(
                        one.id(), one.calls().stream().map(KnownCall::id).toList());
                one.calls().forEach(call -> dayByCall.put(call.id(), call.date().toString()));
            }
        }
    }
}
