package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;

/** The questions as TREC's tools read them: id, tab, text. */
final class TrecTopics implements Export {
    @Override
    public String file() {
        return "export/trec/topics.tsv";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        return questions.ranked().map(one -> one.id() + "\t" + one.text());
    }
}
