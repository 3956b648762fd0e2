package org.allophone.question.export;

import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;

/** For open-rag-eval: a CSV file with the column {@code query}. */
final class OpenRagEval implements Export {
    @Override
    public String file() {
        return "export/open-rag-eval-queries.csv";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        return Stream.concat(
                Stream.of("query"),
                questions.ranked().map(one -> "\"" + one.text().replace("\"", "\"\"") + "\""));
    }
}
