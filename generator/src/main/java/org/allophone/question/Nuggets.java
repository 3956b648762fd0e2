package org.allophone.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.NumberedQuestions.Numbered;
import org.allophone.question.form.Question;
import org.allophone.table.text.JsonWriter;

/**
 * What a good answer says, piece by piece, as TREC's nuggets: the answer is vital, each member of a set is; what leads there, step by step, is okay.
 */
final class Nuggets {
    private Nuggets() {}

    /** A piece of an answer, and where documents state it. */
    private record Nugget(String text, boolean vital, List<Evidence> places) {}

    /** A line for each question that documents answer. */
    static Stream<String> lines(NumberedQuestions questions) {
        return questions.ranked().map(Nuggets::line);
    }

    private static String line(Numbered one) {
        JsonWriter json = JsonWriter.compact()
                .beginObject()
                .field("qid", one.id())
                .field("query", one.text())
                .name("nuggets")
                .beginArray();
        int number = 0;
        for (Nugget nugget : of(one.question())) {
            json.beginObject()
                    .field("id", one.id() + "-N" + ++number)
                    .field("text", nugget.text())
                    .field("importance", nugget.vital() ? "vital" : "okay")
                    .name("evidence")
                    .beginArray();
            nugget.places()
                    .forEach(place -> json.beginObject()
                            .field("doc_id", place.document())
                            .field("start", place.start())
                            .field("end", place.end())
                            .endObject());
            json.endArray().endObject();
        }
        return json.endArray().endObject().finished();
    }

    private static List<Nugget> of(Question question) {
        Answer answer = question.answer().orElseThrow();
        List<Nugget> nuggets = new ArrayList<>();
        if (answer.type() == Answer.Type.SET) {
            for (List<Evidence> hop : question.hops()) {
                nuggets.add(new Nugget(hop.get(0).document(), true, hop));
            }
            return nuggets;
        }
        nuggets.add(new Nugget(
                answer.text(),
                true,
                question.hops().stream().flatMap(List::stream).toList()));
        if (question.hops().size() > 1) {
            question.hops().forEach(hop -> nuggets.add(new Nugget(hop.get(0).text(), false, hop)));
        }
        return nuggets;
    }
}
