package org.allophone.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.allophone.centre.Contact;
import org.allophone.dataset.CentreDataset;
import org.allophone.fiction.Gender;
import org.allophone.knowledge.Article;
import org.allophone.question.material.Access;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.BenchmarkDocument.Field;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.KnownNote;
import org.allophone.question.material.Material;
import org.allophone.question.material.Mention;
import org.allophone.table.Column;
import org.allophone.table.Projection;
import org.allophone.table.Table;

/** The tables of a benchmark: its documents, and those that the SQL of its gold reads. */
final class BenchmarkTables {
    /** Stands for the last day of a version that is still valid, so that days can be compared as texts. */
    private static final String NEVER = "9999-12-31";

    /** What the table of calls has. The caller's pseudonym is left out: it would need a key. */
    private static final List<String> CALL_COLUMNS = List.of(
            "call_id",
            "case_id",
            "contact_no",
            "start_ts",
            "duration_sec",
            "topic",
            "resolved",
            "resolved_true",
            "disposition",
            "agent_id",
            "site",
            "queue",
            "wait_sec",
            "talk_sec",
            "hold_sec",
            "wrap_up_sec",
            "transfers",
            "wrap_up_code",
            "satisfaction");

    private BenchmarkTables() {}

    /** A fact that is stated in a call. */
    record FactRow(KnownCall call, Mention mention) {}

    /** A figure that is stated in a version of an article. */
    record FigureRow(Article article, Article.FigureInText figure) {}

    /** The documents of a call, in the columns of a file. */
    static Projection<BenchmarkCalls.Made, BenchmarkDocument> documents(List<Column<BenchmarkDocument>> columns) {
        return new Projection<>(
                "corpus",
                columns,
                (made, rows) -> made.read().ifPresent(read -> {
                    rows.accept(read.document());
                    read.note().ifPresent(rows);
                }));
    }

    /** The documents of the articles: one for each version. */
    static List<BenchmarkDocument> articles(List<Article> articles) {
        List<BenchmarkDocument> documents = new ArrayList<>();
        for (Article article : articles) {
            List<Field> fields = new ArrayList<>();
            fields.add(Field.of("kind", article.kind().label()));
            fields.add(Field.of("article_id", article.id()));
            fields.add(Field.of("version", article.version()));
            fields.add(Field.of("valid_from", article.validFrom().toString()));
            article.validTo().ifPresent(day -> fields.add(Field.of("valid_to", day.toString())));
            article.product().ifPresent(product -> fields.add(Field.of("product", product)));
            fields.add(Field.of("audience", article.audience().label()));
            fields.add(Field.of("acl", Access.ofArticle(article.audience() == Article.Audience.PUBLIC)));
            documents.add(new BenchmarkDocument(Material.id(article), article.title(), article.text(), fields));
        }
        return documents;
    }

    static Projection<BenchmarkCalls.Made, Contact> calls(CentreDataset dataset) {
        return new Projection<BenchmarkCalls.Made, Contact>(
                "calls", dataset.calls().only(CALL_COLUMNS).columns(), (made, rows) -> rows.accept(made.contact()));
    }

    static Projection<BenchmarkCalls.Made, BenchmarkCalls.Made> knownCalls() {
        return new Projection<BenchmarkCalls.Made, BenchmarkCalls.Made>(
                "gold_calls",
                List.of(
                        ofCall("call_id", "The call.", KnownCall::id),
                        ofCall("case_id", "Its case.", KnownCall::caseId),
                        Column.integer(
                                "contact_no",
                                "1 for the case's first call.",
                                made -> made.contact().contactNumber()),
                        ofCall(
                                "call_date",
                                "The day of the call.",
                                call -> call.date().toString()),
                        Column.integer(
                                "morning",
                                "1 if it came in before noon.",
                                made -> made.read().orElseThrow().known().isMorning() ? 1 : 0),
                        ofCall("intent", "What exactly the caller wanted.", KnownCall::intent),
                        ofCall(
                                "promised_by",
                                "The last day of what was promised; empty if nothing.",
                                call -> call.promisedBy().map(Object::toString).orElse("")),
                        ofCall("title", "Mme or M.", call -> title(call)),
                        ofCall(
                                "last_name",
                                "The caller's last name.",
                                call -> call.caller().lastName()),
                        ofCall(
                                "town",
                                "The caller's town.",
                                call -> call.caller().address().town()),
                        ofCall(
                                "customer",
                                "The customer, as access lists have it.",
                                call -> call.record().customer()),
                        ofCall(
                                "note_id",
                                "The document of the agent’s note; empty if there is none.",
                                call -> call.note().map(KnownNote::id).orElse("")),
                        Column.integer(
                                "note_wrong",
                                "1 if the note tells another outcome than the true one.",
                                made -> made.read()
                                                .orElseThrow()
                                                .known()
                                                .note()
                                                .filter(KnownNote::wrong)
                                                .isPresent()
                                        ? 1
                                        : 0),
                        ofCall(
                                "notice_id",
                                "The notice about the event that caused the case; empty if none did.",
                                call -> call.record().notice())),
                (made, rows) -> {
                    if (made.read().isPresent()) {
                        rows.accept(made);
                    }
                });
    }

    private static String title(KnownCall call) {
        return call.caller().gender() == Gender.FEMALE ? "Mme" : "M.";
    }

    private static Column<BenchmarkCalls.Made> ofCall(String name, String meaning, Function<KnownCall, String> getter) {
        return Column.text(
                name, meaning, made -> getter.apply(made.read().orElseThrow().known()));
    }

    static Projection<BenchmarkCalls.Made, FactRow> facts() {
        return new Projection<BenchmarkCalls.Made, FactRow>(
                "gold_facts",
                List.of(
                        Column.text("call_id", "The call.", row -> row.call().id()),
                        Column.text("case_id", "Its case.", row -> row.call().caseId()),
                        Column.text(
                                "fact",
                                "Which fact is stated.",
                                row -> row.mention().fact()),
                        Column.text(
                                "value",
                                "The truth, in its usual form.",
                                row -> row.mention().value()),
                        flag(
                                "whole",
                                "1 if the whole value is stated.",
                                row -> row.mention().full()),
                        flag(
                                "wrong",
                                "1 if something else is stated.",
                                row -> row.mention().wrong()),
                        flag(
                                "by_agent",
                                "1 if an agent says it.",
                                row -> row.mention().byAgent()),
                        Column.integer(
                                "turn_no",
                                "The turn.",
                                row -> row.mention().place().turn()),
                        Column.integer(
                                "span_start",
                                "Where it begins in the document.",
                                row -> row.mention().place().start()),
                        Column.integer(
                                "span_end",
                                "Where it ends.",
                                row -> row.mention().place().end())),
                (made, rows) -> made.read()
                        .ifPresent(read -> read.known().mentions().stream()
                                .map(mention -> new FactRow(read.known(), mention))
                                .forEach(rows)));
    }

    private static Column<FactRow> flag(String name, String meaning, Predicate<FactRow> holds) {
        return Column.integer(name, meaning, row -> holds.test(row) ? 1 : 0);
    }

    static Table<FigureRow> figures(List<Article> articles) {
        return new Table<>(
                "gold_figures",
                List.of(
                        Column.text("doc_id", "The document.", row -> Material.id(row.article())),
                        Column.text(
                                "article_id",
                                "The article.",
                                row -> row.article().id()),
                        Column.integer(
                                "version", "Its version.", row -> row.article().version()),
                        Column.text(
                                "valid_from",
                                "Its first day.",
                                row -> row.article().validFrom().toString()),
                        Column.text(
                                "valid_to",
                                "Its last day; 9999-12-31 if it still holds.",
                                row -> row.article()
                                        .validTo()
                                        .map(Object::toString)
                                        .orElse(NEVER)),
                        Column.text(
                                "figure",
                                "Which figure is stated.",
                                row -> row.figure().key()),
                        Column.text(
                                "value", "Its usual form.", row -> row.figure().value()),
                        Column.integer(
                                "span_start",
                                "Where it begins in the document.",
                                row -> row.figure().start()),
                        Column.integer(
                                "span_end",
                                "Where it ends.",
                                row -> row.figure().end())),
                List.of(rows -> articles.forEach(article -> article.figures().stream()
                        .map(figure -> new FigureRow(article, figure))
                        .forEach(rows))));
    }

    /** SQL that makes the tables which the CSV files fill. */
    static String schema(CentreDataset dataset) {
        StringBuilder sql = new StringBuilder();
        add(sql, "calls", calls(dataset).columns());
        add(sql, "gold_calls", knownCalls().columns());
        add(sql, "gold_facts", facts().columns());
        add(sql, "gold_figures", figures(List.of()).columns());
        return sql.toString();
    }

    private static void add(StringBuilder sql, String table, List<? extends Column<?>> columns) {
        sql.append("CREATE TABLE ").append(table).append(" (");
        String before = "";
        for (Column<?> column : columns) {
            sql.append(before)
                    .append(column.name())
                    .append(column.type() == Column.Type.INTEGER ? " INTEGER" : " VARCHAR");
            before = ", ";
        }
        sql.append(");\n");
    }
}
