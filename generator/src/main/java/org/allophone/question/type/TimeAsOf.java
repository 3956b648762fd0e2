package org.allophone.question.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.question.form.Question;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** A figure that changes, as it was on a day before or after a change: the other versions of the articles are stale. */
final class TimeAsOf implements QuestionType {
    private static final int DAYS_AROUND = 10;
    private static final int DAYS_OF_A_FIGURE = 4;

    @Override
    public String name() {
        return "time.asof";
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    public void ask(Asking asking) {
        List<String> changing = changing(asking);
        for (int round = 0; round < DAYS_OF_A_FIGURE; round++) {
            for (int i = 0; i < changing.size(); i++) {
                RandomStream random = asking.words(((long) i << 8) | round);
                LocalDate change = changes(changing.get(i), asking);
                LocalDate day = round % 2 == 0
                        ? change.minusDays(1L + random.nextInt(DAYS_AROUND))
                        : change.plusDays(random.nextInt(DAYS_AROUND));
                question(changing.get(i), day, asking, random).ifPresent(asking::add);
            }
        }
    }

    private Optional<Question> question(String key, LocalDate day, Asking asking, RandomStream random) {
        Attribute figure = asking.wordings().figures().get(key);
        return figure == null
                ? KbPrice.price(name(), "price-dated", key.substring(key.indexOf('.') + 1), day, asking, random)
                : KbFigure.figure(name(), "kb-dated", figure, day, asking, random);
    }

    /** The figures that change, of those that can be asked for. */
    private static List<String> changing(Asking asking) {
        List<String> changing = new ArrayList<>();
        List<String> keys = new ArrayList<>(asking.wordings().figures().keySet());
        KbPrice.products(asking.material()).forEach(product -> keys.add("price." + product));
        for (String key : keys) {
            if (values(key, asking).size() > 1) {
                changing.add(key);
            }
        }
        return changing;
    }

    private static Set<String> values(String key, Asking asking) {
        Set<String> values = new TreeSet<>();
        asking.material()
                .articles()
                .forEach(article -> article.figures().stream()
                        .filter(figure -> figure.key().equals(key))
                        .forEach(figure -> values.add(figure.value())));
        return values;
    }

    /** The first day of a new value. */
    private static LocalDate changes(String key, Asking asking) {
        String first = asking.material().articles().stream()
                .flatMap(article -> article.figures().stream())
                .filter(figure -> figure.key().equals(key + ":before"))
                .map(figure -> figure.value())
                .findFirst()
                .orElse("");
        return asking.material().articles().stream()
                .filter(article -> article.figures().stream()
                        .anyMatch(figure ->
                                figure.key().equals(key) && !figure.value().equals(first)))
                .map(article -> article.validFrom())
                .filter(day -> KbFigure.value(asking.material(), key, day.minusDays(1))
                        .filter(value ->
                                !KbFigure.value(asking.material(), key, day).equals(Optional.of(value)))
                        .isPresent())
                .findFirst()
                .orElse(asking.material().lastDay());
    }
}
