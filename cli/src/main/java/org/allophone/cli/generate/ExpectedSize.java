package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.allophone.mask.Masker;
import org.allophone.pii.TextMask;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.TableWriter;

/**
 * The bytes that a run will write, estimated before the run: some of the rows are encoded and counted, in each table and format, and the
 * other rows are assumed to have the same length.
 *
 * @param <R> a call
 */
final class ExpectedSize<R> {
    /** The number of calls that are encoded. With fewer of them, a dictionary of Parquet has too few of a column's values. */
    static final int SAMPLED_CALLS = 32_000;

    /** The number of calls whose conversations are made: one costs as much as hundreds of calls. */
    private static final int SAMPLED_CONVERSATIONS = 400;

    /** Several threads make them. */
    private static final int CONVERSATIONS_OF_PART = 25;

    /** The sampled parts are spread over the run, because there are more new cases on the first days than later; but not endlessly. */
    private static final long LARGEST_STEP = 40;

    private static final int SAMPLED_PARTS = 4;

    private final ChosenTables<R> tables;
    private final Masker masker;
    private final TextMask textMask;
    private final int threads;

    ExpectedSize(ChosenTables<R> tables, Masker masker, TextMask textMask, int threads) {
        this.tables = tables;
        this.masker = masker;
        this.textMask = textMask;
        this.threads = threads;
    }

    /** The size of all files of the tables. */
    long bytes() throws IOException {
        long calls = tables.dataset().recipe().calls();
        List<R> sample = sample(calls);
        double bytes = estimate(
                sample.size(),
                calls,
                tables.layout().parts(),
                count -> written(tables.withoutConversations(), List.<Part<R>>of(spread(sample, count)::forEach)));
        List<R> few = spread(sample, SAMPLED_CONVERSATIONS);
        double empty = written(conversations(), List.of());
        bytes += empty * tables.layout().parts()
                + (written(conversations(), parts(few)) - empty) * calls / Math.max(1, few.size());
        for (Table<?> table : tables.whole()) {
            bytes += ofWhole(table);
        }
        return (long) bytes;
    }

    private List<Projection<R, ?>> conversations() {
        List<Projection<R, ?>> all = new ArrayList<>(tables.conversations(textMask));
        all.addAll(tables.inClear());
        return all;
    }

    private static <R> List<Part<R>> parts(List<R> calls) {
        List<Part<R>> parts = new ArrayList<>();
        for (int from = 0; from < calls.size(); from += CONVERSATIONS_OF_PART) {
            parts.add(calls.subList(from, Math.min(calls.size(), from + CONVERSATIONS_OF_PART))::forEach);
        }
        return parts;
    }

    /** So many of the calls, at equal distances. */
    private static <R> List<R> spread(List<R> calls, int wanted) {
        int count = Math.min(wanted, calls.size());
        List<R> spread = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            spread.add(calls.get((int) ((long) i * calls.size() / count)));
        }
        return spread;
    }

    private List<R> sample(long calls) {
        long step = Math.max(1, Math.min(LARGEST_STEP, calls / SAMPLED_CALLS));
        List<R> sample = new ArrayList<>();
        Iterator<Part<R>> parts = tables.dataset().walk().next(calls);
        for (long number = 0; parts.hasNext() && sample.size() < SAMPLED_CALLS; number++) {
            Part<R> part = parts.next();
            if (number % step == step / 2) {
                part.forEach(sample::add);
            }
        }
        return sample;
    }

    private <T> double ofWhole(Table<T> table) throws IOException {
        List<Part<T>> parts = new ArrayList<>();
        table.parts().forEach(parts::add);
        if (parts.size() == 1) {
            // It is nothing beside the calls, and the one of events needs a walk through the whole run.
            return 0;
        }
        return estimate(
                Math.min(parts.size(), SAMPLED_PARTS),
                parts.size(),
                1,
                count -> written(List.of(Projection.identity(table.name(), table.columns())), parts.subList(0, count)));
    }

    /** Counts the bytes of a table's first rows. */
    @FunctionalInterface
    private interface Count {
        long bytesOf(int rows) throws IOException;
    }

    /**
     * The size of all rows of some tables. What half of the sample has less than the whole sample is the size of that many rows. What
     * remains is what each file has besides: header, footer, dictionaries. The more values a dictionary of Parquet already has, the fewer
     * it gets with the next rows. So the rows become shorter with each doubling of their number; each time by half as much as the last
     * time.
     */
    private static double estimate(int sampled, long all, int files, Count count) throws IOException {
        double whole = count.bytesOf(sampled);
        if (sampled == all && files == 1) {
            return whole;
        }
        double half = count.bytesOf(sampled / 2);
        double perRow = (whole - half) / (sampled - sampled / 2);
        double perEarlierRow = (half - count.bytesOf(sampled / 4)) / Math.max(1, sampled / 2 - sampled / 4);
        double shortening = perRow < perEarlierRow ? 1 - perRow / perEarlierRow : 0;
        double rowsOfFile = (double) all / files;
        double known = sampled;
        double bytes = whole;
        double perNextRow = perRow;
        while (2 * known < rowsOfFile) {
            shortening /= 2;
            perNextRow *= 1 - shortening;
            bytes += known * perNextRow;
            known *= 2;
        }
        return files * Math.max(0, bytes + (rowsOfFile - known) * perNextRow);
    }

    /** The number of bytes of these tables, in each format, with the rows of these parts. */
    private <S> long written(List<Projection<S, ?>> ofParts, List<Part<S>> parts) throws IOException {
        CountedBytes bytes = new CountedBytes();
        try (OpenTables<S> open =
                new OpenTables<>(name -> bytes, tables.layout().inOnePart(), 1)) {
            for (Projection<S, ?> table : ofParts) {
                open.open(masker.mask(table));
            }
            new TableWriter(threads, rows -> {}).write(parts.iterator(), open.outputs());
            open.finish();
        }
        return bytes.count;
    }

    private static final class CountedBytes extends OutputStream {
        private long count;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            count += length;
        }
    }
}
