package org.allophone.bench.intents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words and pairs of words, weighted by TF-IDF, and a linear support vector machine: how much of a call's intent the words give away. Data
 * in the text are replaced by the names of their labels.
 */
public final class ClassifyIntents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RAREST = 2;

    private ClassifyIntents() {}

    private record Call(String intent, boolean test, boolean severalMatters, List<String> turns) {
        List<String> terms(int mostTurns) {
            List<String> terms = new ArrayList<>();
            for (String turn : turns.subList(0, Math.min(mostTurns, turns.size()))) {
                String before = "";
                for (String word : turn.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")) {
                    if (!word.isEmpty()) {
                        terms.add(word);
                        if (!before.isEmpty()) {
                            terms.add(before + " " + word);
                        }
                        before = word;
                    }
                }
            }
            return terms;
        }
    }

    public static void main(String[] args) throws IOException {
        Linear.disableDebugOutput();
        List<Call> calls = new ArrayList<>();
        for (String file : args) {
            try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode call = JSON.readTree(line);
                    if (!call.get("split").asText().equals("validation")) {
                        calls.add(read(call));
                    }
                }
            }
        }
        long test = calls.stream().filter(Call::test).count();
        System.out.printf(Locale.ROOT, "calls: %d for training, %d for the test%n", calls.size() - test, test);
        System.out.println("the whole call:");
        classify(calls, Integer.MAX_VALUE, true);
        System.out.println("the caller's first three turns:");
        classify(calls, 3, false);
    }

    private static Call read(JsonNode call) {
        List<String> turns = new ArrayList<>();
        for (JsonNode turn : call.get("turns")) {
            if (turn.get("speaker").asText().equals("caller")) {
                StringBuilder text = new StringBuilder(turn.get("text").asText());
                JsonNode spans = turn.get("spans");
                for (int i = spans.size() - 1; i >= 0; i--) {
                    JsonNode span = spans.get(i);
                    text.replace(
                            span.get("start").asInt(),
                            span.get("end").asInt(),
                            span.get("label").asText());
                }
                turns.add(text.toString());
            }
        }
        return new Call(
                call.get("intent").asText(),
                call.get("split").asText().equals("test"),
                !call.get("other_intents").isNull(),
                turns);
    }

    private static void classify(List<Call> calls, int mostTurns, boolean withErrors) {
        Map<String, Integer> documents = new HashMap<>();
        int training = 0;
        for (Call call : calls) {
            if (!call.test()) {
                training++;
                new HashSet<>(call.terms(mostTurns)).forEach(term -> documents.merge(term, 1, Integer::sum));
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        documents.forEach((term, count) -> {
            if (count >= RAREST) {
                numbers.put(term, numbers.size() + 1);
            }
        });
        Map<String, Integer> intents = new TreeMap<>();
        calls.forEach(call -> intents.putIfAbsent(call.intent(), 0));
        List<String> names = new ArrayList<>(intents.keySet());
        for (int i = 0; i < names.size(); i++) {
            intents.put(names.get(i), i);
        }
        Problem problem = new Problem();
        problem.l = training;
        problem.n = numbers.size();
        problem.x = new Feature[training][];
        problem.y = new double[training];
        int row = 0;
        for (Call call : calls) {
            if (!call.test()) {
                problem.x[row] = features(call.terms(mostTurns), numbers, documents, training);
                problem.y[row++] = intents.get(call.intent());
            }
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 0.1));
        int right = 0;
        int tested = 0;
        int[] wrong = new int[2];
        int[] all = new int[2];
        Map<String, Integer> errors = new HashMap<>();
        for (Call call : calls) {
            if (call.test()) {
                tested++;
                int several = call.severalMatters() ? 1 : 0;
                all[several]++;
                int found = (int) Linear.predict(model, features(call.terms(mostTurns), numbers, documents, training));
                if (names.get(found).equals(call.intent())) {
                    right++;
                } else {
                    wrong[several]++;
                    errors.merge(call.intent() + " taken for " + names.get(found), 1, Integer::sum);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  %d of %d right, %.1f %%; %d terms, %d intents%n",
                right,
                tested,
                100.0 * right / tested,
                numbers.size(),
                names.size());
        System.out.printf(
                Locale.ROOT,
                "  wrong: %d of %d calls about one matter, %d of %d calls about several%n",
                wrong[0],
                all[0],
                wrong[1],
                all[1]);
        if (withErrors) {
            errors.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .limit(15)
                    .forEach(error -> System.out.printf("  %4d %s%n", error.getValue(), error.getKey()));
        }
    }

    private static Feature[] features(
            List<String> terms, Map<String, Integer> numbers, Map<String, Integer> documents, int training) {
        Map<String, Integer> counts = new HashMap<>();
        terms.stream().filter(numbers::containsKey).forEach(term -> counts.merge(term, 1, Integer::sum));
        Map<Integer, Double> weights = new TreeMap<>();
        double squares = 0;
        Set<Map.Entry<String, Integer>> entries = counts.entrySet();
        for (Map.Entry<String, Integer> term : entries) {
            double weight =
                    (1 + Math.log(term.getValue())) * Math.log((double) training / documents.get(term.getKey()));
            weights.put(numbers.get(term.getKey()), weight);
            squares += weight * weight;
        }
        Feature[] features = new Feature[weights.size()];
        int place = 0;
        for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
            features[place++] = new FeatureNode(weight.getKey(), weight.getValue() / Math.sqrt(squares));
        }
        return features;
    }
}
