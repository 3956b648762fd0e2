import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.allophone.audit.reversal.Budget;
import org.allophone.audit.reversal.Reversal;
import org.allophone.audit.reversal.ReversalResult;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.NumberingPlans;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltOrigin;

/**
 * The rate of SHA-256 in a bare loop, and that of the reversal of 10,000 tokens among 100 million numbers, in turns. The ratio is that of
 * the processor times, so that other programs on the machine count less.
 */
class Rates {
    private static final int DIGESTS = 30_000_000;
    private static final int BYTES = 20;
    private static final String SALT = "0123456789";

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Candidates mobiles = NumberingPlans.startingWith("+336").orElseThrow();
        List<String> tokens = tokens();
        for (int threads : new int[] {1, 2}) {
            double sum = 0;
            for (int round = 0; round <= rounds; round++) {
                double raw = raw(threads);
                double reversal = reversal(threads, mobiles, tokens);
                String note = round == 0 ? "  (warms up, does not count)" : "";
                System.out.printf(
                        "%d thread(s)   SHA-256 %5.1f ns   reversal %5.1f ns   of a processor for each digest   %5.1f %%%s%n",
                        threads, raw, reversal, 100 * raw / reversal, note);
                sum += round == 0 ? 0 : raw / reversal;
            }
            System.out.printf("%d thread(s)   mean %.1f %%%n", threads, 100 * sum / rounds);
        }
    }

    private static List<String> tokens() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        Random random = new Random(1);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String number = String.format("06%08d", random.nextInt(100_000_000));
            tokens.add(HexFormat.of().formatHex(sha256.digest((SALT + number).getBytes())));
        }
        return tokens.stream().distinct().toList();
    }

    /** Nanoseconds for a digest: messages of 20 bytes that change, the digest written to the same array. */
    private static double raw(int threads) {
        long start = processorNanos();
        int differences = IntStream.range(0, threads)
                .mapToObj(i -> new Digester(DIGESTS))
                .peek(Thread::start)
                .toList()
                .stream()
                .mapToInt(Digester::result)
                .sum();
        long nanos = processorNanos() - start;
        if (differences == 0) {
            throw new IllegalStateException("no digest was made");
        }
        return (double) nanos / DIGESTS / threads;
    }

    private static double reversal(int threads, Candidates mobiles, List<String> tokens) {
        Salt salt = Salt.of(SALT, SaltOrigin.USER_LIST, "1");
        Budget budget = new Budget(600_000_000_000L, threads, System::nanoTime);
        long start = processorNanos();
        ReversalResult result = new Reversal(List.of(mobiles), List.of(salt), budget).attack(tokens);
        if (result.reversed() != tokens.size()) {
            throw new IllegalStateException("only " + result + " were reversed");
        }
        return (double) (processorNanos() - start) / result.guesses();
    }

    /** Of all threads of this program. */
    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static final class Digester extends Thread {
        private final int count;
        private int result;

        Digester(int count) {
            this.count = count;
        }

        int result() {
            try {
                join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return result;
        }

        @Override
        public void run() {
            try {
                MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
                byte[] message = new byte[BYTES];
                byte[] digest = new byte[32];
                for (int i = 0; i < count; i++) {
                    message[16] = (byte) i;
                    message[17] = (byte) (i >> 8);
                    message[18] = (byte) (i >> 16);
                    sha256.update(message, 0, BYTES);
                    sha256.digest(digest, 0, digest.length);
                    result |= digest[0];
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
