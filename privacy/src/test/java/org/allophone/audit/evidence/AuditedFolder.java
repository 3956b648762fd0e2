package org.allophone.audit.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A folder that a test fills and attacks. */
public final class AuditedFolder {
    private static final long MEMORY = 64 << 20;

    private final Path folder;

    public AuditedFolder(Path folder) {
        this.folder = folder;
    }

    public AuditedFolder file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Writes a table with a row for each number from 0 on. */
    public AuditedFolder table(String name, String header, int rows, IntFunction<String> row) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < rows; i++) {
            lines.add(row.apply(i));
        }
        return file(name, String.join("\n", lines) + "\n");
    }

    public Evidence read() throws IOException {
        return read(MEMORY);
    }

    public Evidence read(long memory) throws IOException {
        EvidenceReader reader = new EvidenceReader(new SafeNames(false), memory);
        reader.read(folder, "shared");
        return reader.evidence();
    }
}
