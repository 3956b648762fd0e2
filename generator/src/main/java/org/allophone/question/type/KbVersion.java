package org.allophone.question.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.knowledge.Article;
import org.allophone.question.form.Answer;
import org.allophone.question.form.Question;
import org.allophone.question.material.Material;
import org.allophone.question.wording.FrenchValues;
import org.allophone.random.RandomStream;

/** Which version of an article was valid on a day. */
final class KbVersion implements QuestionType {
    private static final int DAYS_AROUND = 14;

    @Override
    public String name() {
        return "kb.version";
    }

    @Override
    public int share() {
        return 3;
    }

    @Override
    public void ask(Asking asking) {
        List<Article> articles = asking.material().articles().stream()
                .filter(article -> versions(article, asking.material()).size() > 1)
                .filter(article -> asking.material().articles().stream()
                        .noneMatch(other -> other.title().equals(article.title())
                                && !other.id().equals(article.id())))
                .toList();
        asking.over(articles, article -> (long) articles.indexOf(article), article -> {
            RandomStream random = asking.words(articles.indexOf(article));
            asking.add(question(article, day(article, random), asking, random));
        });
    }

    private static List<Article> versions(Article article, Material material) {
        return material.articles().stream()
                .filter(other -> other.id().equals(article.id()))
                .toList();
    }

    /** A day on which the version is valid, near one on which another begins. */
    private static LocalDate day(Article article, RandomStream random) {
        return article.validTo().isPresent()
                ? article.validTo().get().minusDays(random.nextInt((int) Math.min(
                        DAYS_AROUND,
                        article.validTo().get().toEpochDay()
                                - article.validFrom().toEpochDay()
                                + 1)))
                : article.validFrom().plusDays(random.nextInt(DAYS_AROUND));
    }

    private Question question(Article article, LocalDate day, Asking asking, RandomStream random) {
        return new Question(
                name(),
                "",
                "version of " + article.id() + " on " + day,
                Optional.of(day),
                asking.phrasings(name(), Map.of("article", article.title(), "date", FrenchValues.date(day)), random),
                Optional.of(Answer.of(article.version())),
                List.of(Material.places(article, "version")),
                Optional.empty(),
                List.of(),
                versions(article, asking.material()).stream()
                        .filter(other -> other.version() != article.version())
                        .map(Material::id)
                        .toList(),
                "SELECT DISTINCT version FROM gold_figures WHERE article_id = " + Sql.text(article.id())
                        + " AND valid_from <= " + Sql.text(day.toString()) + " AND valid_to >= "
                        + Sql.text(day.toString()));
    }
}
