package org.allophone.question.type;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.Material;
import org.allophone.question.wording.Attribute;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** A term of the company, as articles state it on the day of the question. */
final class KbFigure implements QuestionType {
    /** A figure that more articles state stands there in passing, for many matters. */
    private static final int MOST_ARTICLES = 7;

    @Override
    public String name() {
        return "kb.procedure";
    }

    @Override
    public int share() {
        return 7;
    }

    @Override
    public void ask(Asking asking) {
        List<Attribute> figures = List.copyOf(asking.wordings().figures().values());
        asking.over(figures, figure -> (long) figures.indexOf(figure), figure -> {
            LocalDate day = asking.material().lastDay();
            if (documents(asking.material(), figure.key(), day) > MOST_ARTICLES) {
                return;
            }
            figure(name(), "kb", figure, day, asking, asking.words(figures.indexOf(figure)))
                    .ifPresent(asking::add);
        });
    }

    private static long documents(Material material, String key, LocalDate day) {
        return material.figure(key, day).stream()
                .map(Evidence::document)
                .distinct()
                .count();
    }

    /** A question for a figure on a day; empty if no article states it then. */
    static Optional<Question> figure(
            String type, String frame, Attribute figure, LocalDate day, Asking asking, RandomStream random) {
        List<Evidence> places = asking.material().figure(figure.key(), day);
        Optional<String> value = value(asking.material(), figure.key(), day);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> slots = new HashMap<>();
        slots.put("date", FrenchValues.date(day));
        slots.put("k", figure.keywords().print(slots, random));
        slots.put("n", figure.noun().print(slots, random));
        String question = figure.question().print(slots, random);
        slots.put("q", question);
        return Optional.of(new Question(
                type,
                "",
                figure.key() + " on " + day,
                Optional.of(day),
                asking.phrasings(frame, slots, random),
                Optional.of(FrenchValues.answer(FrenchValues.typeOf(value.get()), value.get(), "")),
                List.of(places),
                Optional.empty(),
                List.of(),
                asking.material().staleFigure(figure.key(), day),
                Sql.figure(figure.key(), day.toString())));
    }

    /** The value of a figure in the articles that are valid on a day. */
    static Optional<String> value(Material material, String key, LocalDate day) {
        return material.articles().stream()
                .filter(article -> Material.isValid(article, day))
                .flatMap(article -> article.figures().stream())
                .filter(figure -> figure.key().equals(key))
                .map(figure -> figure.value())
                .findFirst();
    }
}
