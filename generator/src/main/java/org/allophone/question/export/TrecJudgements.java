package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;

/** The judgements as TREC's tools read them: question, 0, document, grade. */
final class TrecJudgements implements Export {
    @Override
    public String file() {
        return "export/trec/qrels.txt";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        return questions
                .ranked()
                .flatMap(
                        one -> one.question().documents().stream().map(document -> one.id() + " 0 " + document + " 1"));
    }
}
