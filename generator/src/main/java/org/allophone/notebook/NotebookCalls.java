package org.allophone.notebook;

import java.util.ArrayList;
import java.util.List;
import org.allophone.table.Parts;
import org.allophone.table.Walk;

/**
 * The notebook's loop. It draws every field of a call independently, one after the other, from one stream. So calls
 * cannot be made out of order: parts are drawn in sequence and encoded in parallel. Drawing is cheap; encoding is most
 * of the work.
 *
 * <p>Its caller numbers, 04 2… and 04 3…, are real numbers of the Liège zone. The other scenarios use ranges that are
 * assigned to nobody.
 */
public final class NotebookCalls {
    /** NumPy takes seeds of 32 bits. */
    public static final long LARGEST_SEED = (1L << 32) - 1;

    /** The agents of the notebook. */
    public static final List<String> AGENTS = List.of("A", "B", "C", "D", "E");

    /** The topics of the notebook, in its order. A topic is drawn as an index into this list. */
    public static final List<String> TOPICS = List.of("billing", "tech_support", "orders", "returns", "other");

    /** 30 days. */
    private static final int PERIOD_MINUTES = 43_200;

    private static final long MICROS_PER_MINUTE = 60_000_000L;

    /** Belgium's country code, then area 4 (Liège) without its trunk 0. */
    private static final long COUNTRY_AND_AREA = 324_0000000L;

    private static final int TECH_SUPPORT = TOPICS.indexOf("tech_support");
    private static final int PART_ROWS = 1024;

    private final long seed;
    private final long startMicros;
    private final long count;

    /**
     * @param seed 0 to {@link #LARGEST_SEED}; the notebook's is 42
     * @param startMicros the start of the 30 days, in microseconds since 1970-01-01T00:00 local time
     * @param count the number of calls
     */
    public NotebookCalls(long seed, long startMicros, long count) {
        this.seed = seed;
        this.startMicros = startMicros;
        this.count = count;
    }

    /** Walks through the calls. Each part is drawn when the walk reaches it, because the calls are drawn one after the other. */
    public Walk<NotebookCall> walk() {
        NumpyRandom random = new NumpyRandom(seed);
        long[] drawn = {0};
        return rows -> new Parts<NotebookCall>(
                        drawn[0] + 1, Math.min(count, drawn[0] + rows), PART_ROWS, () -> (first, last) -> {
                            List<NotebookCall> calls = new ArrayList<>(PART_ROWS);
                            for (long number = first; number <= last; number++) {
                                calls.add(draw(random, number));
                            }
                            drawn[0] = last;
                            return calls::forEach;
                        })
                .iterator();
    }

    /**
     * The topics of the notebook's transcripts, in order: drawn from the same stream, after all calls.
     *
     * @param transcripts the number of transcripts
     */
    public List<String> transcriptTopics(int transcripts) {
        if (transcripts == 0) {
            return List.of();
        }
        NumpyRandom random = new NumpyRandom(seed);
        for (long number = 1; number <= count; number++) {
            draw(random, number);
        }
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < transcripts; i++) {
            topics.add(TOPICS.get(random.choice(TOPICS.size())));
        }
        return topics;
    }

    /** One pass of the notebook's loop. The draws have the notebook's order. */
    private NotebookCall draw(NumpyRandom random, long number) {
        long caller = COUNTRY_AND_AREA + random.randint(2_000_000, 3_999_999);
        int agent = random.choice(AGENTS.size());
        int minute = random.randint(0, PERIOD_MINUTES);
        int duration = random.randint(30, 1800);
        int topic = random.choice(TOPICS.size());
        // rand() is drawn only if the first condition is false, as with Python's "or".
        boolean resolved = (duration < 900 && topic != TECH_SUPPORT) || random.rand() > 0.3;
        return new NotebookCall(
                number,
                caller,
                AGENTS.get(agent),
                startMicros + minute * MICROS_PER_MINUTE,
                duration,
                TOPICS.get(topic),
                resolved);
    }
}
