import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.Contact;
import org.allophone.centre.WindowRequest;
import org.allophone.dataset.CentreDataset;
import org.allophone.mask.Masker;
import org.allophone.secret.Secret;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.table.Column;
import org.allophone.table.CsvFormat;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/**
 * The simulated calls against the floor under every generator of masked calls: a loop over rows that are there already, one
 * HMAC-SHA-256 and one line of CSV for each, of the same columns. A contact draws its outcome when
 * it is first asked for it, so the floor pays for that in its first run only. Both on one thread, into a counter of bytes, in turn.
 *
 * <p>Arguments: seven|all, rows, rounds. Prints the CPU time of each run and the ratio of the medians.
 */
public final class Floor {
    private static final int ROWS_AT_HAND = 100_000;
    private static final List<String> SEVEN =
            List.of("call_id", "caller_id", "agent_id", "start_ts", "duration_sec", "topic", "resolved");

    private Floor() {}

    public static void main(String[] arguments) throws Exception {
        long rows = Long.parseLong(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        CentreDataset dataset = CentreDataset.of(
                ScenarioFile.bundled("telecom-national").scenario(),
                42,
                new WindowRequest(OptionalLong.of(rows), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                0);
        Masker masker = Masker.keyed(Secret.parse(System.getenv("SALT_PII")), "bench");
        List<String> columns = arguments[0].equals("seven") ? SEVEN : dataset.callColumns();
        Projection<Contact, Contact> table = masker.mask(dataset.calls().only(columns));
        Projection<Contact, Contact> digestedEachTime =
                masker.mask(dataset.calls().only(columns).mapColumns(Floor::withoutIndex));
        List<Part<Contact>> atHand = atHand(dataset, rows);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        run("floor", digestedEachTime, atHand.iterator());
        run("allophone", table, dataset.walk().next(rows));
        for (int round = 0; round < rounds; round++) {
            theirs[round] = run("floor", digestedEachTime, atHand.iterator());
            ours[round] = run("allophone", table, dataset.walk().next(rows));
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        System.out.printf("%-6s ratio of the medians %.2f%n", arguments[0], ours[rounds / 2] / theirs[rounds / 2]);
    }

    /** A column whose pseudonyms are not remembered. */
    private static Column<Contact> withoutIndex(Column<Contact> column) {
        return column.indexedBy(contact -> -1);
    }

    /** The first rows of the data set, over and over. */
    private static List<Part<Contact>> atHand(CentreDataset dataset, long rows) {
        List<Contact> calls = new ArrayList<>();
        dataset.walk().next(ROWS_AT_HAND).forEachRemaining(part -> part.forEach(calls::add));
        List<Part<Contact>> parts = new ArrayList<>();
        for (long done = 0; done < rows; done += ROWS_AT_HAND) {
            List<Contact> some = calls.subList(0, (int) Math.min(ROWS_AT_HAND, rows - done));
            parts.add(some::forEach);
        }
        return parts;
    }

    private static double run(String name, Projection<Contact, Contact> table, Iterator<Part<Contact>> parts)
            throws IOException {
        Counter counter = new Counter();
        long start = cpuNanos();
        try (TableFile file =
                new CsvFormat(CsvFormat.Dialect.RFC_4180).open(table.columns(), counter)) {
            long rows = new TableWriter(1, done -> {})
                    .write(parts, List.of(TableWriter.Output.of(table, List.of(file))));
            double nanos = (double) (cpuNanos() - start) / rows;
            System.out.printf(
                    "  %-9s %4.0f ns/row  %.1f bytes/row%n", name, nanos, (double) counter.bytes / rows);
            return nanos;
        }
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static final class Counter extends FilterOutputStream {
        private long bytes;

        Counter() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            bytes += length;
        }
    }
}
