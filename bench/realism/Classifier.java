import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether a forest of random trees tells call records from records whose columns were shuffled, and records of one seed from those of
 * another. {@code java Classifier.java shuffled CALLS.csv} and {@code java Classifier.java seeds ONE.csv OTHER.csv}; calls of Allophone, with
 * all columns.
 *
 * <p>Trees are extremely randomized (Geurts, Ernst and Wehenkel, Machine Learning 2006). Whole days are held out: the forest learns from
 * days of even number and is tried on the others. Only answered calls without a transfer are used, and no column that follows from others.
 */
final class Classifier {
    private static final int TREES = 60;
    private static final int DEEPEST = 14;
    private static final int LEAST_ROWS = 10;
    private static final int MOST_ROWS = 30_000;
    private static final List<String> FEATURES = List.of(
            "second of day",
            "weekday",
            "ivr_sec",
            "wait_sec",
            "talk_sec",
            "hold_sec",
            "wrap_up_sec",
            "topic",
            "agent_id",
            "segment",
            "resolved",
            "calls before of the caller",
            "seconds since the caller's last call",
            "seconds since the agent's last call",
            "talk of the agent's last call");

    private final SplittableRandom random = new SplittableRandom(1);

    private record Row(double[] values, int day, boolean positive) {}

    private interface Tree {
        double share(double[] values);
    }

    public static void main(String[] arguments) throws IOException {
        Classifier classifier = new Classifier();
        List<Row> rows = new ArrayList<>();
        if (arguments[0].equals("shuffled")) {
            List<Row> real = classifier.sample(read(Path.of(arguments[1]), true));
            rows.addAll(real);
            rows.addAll(classifier.shuffled(real));
        } else {
            rows.addAll(classifier.sample(read(Path.of(arguments[1]), true)));
            rows.addAll(classifier.sample(read(Path.of(arguments[2]), false)));
        }
        System.out.printf("%s: %,d rows, AUC %.3f%n", arguments[0], rows.size(), classifier.areaUnderCurve(rows));
    }

    /** The rows of a file, in its order. */
    private static List<Row> read(Path file, boolean positive) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> codes = new HashMap<>();
        Map<String, double[]> callers = new HashMap<>();
        Map<String, double[]> agents = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            List<String> header = List.of(lines.readLine().split(",", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                LocalDateTime start = LocalDateTime.parse(cells[header.indexOf("start_ts")]);
                double at = start.toLocalDate().toEpochDay() * 86_400.0 + start.toLocalTime().toSecondOfDay();
                double[] caller = callers.computeIfAbsent(cells[header.indexOf("caller_id")], id -> new double[] {0, -1});
                double[] agent = agents.computeIfAbsent(cells[header.indexOf("agent_id")], id -> new double[] {-1, 0});
                double talk = number(cells[header.indexOf("talk_sec")]);
                if (cells[header.indexOf("disposition")].equals("answered")
                        && cells[header.indexOf("transfers")].equals("0")) {
                    double[] values = {
                        start.toLocalTime().toSecondOfDay(),
                        start.getDayOfWeek().ordinal(),
                        number(cells[header.indexOf("ivr_sec")]),
                        number(cells[header.indexOf("wait_sec")]),
                        talk,
                        number(cells[header.indexOf("hold_sec")]),
                        number(cells[header.indexOf("wrap_up_sec")]),
                        code(codes, cells[header.indexOf("topic")]),
                        code(codes, cells[header.indexOf("agent_id")]),
                        code(codes, cells[header.indexOf("segment")]),
                        number(cells[header.indexOf("resolved")]),
                        caller[0],
                        caller[1] < 0 ? -1 : at - caller[1],
                        agent[0] < 0 ? -1 : at - agent[0],
                        agent[1]
                    };
                    rows.add(new Row(values, (int) start.toLocalDate().toEpochDay(), positive));
                    agent[0] = at;
                    agent[1] = talk;
                }
                caller[0]++;
                caller[1] = at;
            }
        }
        return rows;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? -1 : Double.parseDouble(cell);
    }

    /** A number for a name, the same in two files. */
    private static double code(Map<String, Integer> codes, String name) {
        return codes.computeIfAbsent(name, known -> known.isEmpty() ? -1 : Math.abs(known.hashCode() % 1009));
    }

    private List<Row> sample(List<Row> rows) {
        List<Row> left = new ArrayList<>(rows);
        for (int i = 0; i < Math.min(MOST_ROWS, left.size()); i++) {
            int other = i + random.nextInt(left.size() - i);
            Row kept = left.get(i);
            left.set(i, left.get(other));
            left.set(other, kept);
        }
        return left.subList(0, Math.min(MOST_ROWS, left.size()));
    }

    /** The same values, each column in an order of its own. */
    private List<Row> shuffled(List<Row> rows) {
        double[][] values = rows.stream().map(row -> row.values().clone()).toArray(double[][]::new);
        for (int feature = 0; feature < FEATURES.size(); feature++) {
            for (int i = values.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                double kept = values[i][feature];
                values[i][feature] = values[other][feature];
                values[other][feature] = kept;
            }
        }
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Row(values[i], rows.get(i).day(), false))
                .toList();
    }

    private double areaUnderCurve(List<Row> rows) {
        Row[] learned = rows.stream().filter(row -> row.day() % 2 == 0).toArray(Row[]::new);
        List<Tree> forest = new ArrayList<>();
        for (int tree = 0; tree < TREES; tree++) {
            forest.add(grow(learned, 0));
        }
        Row[] tried = rows.stream().filter(row -> row.day() % 2 != 0).toArray(Row[]::new);
        double[] scores = Arrays.stream(tried)
                .mapToDouble(row -> forest.stream().mapToDouble(tree -> tree.share(row.values())).sum())
                .toArray();
        return areaUnderCurve(tried, scores);
    }

    /** The probability that a positive row has the higher score; equal scores count half. */
    private static double areaUnderCurve(Row[] rows, double[] scores) {
        Integer[] order = IntStream.range(0, rows.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        double ranks = 0;
        long positive = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                if (rows[order[i]].positive()) {
                    positive++;
                    ranks += (from + 1 + to) / 2.0;
                }
            }
            from = to;
        }
        return (ranks - positive * (positive + 1) / 2.0) / ((double) positive * (rows.length - positive));
    }

    private Tree grow(Row[] rows, int depth) {
        double positive = Arrays.stream(rows).filter(Row::positive).count();
        double share = rows.length == 0 ? 0.5 : positive / rows.length;
        if (depth == DEEPEST || rows.length < 2 * LEAST_ROWS || positive == 0 || positive == rows.length) {
            return values -> share;
        }
        int best = -1;
        double threshold = 0;
        double purest = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < 6; attempt++) {
            int feature = random.nextInt(FEATURES.size());
            double one = rows[random.nextInt(rows.length)].values()[feature];
            double impurity = impurity(rows, feature, one);
            if (impurity < purest) {
                purest = impurity;
                best = feature;
                threshold = one;
            }
        }
        if (best < 0) {
            return values -> share;
        }
        int feature = best;
        double limit = threshold;
        Tree low = grow(Arrays.stream(rows).filter(row -> row.values()[feature] <= limit).toArray(Row[]::new), depth + 1);
        Tree high = grow(Arrays.stream(rows).filter(row -> row.values()[feature] > limit).toArray(Row[]::new), depth + 1);
        return values -> values[feature] <= limit ? low.share(values) : high.share(values);
    }

    /** Gini's, times the number of rows; infinite if one side has too few. */
    private static double impurity(Row[] rows, int feature, double limit) {
        double[] counts = new double[2];
        double[] positives = new double[2];
        for (Row row : rows) {
            int side = row.values()[feature] <= limit ? 0 : 1;
            counts[side]++;
            positives[side] += row.positive() ? 1 : 0;
        }
        return Math.min(counts[0], counts[1]) < LEAST_ROWS
                ? Double.POSITIVE_INFINITY
                : positives[0] * (1 - positives[0] / counts[0]) + positives[1] * (1 - positives[1] / counts[1]);
    }
}
