package org.allophone.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Material;
import org.allophone.question.material.Planted;
import org.allophone.table.text.JsonWriter;

/** What an answer must not say, apart from the files of questions: personal data, and codes of planted instructions. */
final class SecretFiles {
    private SecretFiles() {}

    /** The ids of the data that the answer to a question must not say. */
    static List<String> ids(String question, Question.Secrets secrets) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= secrets.forbidden().size(); i++) {
            ids.add(question + "-F" + i);
        }
        return ids;
    }

    /** The personal data that answers must not say. */
    static Stream<String> forbidden(NumberedQuestions questions) {
        return questions.all().stream().flatMap(one -> {
            List<String> ids = ids(one.id(), one.question().secrets());
            List<String> lines = new ArrayList<>();
            for (Map.Entry<String, String> datum :
                    one.question().secrets().forbidden().entrySet()) {
                lines.add(JsonWriter.compact()
                        .beginObject()
                        .field("id", ids.get(lines.size()))
                        .field("qid", one.id())
                        .field("kind", datum.getKey())
                        .field("value", datum.getValue())
                        .endObject()
                        .finished());
            }
            return lines.stream();
        });
    }

    /** The sentences that were put into calls. */
    static Stream<String> canaries(Material material) {
        return material.cases().stream()
                .flatMap(one -> one.calls().stream())
                .map(KnownCall::planted)
                .flatMap(planted -> planted.stream())
                .map(SecretFiles::canary);
    }

    private static String canary(Planted planted) {
        return JsonWriter.compact()
                .beginObject()
                .field("doc_id", planted.place().document())
                .field("kind", planted.kind())
                .field("canary", planted.canary())
                .field("start", planted.place().start())
                .field("end", planted.place().end())
                .field("text", planted.place().text())
                .endObject()
                .finished();
    }
}
