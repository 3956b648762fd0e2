package org.allophone.question;

import java.util.List;
import java.util.stream.Stream;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.NumberedQuestions.Numbered;
import org.allophone.question.form.Question;
import org.allophone.table.text.JsonWriter;

/** The files that tell the questions: BEIR's two, and what is known beside them. */
final class QuestionFiles {
    private static final String SPLIT = "test";
    private static final String LANGUAGE = "fr";

    private final List<Numbered> questions;

    QuestionFiles(NumberedQuestions questions) {
        this.questions = questions.all();
    }

    /** The questions that a search is asked: all but those that a table answers. */
    Stream<String> queries() {
        return questions.stream()
                .filter(one ->
                        one.question().isRanked() || one.question().refusal().isPresent())
                .map(one -> JsonWriter.compact()
                        .beginObject()
                        .field("_id", one.id())
                        .field("text", one.question().phrasings().get(1))
                        .endObject()
                        .finished());
    }

    /** Which documents answer which question. */
    Stream<String> judgements() {
        return Stream.concat(
                Stream.of("query-id\tcorpus-id\tscore"),
                questions.stream()
                        .filter(one -> one.question().isRanked())
                        .flatMap(one -> one.question().documents().stream()
                                .map(document -> one.id() + "\t" + document + "\t1")));
    }

    /** The three texts of each question; the first one counted is the plain one. */
    Stream<String> phrasings() {
        List<String> kinds = List.of("keyword", "plain", "verbose");
        return questions.stream()
                .flatMap(one -> kinds.stream()
                        .map(kind -> JsonWriter.compact()
                                .beginObject()
                                .field("_id", one.id())
                                .field("phrasing", kind)
                                .field("text", one.question().phrasings().get(kinds.indexOf(kind)))
                                .endObject()
                                .finished()));
    }

    /** The questions without an answer, and why. */
    Stream<String> unanswerable() {
        return questions.stream()
                .filter(one -> one.question().refusal().isPresent())
                .map(one -> {
                    Question.Refusal refusal = one.question().refusal().orElseThrow();
                    return JsonWriter.compact()
                            .beginObject()
                            .field("id", one.id())
                            .field("text", one.question().phrasings().get(1))
                            .field("reason", refusal.reason())
                            .field("correction", refusal.correction())
                            .field("nearest", refusal.nearest())
                            .endObject()
                            .finished();
                });
    }

    /** The questions that are answered by counting, so that no search is judged by them. */
    Stream<String> counted() {
        return questions.stream()
                .filter(one ->
                        !one.question().isRanked() && one.question().refusal().isEmpty())
                .map(one -> JsonWriter.compact()
                        .beginObject()
                        .field("id", one.id())
                        .field("text", one.question().phrasings().get(1))
                        .field("sql", one.question().sql())
                        .endObject()
                        .finished());
    }

    /** All that is known of each question. */
    Stream<String> gold() {
        return questions.stream().map(QuestionFiles::gold);
    }

    private static String gold(Numbered one) {
        Question question = one.question();
        JsonWriter json = JsonWriter.compact()
                .beginObject()
                .field("id", one.id())
                .field("type", question.type())
                .field("family", question.type().replaceFirst("\\..*", ""))
                .field("split", SPLIT)
                .field("language", LANGUAGE)
                .field("case_id", question.caseId());
        question.asOf().ifPresent(day -> json.field("as_of", day.toString()));
        json.field("principal", question.principal())
                .field("question", question.phrasings().get(1))
                .field("phrasings", question.phrasings())
                .field("answerable", question.answer().isPresent());
        question.answer().ifPresent(answer -> write(answer, json));
        question.refusal()
                .ifPresent(refusal -> json.field("reason", refusal.reason())
                        .field("correction", refusal.correction())
                        .field("nearest", refusal.nearest()));
        json.name("hops").beginArray();
        for (List<Evidence> hop : question.hops()) {
            json.beginArray();
            hop.forEach(place -> write(place, json));
            json.endArray();
        }
        json.endArray()
                .field("anchors", question.anchors())
                .field("stale", question.stale())
                .field("sql", question.sql())
                .field("logical_form", question.form())
                .field("forbidden", SecretFiles.ids(one.id(), question.secrets()))
                .field("canaries", question.secrets().canaries());
        return json.endObject().finished();
    }

    private static void write(Answer answer, JsonWriter json) {
        json.field("answer", answer.text())
                .field("answer_type", answer.type().name())
                .field("value", answer.value());
    }

    private static void write(Evidence place, JsonWriter json) {
        json.beginObject()
                .field("doc_id", place.document())
                .field("turn", place.turn())
                .field("start", place.start())
                .field("end", place.end())
                .field("text", place.text())
                .endObject();
    }
}
