package org.allophone.question.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.Question;
import org.allophone.question.material.Material;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** The price of a product, as articles state it on the day of the question. */
final class KbPrice implements QuestionType {
    private static final String PRICE = "price.";

    @Override
    public String name() {
        return "kb.price";
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    public void ask(Asking asking) {
        List<String> products = products(asking.material());
        asking.over(
                products,
                product -> (long) products.indexOf(product),
                product -> price(
                                name(),
                                "price",
                                product,
                                asking.material().lastDay(),
                                asking,
                                asking.words(products.indexOf(product)))
                        .ifPresent(asking::add));
    }

    /** The products whose price some article states. */
    static List<String> products(Material material) {
        return material.articles().stream()
                .flatMap(article -> article.figures().stream())
                .map(figure -> figure.key())
                .filter(key -> key.startsWith(PRICE) && key.indexOf(':') < 0)
                .map(key -> key.substring(PRICE.length()))
                .distinct()
                .sorted()
                .toList();
    }

    /** A question for a price on a day; empty if no article states it then. */
    static Optional<Question> price(
            String type, String frame, String product, LocalDate day, Asking asking, RandomStream random) {
        String key = PRICE + product;
        List<Evidence> places = asking.material().figure(key, day);
        return KbFigure.value(asking.material(), key, day)
                .map(value -> new Question(
                        type,
                        "",
                        key + " on " + day,
                        Optional.of(day),
                        asking.phrasings(frame, Map.of("product", product, "date", FrenchValues.date(day)), random),
                        Optional.of(FrenchValues.answer(Answer.Type.AMOUNT, value, "")),
                        List.of(places),
                        Optional.empty(),
                        List.of(),
                        asking.material().staleFigure(key, day),
                        Sql.figure(key, day.toString())));
    }
}
