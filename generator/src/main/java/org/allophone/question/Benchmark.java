package org.allophone.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.allophone.dataset.CentreDataset;
import org.allophone.output.OutputFolder;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.Question;
import org.allophone.question.material.Material;
import org.allophone.question.type.Asking;
import org.allophone.question.type.QuestionType;
import org.allophone.question.type.Repetition;
import org.allophone.question.wording.QuestionWordings;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;

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
        BenchmarkCalls calls = new BenchmarkCalls(
                dataset, asked(wordings), topic -> wordings.topic(topic).orElse(topic), seed());
        new DocumentWriter(dataset, calls, folder, threads).write(progress);
        TextFiles texts = new TextFiles(folder);
        texts.write("tables/schema.sql", BenchmarkTables.schema(dataset).stripTrailing());
        Material material = calls.material();
        Principals principals = new Principals(material);
        List<Question> questions =
                questions(material, wordings).stream().map(principals::asked).toList();
        NumberedQuestions numbered = NumberedQuestions.of(questions);
        new QuestionWriter(folder, numbered, material).write();
        texts.write("principals.jsonl", principals.lines());
        texts.write("secret/forbidden.jsonl", SecretFiles.forbidden(numbered));
        texts.write("secret/canaries.jsonl", SecretFiles.canaries(material));
        long ranked = numbered.ranked().count();
        long refused =
                questions.stream().filter(one -> one.refusal().isPresent()).count();
        BenchmarkCounts made = new BenchmarkCounts(
                calls.documents(), material.articles().size(), ranked, refused, questions.size() - ranked - refused);
        BenchmarkCard card = new BenchmarkCard(dataset, made, questions);
        texts.write("README.md", card.english());
        texts.write("README.fr.md", card.french());
        texts.write("croissant.json", Croissant.of(dataset, made, material.firstDay(), folder.files()));
        return made;
    }

    /** The seed of all that is drawn for the benchmark. */
    private Seed seed() {
        return new Seed(dataset.recipe().seed().orElseThrow()).child(QUESTIONS, 0);
    }

    private static Set<String> asked(QuestionWordings wordings) {
        return wordings.intents().stream()
                .flatMap(intent -> wordings.attributes(intent).stream())
                .map(attribute -> attribute.key())
                .collect(Collectors.toSet());
    }

    private List<Question> questions(Material material, QuestionWordings wordings) {
        List<Question> all = new ArrayList<>();
        if (material.tallies().isEmpty()) {
            return all;
        }
        Seed seed = seed();
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
}
