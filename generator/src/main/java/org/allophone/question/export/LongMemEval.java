package org.allophone.question.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.NumberedQuestions.Numbered;
import org.allophone.question.form.Question;
import org.allophone.table.text.JsonWriter;

/** For LongMemEval: the calls of a case are the sessions, and a question is about what they say. */
final class LongMemEval implements Export {
    private static final String AGENT = "Agent : ";
    private static final String CUSTOMER = "Client : ";

    private final Map<String, List<String>> callsByCase;
    private final Map<String, String> dayByCall;

    /**
     * @param callsByCase the calls of each case, in order
     * @param dayByCall the day of each of them
     */
    LongMemEval(Map<String, List<String>> callsByCase, Map<String, String> dayByCall) {
        this.callsByCase = callsByCase;
        this.dayByCall = dayByCall;
    }

    @Override
    public String file() {
        return "export/longmemeval.json";
    }

    @Override
    public Stream<String> lines(NumberedQuestions questions, Passages passages) {
        JsonWriter json = JsonWriter.compact().beginArray();
        questions.all().stream()
                .filter(one -> callsByCase.containsKey(one.question().caseId()))
                .forEach(one -> write(one, passages, json));
        return Stream.of(json.endArray().finished());
    }

    private void write(Numbered one, Passages passages, JsonWriter json) {
        Question question = one.question();
        List<String> calls = callsByCase.getOrDefault(question.caseId(), List.of());
        List<String> days =
                calls.stream().map(call -> dayByCall.getOrDefault(call, "")).toList();
        json.beginObject()
                .field("question_id", one.id() + (question.answer().isPresent() ? "" : "_abs"))
                .field("question_type", question.type())
                .field("question", one.text())
                .field(
                        "answer",
                        question.answer()
                                .map(answer -> answer.text())
                                .orElseGet(() -> question.refusal()
                                        .map(Question.Refusal::correction)
                                        .orElse("")))
                .field("question_date", question.asOf().map(Object::toString).orElse(days.get(days.size() - 1)))
                .field("haystack_session_ids", calls)
                .field("haystack_dates", days)
                .name("haystack_sessions")
                .beginArray();
        calls.forEach(call -> session(call, question, passages, json));
        json.endArray()
                .field(
                        "answer_session_ids",
                        calls.stream().filter(question.documents()::contains).toList())
                .endObject();
    }

    private static void session(String call, Question question, Passages passages, JsonWriter json) {
        List<Evidence> places = question.hops().stream()
                .flatMap(List::stream)
                .filter(place -> place.document().equals(call))
                .toList();
        json.beginArray();
        int start = 0;
        for (String line : passages.text(call).split("\n")) {
            int from = start;
            int to = start + line.length();
            boolean agent = line.startsWith(AGENT);
            json.beginObject()
                    .field("role", agent ? "assistant" : "user")
                    .field("content", line.substring((agent ? AGENT : CUSTOMER).length()))
                    .field("has_answer", places.stream().anyMatch(place -> place.start() >= from && place.end() <= to))
                    .endObject();
            start = to + 1;
        }
        json.endArray();
    }
}
