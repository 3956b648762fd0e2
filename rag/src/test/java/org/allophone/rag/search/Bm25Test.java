package org.allophone.rag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.allophone.rag.folder.Documents;
import org.allophone.rag.folder.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Bm25Test {
    @TempDir
    Path folder;

    private Bm25 index(Baseline baseline, List<String> texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add("{\"_id\":\"d%d\",\"title\":\"\",\"text\":\"%s\"}".formatted(i, texts.get(i)));
        }
        try (Documents documents = Documents.open(Files.write(folder.resolve("corpus.jsonl"), lines))) {
            return Bm25.index(baseline, documents, document -> new IllegalStateException(document.id()));
        }
    }

    private List<String> found(Baseline baseline, String question, String... texts) throws IOException {
        try (Bm25 search = index(baseline, Arrays.asList(texts))) {
            return search.search(List.of(new Question(1, "q", question)), 10).get(0);
        }
    }

    /** The formula of Robertson and Zaragoza (2009), as Lucene has it, computed word by word. */
    @Test
    void theOrderIsThatOfTheFormula() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> texts = IntStream.range(0, 30)
                    .mapToObj(i -> words(3 + random.nextInt(25), random))
                    .toList();
            String question = words(4, random);
            List<String> expected = IntStream.range(0, texts.size())
                    .boxed()
                    .filter(i -> score(texts, i, question) > 0)
                    .sorted(Comparator.comparingLong(i -> -Math.round(1e6 * score(texts, i, question))))
                    .limit(10)
                    .map(i -> "d" + i)
                    .toList();
            assertThat(found(Baseline.BM25, question, texts.toArray(String[]::new)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static double score(List<String> texts, int document, String question) {
        double length = texts.stream()
                .mapToInt(text -> text.split(" ").length)
                .average()
                .orElseThrow();
        List<String> words = List.of(texts.get(document).split(" "));
        double score = 0;
        for (String word : question.split(" ")) {
            long with = texts.stream()
                    .filter(text -> List.of(text.split(" ")).contains(word))
                    .count();
            double frequency = words.stream().filter(word::equals).count();
            double rarity = Math.log(1 + (texts.size() - with + 0.5) / (with + 0.5));
            score += rarity * frequency / (frequency + 0.9 * (1 - 0.4 + 0.4 * words.size() / length));
        }
        return score;
    }

    /** Words that no analysis changes. */
    private static String words(int count, Random random) {
        List<String> words = IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(12) + "k")
                .toList();
        return String.join(" ", words);
    }

    @Test
    void documentsOfEqualScoresAreInTheirOrder() throws IOException {
        assertThat(found(Baseline.BM25, "modem", "le modem", "un modem", "la box", "ce modem"))
                .containsExactly("d0", "d1", "d3");
    }

    @Test
    void frenchWordsAreFoundInTheirForms() throws IOException {
        assertThat(found(Baseline.BM25, "Quels sont les délais des réponses ?", "le délai de réponse", "la box"))
                .containsExactly("d0");
        assertThat(found(Baseline.BM25_OWN, "Quels sont les délais des réponses ?", "LE DELAI DE REPONSE", "la box"))
                .containsExactly("d0");
    }

    @Test
    void oursKeepsWhatTurnsTheSenseAround() throws IOException {
        String[] texts = {"activé avec son accord", "activé sans son accord"};
        assertThat(found(Baseline.BM25_OWN, "sans accord", texts)).containsExactly("d1", "d0");
        assertThat(found(Baseline.BM25, "sans accord", texts)).containsExactly("d0", "d1");
        assertThat(found(Baseline.BM25_OWN, "euh ben", "euh ben voilà")).isEmpty();
    }

    @Test
    void oursFindsReferencesWhole() throws IOException {
        String[] texts = {"facture FAC-2025-00124 et 2025", "facture FAC-2025-00123"};
        assertThat(found(Baseline.BM25_OWN, "FAC-2025-00123 ?", texts)).containsExactly("d1");
        assertThat(found(Baseline.BM25_OWN, "fac-2025-00124", texts)).containsExactly("d0");
    }

    @Test
    void aQuestionWithoutWordsOrOfManyWordsIsAnswered() throws IOException {
        assertThat(found(Baseline.BM25, " ?", "le modem")).isEmpty();
        assertThat(found(Baseline.BM25_OWN, "", "le modem")).isEmpty();
        String long1 = IntStream.range(0, 5000).mapToObj(i -> "mot" + i).reduce("modem", (a, b) -> a + " " + b);
        assertThat(found(Baseline.BM25, long1, "le modem")).containsExactly("d0");
        assertThat(found(Baseline.BM25_OWN, "a-".repeat(20_000) + "modem", "le modem"))
                .containsExactly("d0");
    }

    @Test
    void anyNumberOfThreadsFindsTheSame() throws IOException, InterruptedException, ExecutionException {
        Random random = new Random(1);
        List<String> texts =
                IntStream.range(0, 300).mapToObj(i -> words(20, random)).toList();
        List<Question> questions = IntStream.range(0, 50)
                .mapToObj(i -> new Question(i, "q" + i, words(3, random)))
                .toList();
        try (Bm25 search = index(Baseline.BM25, texts)) {
            List<List<String>> found = search.search(questions, 20);
            for (int threads : new int[] {1, 8}) {
                ForkJoinPool pool = new ForkJoinPool(threads);
                assertThat(pool.submit(() -> search.search(questions, 20)).get())
                        .isEqualTo(found);
                pool.shutdown();
            }
        }
    }
}
