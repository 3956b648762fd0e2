package org.allophone.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The folder to which a run writes. Files are written to a hidden staging folder inside it. When all are complete, the
 * files that they replace are moved away, and the new ones are moved to their names. A run that fails or is interrupted
 * changes nothing. If a run is killed while it moves files, the next run undoes its moves. Two runs cannot write to one
 * folder at the same time.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String STAGING = ".allophone-unfinished";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path staging;
    private final List<Path> createdFolders;
    private final FileChannel lockChannel;
    private final Map<String, FileDigest> staged = new LinkedHashMap<>();
    private boolean committed;
    private boolean closed;

    private OutputFolder(Path folder, List<Path> createdFolders, FileChannel lockChannel) {
        this.folder = folder;
        this.staging = folder.resolve(STAGING);
        this.createdFolders = createdFolders;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens a folder for writing. Creates it and the folders above it if they are missing, and clears or undoes what a
     * killed run left behind.
     *
     * @throws Refusal if there is a file where a folder is needed, or if another run is writing to the folder
     */
    public static OutputFolder open(Path folder) throws IOException {
        List<Path> created = Folders.create(folder);
        Path staging = folder.resolve(STAGING);
        try {
            if (Files.exists(staging, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
                throw Faults.refusal("foreign-file", staging);
            }
            // Somebody else may have made the staging folder, for example in a downloaded data set, so no link in it
            // is followed.
            Folders.refuseUnlessPlain(staging, LOCK);
            Files.createDirectories(staging);
            FileChannel channel = FileChannel.open(
                    staging.resolve(LOCK),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!locked(channel)) {
                channel.close();
                throw Faults.refusal("busy", folder);
            }
            JournaledSwap.undoUnfinished(folder, staging);
            Folders.delete(staging, staging.resolve(LOCK));
            return new OutputFolder(folder, created, channel);
        } catch (IOException e) {
            Folders.deleteEmpty(created);
            throw e;
        }
    }

    /**
     * Whether a file of ours can have this name, with {@code /} between its parts. The file must stay inside the folder, and no part may
     * be hidden: otherwise a manifest could make us replace a configuration or a hook of another program.
     */
    public static boolean isPossibleName(String name) {
        return Folders.isPossibleName(name);
    }

    /**
     * Starts a file.
     *
     * @param name its path inside the folder, with {@code /} between the parts
     */
    public synchronized OutputStream create(String name) throws IOException {
        refuseIfClosed();
        Path file = staging.resolve(JournaledSwap.NEW).resolve(name);
        try {
            Files.createDirectories(Folders.parentOf(file));
            return new StagedFile(name, file);
        } catch (FileSystemException e) {
            throw named(name, e.getReason() == null ? e.getClass().getSimpleName() : e.getReason(), e);
        }
    }

    /**
     * Reads a file that is complete, before it has its name.
     *
     * @param name as it was created
     */
    public synchronized InputStream read(String name) throws IOException {
        refuseIfClosed();
        if (!staged.containsKey(name)) {
            throw new IllegalStateException(name + " is not complete");
        }
        return Files.newInputStream(staging.resolve(JournaledSwap.NEW).resolve(name));
    }

    /** The files completed so far, by name, in the order of completion. */
    public synchronized Map<String, FileDigest> files() {
        return new LinkedHashMap<>(staged);
    }

    /**
     * Moves every file to its name. They are moved in the order of completion, so a manifest that was written last
     * shows that all other files are there. A fault undoes all moves.
     *
     * @param replaced the earlier files to move away first, in this order
     * @throws Refusal if a file is in the way that is neither in {@code replaced} nor identical to the new one, or if a file to be moved
     *     away was changed after it was made
     */
    public synchronized void commit(Map<String, FileDigest> replaced) throws IOException {
        refuseIfClosed();
        checkReplaceable(replaced);
        Set<String> names = new LinkedHashSet<>(replaced.keySet());
        for (Map.Entry<String, FileDigest> file : staged.entrySet()) {
            checkFree(file.getKey(), Optional.of(file.getValue()), names);
        }
        names.addAll(staged.keySet());
        new JournaledSwap(folder, staging, List.copyOf(names), List.copyOf(staged.keySet())).run();
        committed = true;
    }

    /**
     * Checks that the earlier files may be moved away. Each must be missing, or be an unchanged file of this folder. A file that
     * somebody changed is not deleted.
     *
     * @throws Refusal if a file may not be moved away
     */
    public void checkReplaceable(Map<String, FileDigest> earlier) throws IOException {
        for (Map.Entry<String, FileDigest> file : earlier.entrySet()) {
            Folders.refuseUnlessPlain(folder, file.getKey());
            Path target = folder.resolve(file.getKey());
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                    && !file.getValue().isOf(target)) {
                throw Faults.refusal("changed-file", target);
            }
        }
    }

    /**
     * Checks that a new file may get a name. Nothing may be there, except a file that is to be moved away or has the same content.
     *
     * @param content the digest of the new file; empty if it is not known yet
     * @param replaced the names of the files to be moved away
     * @throws Refusal if something else is in the way
     */
    public void checkFree(String name, Optional<FileDigest> content, Set<String> replaced) throws IOException {
        Folders.refuseUnlessPlain(folder, name);
        Path target = folder.resolve(name);
        boolean free = replaced.contains(name) || !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (!free && !(content.isPresent() && content.get().isOf(target))) {
            throw Faults.refusal("foreign-file", target);
        }
    }

    /** Whether the files were moved to their names. */
    public synchronized boolean isCommitted() {
        return committed;
    }

    /**
     * Deletes the staging folder and, if the files were not committed, every empty folder that this run created. After
     * that, no file can be created.
     */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (lockChannel) {
            Folders.delete(staging, null);
        }
        if (!committed) {
            Folders.deleteEmpty(createdFolders);
        }
    }

    private void refuseIfClosed() throws IOException {
        if (closed) {
            throw new IOException("interrupted");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /** A fault that names the file by its final name, not by its place in the staging folder. */
    private IOException named(String name, @Nullable String reason, IOException cause) {
        FileSystemException named = new FileSystemException(folder.resolve(name).toString(), null, reason);
        named.initCause(cause);
        return named;
    }

    /**
     * A file in the staging folder. Its length and digest are computed while it is written; it counts as complete when
     * it is closed without a fault.
     */
    private final class StagedFile extends FilterOutputStream {
        /** A piece of this size is still in the processor's cache when it is digested. */
        private static final int PIECE = 1 << 18;

        private final String name;
        private final MessageDigest digest = FileDigest.newSha256();
        private long bytes;
        private boolean failed;
        private boolean finished;

        StagedFile(String name, Path file) throws IOException {
            super(Files.newOutputStream(file));
            this.name = name;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            for (int done = 0; done < length; done += PIECE) {
                writePiece(octets, offset + done, Math.min(PIECE, length - done));
            }
        }

        private void writePiece(byte[] octets, int offset, int length) throws IOException {
            try {
                out.write(octets, offset, length);
            } catch (IOException e) {
                failed = true;
                throw named(name, e.getMessage(), e);
            }
            digest.update(octets, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            if (finished) {
                return;
            }
            finished = true;
            try {
                out.close();
            } catch (IOException e) {
                throw named(name, e.getMessage(), e);
            }
            if (!failed) {
                synchronized (OutputFolder.this) {
                    staged.put(name, FileDigest.of(bytes, digest));
                }
            }
        }
    }
}
