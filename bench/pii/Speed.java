import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.allophone.detect.Detection;
import org.allophone.detect.Detector;
import org.allophone.detect.text.Finding;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.quality.transcript.Turn;

/**
 * How many megabytes of text the detector of all kinds searches in a second of processor time, on one thread, once warm. Needs the program's jar on
 * the class path; takes a file of transcripts, how often it is searched to warm up, and how often then. The digest of the findings shows that two versions did equal work.
 */
public final class Speed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Speed() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        List<List<String>> calls = read(Path.of(arguments[0]));
        int warming = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        long bytes = calls.stream()
                .flatMap(List::stream)
                .mapToLong(turn -> turn.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        Detector detector = Detector.ofAllKinds();
        double[] rates = new double[runs];
        for (int run = -warming; run < runs; run++) {
            List<Detection<Finding>> found = new ArrayList<>(calls.size());
            long cpu = THREADS.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            calls.forEach(call -> found.add(detector.find(call)));
            double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
            double seconds = (System.nanoTime() - clock) / 1e9;
            double rate = bytes / 1e6 / cpuSeconds;
            if (run >= 0) {
                rates[run] = rate;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s %2d  %5.2f MB/s of processor time (%.2f s on the clock)  %s%n",
                    run < 0 ? "warm-up" : "run    ",
                    run < 0 ? run + warming + 1 : run + 1,
                    rate,
                    seconds,
                    digest(found));
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "median of %d runs: %.2f MB/s; %d calls, %d bytes%n",
                runs,
                rates[runs / 2],
                calls.size(),
                bytes);
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> calls = new ArrayList<>();
        try (Transcripts transcripts = Transcripts.open(file, ColumnNames.OURS)) {
            for (TranscribedCall call = transcripts.next(); call != null; call = transcripts.next()) {
                calls.add(call.turns().stream().map(Turn::text).toList());
            }
        }
        return calls;
    }

    private static String digest(List<Detection<Finding>> found) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        found.forEach(detection -> digest.update(detection.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
