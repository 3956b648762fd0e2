package org.allophone.rag.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The lines of a sound benchmark, into which faults are planted. */
final class Benchmark {
    private static final String CONSONANTS = "bcdfglmnprst";
    private static final String VOWELS = "aeiou";

    final List<String> documents = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    final Map<String, List<String>> judgementsBySplit = new LinkedHashMap<>();
    final List<String> gold = new ArrayList<>();
    final List<String> unanswerable = new ArrayList<>();
    final List<String> principals = new ArrayList<>();

    /** Twenty questions in two splits about thirty documents. */
    Benchmark(Random random) {
        for (int i = 0; i < 30; i++) {
            documents.add(document("D" + i, words(12, random), "{\"queue\":\"general\",\"talk_sec\":" + i + "}"));
        }
        Map<Integer, String> splits = Map.of(0, "dev", 1, "test");
        splits.values().stream()
                .sorted()
                .forEach(split -> judgementsBySplit.put(split, new ArrayList<>(List.of("query-id\tcorpus-id\tscore"))));
        for (int i = 0; i < 20; i++) {
            questions.add(question("Q" + i, words(6, random) + " ?"));
            gold.add("{\"id\":\"Q%d\",\"case_id\":\"C%d\"}".formatted(i, i));
            List<String> judgements = judgements(i % 2 == 0 ? "dev" : "test");
            judgements.add("Q" + i + "\tD" + i + "\t1");
            judgements.add("Q" + i + "\tD" + (i + 10) + "\t0");
        }
        questions.add(question("U1", words(6, random) + " ?"));
        unanswerable.add("{\"id\":\"U1\",\"reason\":\"absent\"}");
    }

    /** What the client of {@link #answer} says. */
    static final String STATED = "soixante et un euros quarante";

    /** A document that answers {@link #addAnswer}'s question. */
    static String stating(String id) {
        return document(id, "Client : Delvaux, de Namur, il me reste " + STATED + " sur ma note.", "{}");
    }

    /** Gold of a question with evidence in these documents, so many letters after where it is. */
    static String answer(String value, int moved, String... documents) {
        int start = "Client : Delvaux, de Namur, il me reste ".length() + moved;
        StringBuilder places = new StringBuilder();
        for (String document : documents) {
            places.append(places.length() == 0 ? "" : ",")
                    .append("{\"doc_id\":\"%s\",\"start\":%d,\"end\":%d,\"text\":\"%s\"}"
                            .formatted(document, start, start + STATED.length(), STATED));
        }
        return ("{\"id\":\"QE\",\"answerable\":true,\"answer\":\"61,40 €\",\"answer_type\":\"AMOUNT\",\"value\":\"%s\","
                        + "\"hops\":[[%s]],\"anchors\":[\"Delvaux\"]}")
                .formatted(value, places);
    }

    /** Adds a question whose evidence is known. */
    void addAnswer(String text, String gold) {
        documents.add(stating("DE"));
        questions.add(question("QE", text));
        judgements("test").add("QE\tDE\t1");
        this.gold.add(gold);
    }

    static String document(String id, String text, String metadata) {
        return "{\"_id\":\"%s\",\"title\":\"\",\"text\":\"%s\",\"metadata\":%s}".formatted(id, text, metadata);
    }

    static String question(String id, String text) {
        return "{\"_id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
    }

    List<String> judgements(String split) {
        return judgementsBySplit.computeIfAbsent(split, none -> new ArrayList<>());
    }

    static String words(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            for (int syllable = random.nextInt(2); syllable < 4; syllable++) {
                text.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
        }
        return text.toString();
    }

    /** Writes the files into a folder, over those that are there. */
    Path write(Path folder) throws IOException {
        Map<String, List<String>> files = new HashMap<>(Map.of(
                "corpus.jsonl",
                documents,
                "queries.jsonl",
                questions,
                "gold.jsonl",
                gold,
                "unanswerable.jsonl",
                unanswerable));
        if (!principals.isEmpty()) {
            files.put("principals.jsonl", principals);
        }
        judgementsBySplit.forEach((split, lines) -> files.put("qrels/" + split + ".tsv", lines));
        Files.createDirectories(folder.resolve("qrels"));
        Files.deleteIfExists(folder.resolve("principals.jsonl"));
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
