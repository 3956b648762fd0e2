package org.allophone.audit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.allophone.audit.evidence.Evidence.Unread;
import org.allophone.files.ManifestEnvelope;
import org.allophone.files.Row;
import org.allophone.files.TableFormat;
import org.allophone.files.TableReader;
import org.allophone.wording.Refusal;

/** Reads files and folders. No link is followed, and nothing outside of what is given is read. */
public final class EvidenceReader {
    private static final int MOST_FILES = 20_000;
    private static final int MOST_FOLDERS_DEEP = 20;
    private static final int START = 8_192;

    private final SafeNames names;
    private final ColumnWords words = new ColumnWords();
    private final List<GivenFile> files = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<GivenFile> texts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final IntPredicate isEnough;
    private long bytesLeft;

    /** @param memory about how many bytes the tables may take in memory */
    public EvidenceReader(SafeNames names, long memory) {
        this(names, memory, rows -> false);
    }

    /** @param isEnough whether no more rows of a table are read; asked after each row, with how many there are */
    public EvidenceReader(SafeNames names, long memory, IntPredicate isEnough) {
        this.names = names;
        this.isEnough = isEnough;
        this.bytesLeft = memory;
    }

    /**
     * Reads a file or folder.
     *
     * @param shown what the user calls it
     * @throws Refusal if it is not there, or is a table that cannot be read
     */
    public void read(Path given, String shown) throws IOException {
        if (!Files.isDirectory(given)) {
            read(new GivenFile(given, names.shown(shown)));
            return;
        }
        try (Stream<Path> found = Files.walk(given, MOST_FOLDERS_DEEP)) {
            List<Path> inside = found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !given.relativize(path).startsWith(".git"))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (inside.size() > MOST_FILES) {
                throw Faults.refusal("files.many", shown, MOST_FILES);
            }
            for (Path path : inside) {
                String relative = Path.of(shown).resolve(given.relativize(path)).toString();
                readInside(new GivenFile(path, names.shown(relative)));
            }
        }
    }

    /**
     * Reads a table that is no file.
     *
     * @param reader is closed
     */
    public void read(TableReader reader, String shown) throws IOException {
        GivenFile file = new GivenFile(Path.of(shown), names.shown(shown));
        files.add(file);
        tables.add(table(file, reader));
    }

    /** What was read so far. */
    public Evidence evidence() {
        return new Evidence(List.copyOf(files), List.copyOf(tables), List.copyOf(texts), List.copyOf(unread));
    }

    private void readInside(GivenFile file) throws IOException {
        try {
            read(file);
        } catch (Refusal refusal) {
            // The refusal may name a column, and that may be a value of a table without a header.
            unread.add(new Unread(file, Faults.wording("refused")));
        }
    }

    private void read(GivenFile file) throws IOException {
        files.add(file);
        if (file.fileName().equalsIgnoreCase(ManifestEnvelope.FILE_NAME)) {
            texts.add(file);
        } else if (TableFormat.ending(file.path()).equals("json")) {
            readJson(file);
        } else if (TableFormat.isTable(file.path())) {
            tables.add(table(file));
        } else if (isBinary(file)) {
            unread.add(new Unread(file, Faults.wording("binary")));
        } else {
            texts.add(file);
        }
    }

    /** JSON Lines, or a JSON text of many lines, such as a configuration. */
    private void readJson(GivenFile file) throws IOException {
        try {
            tables.add(table(file));
        } catch (Refusal refusal) {
            texts.add(file);
        }
    }

    private static boolean isBinary(GivenFile file) throws IOException {
        if (!Files.isRegularFile(file.path())) {
            throw Faults.refusal("file.none", file.shown());
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            for (byte octet : in.readNBytes(START)) {
                if (octet == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private DataTable table(GivenFile file) throws IOException {
        return table(file, TableReader.open(file.path()));
    }

    private DataTable table(GivenFile file, TableReader opened) throws IOException {
        List<ColumnCollector> columns = new ArrayList<>();
        int rows = 0;
        boolean complete = true;
        try (TableReader reader = opened) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                for (int i = columns.size(); i < reader.header().size(); i++) {
                    columns.add(new ColumnCollector(reader.header().get(i), rows));
                }
                for (int i = 0; i < columns.size(); i++) {
                    bytesLeft -= columns.get(i).add(i < row.size() ? row.text(i) : "");
                }
                rows++;
                if (bytesLeft < 0 || isEnough.test(rows)) {
                    complete = false;
                    break;
                }
            }
        }
        List<DataColumn> finished =
                columns.stream().map(column -> column.finished(names, words)).toList();
        return new DataTable(file, finished, rows, complete);
    }
}
