package org.allophone.dataset;

import java.util.List;
import org.allophone.knowledge.Article;
import org.allophone.table.Column;
import org.allophone.table.JsonBytes;

/** The columns of the articles that a centre's agents read. */
final class ArticleColumns {
    private ArticleColumns() {}

    static List<Column<Article>> articles() {
        return List.of(
                Column.text("article_id", "The article, the same in all its versions.", Article::id),
                Column.integer("version", "1 for the article's first version.", Article::version),
                Column.category(
                        "kind",
                        "What it is: a procedure, a tariff, questions of customers (faq) or a note to agents (memo).",
                        Article.kinds(),
                        article -> Article.kinds().indexOf(article.kind().label())),
                Column.text("title", "Its title.", Article::title),
                Column.text(
                        "text",
                        "Its text in Markdown. The first line tells the version and when it is valid.",
                        Article::text),
                Column.<Article>text(
                                "product",
                                "The product that it is about; empty if it is about several or none.",
                                article -> article.product().orElse(""))
                        .optional(),
                Column.category(
                        "audience",
                        "Who may read it: internal for agents only, or public.",
                        Article.audiences(),
                        article ->
                                Article.audiences().indexOf(article.audience().label())),
                Column.<Article>text(
                                "intents",
                                "The intents that it helps with, with + between; empty if it is about all or none.",
                                article -> String.join("+", article.intents()))
                        .optional(),
                Column.text(
                        "valid_from",
                        "The first day on which the version is valid.",
                        article -> article.validFrom().toString()),
                Column.<Article>text(
                                "valid_to",
                                "The last day; empty while there is no later version.",
                                article ->
                                        article.validTo().map(Object::toString).orElse(""))
                        .optional(),
                Column.json(
                        "figures",
                        "Each figure in the text: which one of the scenario, its value, and where it stands from start to end.",
                        ArticleColumns::writeFigures));
    }

    private static void writeFigures(Article article, JsonBytes json) {
        String before = "[";
        for (Article.FigureInText figure : article.figures()) {
            json.raw(before)
                    .raw("{\"figure\":")
                    .quoted(figure.key())
                    .raw(",\"value\":")
                    .quoted(figure.value())
                    .raw(",\"start\":")
                    .number(figure.start())
                    .raw(",\"end\":")
                    .number(figure.end())
                    .raw("}");
            before = ",";
        }
        json.raw(article.figures().isEmpty() ? "[]" : "]");
    }
}
