package org.allophone.cli.mask;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;

/** The files that a run writes: all of them are whole, or none is there. */
final class MaskOutput implements Closeable {
    private final Environment environment;
    private final boolean force;
    private final Map<Path, OutputFolder> folders = new LinkedHashMap<>();
    private final Map<Path, Map<String, FileDigest>> replaced = new LinkedHashMap<>();

    /** @param force whether files that are there may be replaced */
    MaskOutput(Environment environment, boolean force) {
        this.environment = environment;
        this.force = force;
    }

    /** Starts a file. */
    OutputStream create(Path shown) throws IOException {
        return create(shown, "");
    }

    /**
     * Starts a file in a folder.
     *
     * @param shown the folder, as the user wrote it; the file itself if the name is empty
     * @param name the name of the file in it, with {@code /} between its parts
     */
    OutputStream create(Path shown, String name) throws IOException {
        Path top = environment.resolve(shown).toAbsolutePath().normalize();
        Path parent = top.getParent();
        String whole = top.getFileName() + (name.isEmpty() ? "" : "/" + name);
        if (parent == null || !OutputFolder.isPossibleName(whole)) {
            throw Messages.wrongUse("mask.output-name", shown);
        }
        refuseExisting(shown, name);
        Path file = parent.resolve(whole);
        if (Files.exists(file)) {
            replaced.computeIfAbsent(parent, unused -> new LinkedHashMap<>()).put(whole, FileDigest.of(file));
        }
        OutputFolder folder = folders.get(parent);
        if (folder == null) {
            folder = OutputFolder.open(parent);
            folders.put(parent, folder);
        }
        return folder.create(whole);
    }

    /** Writes a record, and the annex to the register beside it. */
    void writeRecord(Path shown, String json, String annex) throws IOException {
        try (OutputStream out = create(shown)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = create(MaskTargets.annexOf(shown))) {
            out.write(annex.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Refuses a file that is there, unless it may be replaced. */
    void refuseExisting(Path shown, String name) {
        Path file = environment.resolve(shown).resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && !(force && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
            throw Messages.failed("mask.exists", shown.resolve(name));
        }
    }

    /** The files written so far, by name. */
    Map<String, FileDigest> files() {
        Map<String, FileDigest> files = new LinkedHashMap<>();
        folders.values().forEach(folder -> files.putAll(folder.files()));
        return files;
    }

    /** Gives all files their names. */
    void commit() throws IOException {
        for (Map.Entry<Path, OutputFolder> folder : folders.entrySet()) {
            folder.getValue().commit(replaced.getOrDefault(folder.getKey(), Map.of()));
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputFolder folder : folders.values()) {
            folder.close();
        }
    }
}
