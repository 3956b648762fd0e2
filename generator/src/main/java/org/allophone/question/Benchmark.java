package org.allophone.question;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.centre.Contact;
import org.allophone.dataset.CentreDataset;
import org.allophone.output.OutputFolder;
import org.allophone.question.form.Question;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.Material;
import org.allophone.question.type.Asking;
import org.allophone.question.type.QuestionType;
import org.allophone.question.type.Repetition;
import org.allophone.question.wording.QuestionWordings;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.table.CsvFormat;
import org.allophone.table.JsonLinesFormat;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/**
 * A benchmark for retrieval from one centre. Its documents are the answered calls and the articles; its questions are made from what these
 * state, so all that answers each of them is known.
 */
public final class Benchmark {
    /** The most questions of one benchmark. */
    public static final int MOST_QUESTIONS = 20_000;

    private static final Purpose QUESTIONS = Purpose.of("questions of a benchmark");
    private static final int PER_CENT = 100;

    private final CentreDataset dataset;
    private final int wanted;
    private final int threads;

    /**
     * @param dataset with the transcripts of all answered calls
     * @param wanted about how many questions
     */
    public Benchmark(CentreDataset dataset, int wanted, int threads) {
        this.dataset = dataset;
        this.wanted = wanted;
        this.threads = threads;
    }

    /** How many questions so many calls can carry: a fifth of them. */
    public static int usualQuestions(long calls) {
        return (int) Math.max(1, Math.min(MOST_QUESTIONS, calls / 5));
    }

    /**
     * Makes all files but the manifest.
     *
     * @param progress receives the number of calls that are done
     */
    public BenchmarkCounts write(OutputFolder folder, LongConsumer progress) throws IOException {
        QuestionWordings wordings = QuestionWordings.french();
        BenchmarkCalls calls = new BenchmarkCalls(dataset, asked(wordings));
        writeDocuments(folder, calls, progress);
        write(folder, "tables/schema.sql", BenchmarkTables.schema(dataset).stripTrailing());
        Material material = calls.material();
        List<Question> questions = questions(material, wordings);
        QuestionFiles files = new QuestionFiles(questions);
        write(folder, "queries.jsonl", files.queries());
        write(folder, "qrels/test.tsv", files.judgements());
        write(folder, "gold.jsonl", files.gold());
        write(folder, "unanswerable.jsonl", files.unanswerable());
        write(folder, "counted.jsonl", files.counted());
        write(folder, "phrasings.jsonl", files.phrasings());
        long ranked = questions.stream().filter(Question::isRanked).count();
        long refused =
                questions.stream().filter(one -> one.refusal().isPresent()).count();
        BenchmarkCounts made = new BenchmarkCounts(
                calls.documents(), material.articles().size(), ranked, refused, questions.size() - ranked - refused);
        write(folder, "README.md", new BenchmarkCard(dataset, made, questions).text());
        return made;
    }

    private static Set<String> asked(QuestionWordings wordings) {
        return wordings.intents().stream()
                .flatMap(intent -> wordings.attributes(intent).stream())
                .map(attribute -> attribute.key())
                .collect(Collectors.toSet());
    }

    private void writeDocuments(OutputFolder folder, BenchmarkCalls calls, LongConsumer progress) throws IOException {
        Projection<BenchmarkCalls.Made, BenchmarkDocument> corpus = BenchmarkTables.corpus();
        Projection<BenchmarkCalls.Made, Contact> records = BenchmarkTables.calls(dataset);
        Projection<BenchmarkCalls.Made, BenchmarkCalls.Made> known = BenchmarkTables.knownCalls();
        Projection<BenchmarkCalls.Made, BenchmarkTables.FactRow> facts = BenchmarkTables.facts();
        JsonLinesFormat json = new JsonLinesFormat();
        CsvFormat csv = new CsvFormat(CsvFormat.Dialect.RFC_4180);
        TableWriter writer = new TableWriter(threads, progress);
        try (OutputStream corpusFile = folder.create("corpus.jsonl");
                OutputStream callFile = folder.create("tables/calls.csv");
                OutputStream knownFile = folder.create("tables/gold_calls.csv");
                OutputStream factFile = folder.create("tables/gold_facts.csv");
                TableFile documents = json.open(corpus.columns(), corpusFile);
                TableFile callTable = csv.open(records.columns(), callFile);
                TableFile knownTable = csv.open(known.columns(), knownFile);
                TableFile factTable = csv.open(facts.columns(), factFile)) {
            Iterator<Part<Contact>> parts = dataset.walk().next(dataset.recipe().calls());
            writer.write(
                    mapped(parts, calls::made),
                    List.of(
                            TableWriter.Output.of(corpus, List.of(documents)),
                            TableWriter.Output.of(records, List.of(callTable)),
                            TableWriter.Output.of(known, List.of(knownTable)),
                            TableWriter.Output.of(facts, List.of(factTable))));
            new TableWriter(1, done -> {})
                    .write(
                            new Table<>(
                                    "corpus",
                                    corpus.columns(),
                                    List.<Part<BenchmarkDocument>>of(
                                            rows -> BenchmarkTables.articles(dataset.articles())
                                                    .forEach(rows))),
                            List.of(documents));
        }
        Table<BenchmarkTables.FigureRow> figures = BenchmarkTables.figures(dataset.articles());
        try (OutputStream figureFile = folder.create("tables/gold_figures.csv");
                TableFile figureTable = csv.open(figures.columns(), figureFile)) {
            new TableWriter(1, done -> {}).write(figures, List.of(figureTable));
        }
    }

    private static <S, T> Iterator<Part<T>> mapped(Iterator<Part<S>> parts, Function<S, T> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parts.hasNext();
            }

            @Override
            public Part<T> next() {
                Part<S> part = parts.next();
                return new Part<>() {
                    @Override
                    public void forEach(Consumer<? super T> consumer) {
                        part.forEach(one -> consumer.accept(change.apply(one)));
                    }

                    @Override
                    public boolean mustWait() {
                        return part.mustWait();
                    }
                };
            }
        };
    }

    private List<Question> questions(Material material, QuestionWordings wordings) {
        List<Question> all = new ArrayList<>();
        if (material.tallies().isEmpty()) {
            return all;
        }
        Seed seed = new Seed(dataset.recipe().seed().orElseThrow()).child(QUESTIONS, 0);
        Repetition repetition = new Repetition();
        for (QuestionType type : QuestionType.all()) {
            Asking asking = new Asking(
                    material,
                    wordings,
                    seed.child(Purpose.of(type.name()), 0),
                    Math.max(1, wanted * type.share() / PER_CENT),
                    repetition);
            type.ask(asking);
            all.addAll(asking.questions());
        }
        return all;
    }

    private static void write(OutputFolder folder, String name, Stream<String> lines) throws IOException {
        try (OutputStream out = folder.create(name)) {
            Iterator<String> all = lines.iterator();
            while (all.hasNext()) {
                out.write(all.next().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private static void write(OutputFolder folder, String name, String text) throws IOException {
        write(folder, name, Stream.of(text));
    }
}
