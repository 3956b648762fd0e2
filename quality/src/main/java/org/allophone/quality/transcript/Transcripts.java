package org.allophone.quality.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allophone.files.Row;
import org.allophone.files.TableFormat;
import org.allophone.files.TableReader;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the transcripts of a file, or of a folder and the folders in it, call by call.
 *
 * <pre>{@code
 * try (Transcripts transcripts = Transcripts.open(folder, ColumnNames.OURS)) {
 *     for (TranscribedCall call = transcripts.next(); call != null; call = transcripts.next()) {
 *         …call.turns()…
 *     }
 * }
 * }</pre>
 *
 * <p>A file is one of these:
 * <ul>
 *   <li>a text, {@code <topic>_<NN>.txt}, with one call: a line {@code Speaker: text} for each turn, a time in brackets before it or not;
 *   <li>JSON Lines, CSV or Parquet with one call in each row: an object with {@code turns}, a list of objects that have {@code speaker} and {@code text},
 *       and maybe {@code start_ms}, {@code end_ms}, {@code phase}, {@code acts} and {@code spans}; beside it maybe {@code topic}, {@code
 *       intent}, {@code style}, {@code language}, {@code talk_sec}, {@code resolved_true} or {@code resolved}, {@code promise} and {@code facts};
 *   <li>CSV, JSON Lines or Parquet with one turn in each row, in the columns of {@link ColumnNames}; maybe also the others above, except acts and
 *       spans.
 * </ul>
 * Other names are skipped. Of a folder, the files {@code transcripts*.jsonl} are read; if it has none, {@code transcripts*.csv}, then {@code
 * transcripts*.parquet}; then its texts; if it has none of these either, its tables. They are read in the order of their paths, so the calls of a folder have one order.
 */
public final class Transcripts implements Closeable {
    private static final List<Predicate<Path>> KINDS = List.of(
            file -> TableFormat.ending(file).equals("jsonl") && name(file).startsWith("transcripts"),
            file -> TableFormat.ending(file).equals("csv") && name(file).startsWith("transcripts"),
            file -> TableFormat.ending(file).equals("parquet") && name(file).startsWith("transcripts"),
            file -> TableFormat.ending(file).equals("txt"),
            TableFormat::isTable);

    private final Path path;
    private final ColumnNames columns;
    private final Deque<Path> files;
    private @Nullable CallReader current;
    private boolean any;

    private Transcripts(Path path, ColumnNames columns, List<Path> files) {
        this.path = path;
        this.columns = columns;
        this.files = new ArrayDeque<>(files);
    }

    /**
     * Finds the files; none is read yet.
     *
     * @throws Refusal if the path is neither a file of transcripts nor a folder that has one
     */
    public static Transcripts open(Path path, ColumnNames columns) throws IOException {
        if (Files.isDirectory(path)) {
            return new Transcripts(path, columns, inFolder(path));
        }
        if (!Files.exists(path)) {
            throw Faults.refusal("path.none", path);
        }
        if (KINDS.stream().noneMatch(kind -> kind.test(path))) {
            throw Faults.refusal("path.ending", path);
        }
        return new Transcripts(path, columns, List.of(path));
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> all = visibleFiles(folder);
        for (Predicate<Path> kind : KINDS) {
            List<Path> files = all.stream().filter(kind).toList();
            if (!files.isEmpty()) {
                return files;
            }
        }
        throw Faults.refusal("folder.empty", folder);
    }

    private static List<Path> visibleFiles(Path folder) throws IOException {
        // A link to a folder may be named, but none inside is followed.
        try (Stream<Path> paths = Files.walk(Files.isSymbolicLink(folder) ? folder.toRealPath() : folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * The next call; null after the last one.
     *
     * @throws Refusal if a file is not a transcript, or if there is no call in all of them
     */
    public @Nullable TranscribedCall next() throws IOException {
        try {
            return nextCall();
        } catch (Refusal refusal) {
            // Whoever names the wrong file has made a wrong request, whichever reader refuses it.
            throw Refusal.wrongUse(refusal.lines());
        }
    }

    private @Nullable TranscribedCall nextCall() throws IOException {
        while (true) {
            if (current != null) {
                TranscribedCall call = current.next();
                if (call != null) {
                    any = true;
                    return call;
                }
                current.close();
                current = null;
            }
            if (files.isEmpty()) {
                if (!any) {
                    throw Faults.refusal("calls.none", path);
                }
                return null;
            }
            current = reader(files.remove());
        }
    }

    /** The reader of a file; null if it is an empty table. */
    private @Nullable CallReader reader(Path file) throws IOException {
        if (TableFormat.ending(file).equals("txt")) {
            return new DialogueFile(file);
        }
        TableReader table = TableReader.open(file);
        try {
            Row first = table.next();
            if (first == null) {
                table.close();
                return null;
            }
            return first.header().contains(CallRows.TURNS)
                    ? new CallRows(file, table, first)
                    : new TurnRows(file, table, first, columns);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }
}
