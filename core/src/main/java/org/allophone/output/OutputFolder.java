package org.allophone.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that a run writes: files are made beside, in a hidden staging folder, and moved to their names when all of them
 * are complete. A run that is killed leaves nothing under a final name; the next run clears what it left in staging. Two
 * runs never write to one folder at once.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String STAGING = ".allophone-unfinished";

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
     * Opens a folder for writing, and makes it, and those above it, where they are missing.
     *
     * @throws OutputRefusedException if a file stands where a folder should, or another run is writing here
     */
    public static OutputFolder open(Path folder) throws IOException {
        List<Path> created = createFolders(folder);
        Path staging = folder.resolve(STAGING);
        try {
            Files.createDirectories(staging);
            FileChannel channel =
                    FileChannel.open(staging.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new OutputRefusedException(OutputRefusedException.Reason.BUSY, folder);
            }
            deleteTree(staging, staging.resolve("lock"));
            return new OutputFolder(folder, created, channel);
        } catch (OutputRefusedException e) {
            throw e;
        } catch (IOException e) {
            deleteEmpty(created);
            throw e;
        }
    }

    /**
     * Starts a file.
     *
     * @param name its path inside the folder, with {@code /} between the parts
     */
    public OutputStream create(String name) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(parentOf(file));
        return new StagedFile(name, file);
    }

    /** The files completed so far, by name, in the order they were completed. */
    public Map<String, FileDigest> files() {
        return new LinkedHashMap<>(staged);
    }

    /**
     * Moves every file to its name. The last one made comes last: a manifest that stands there vouches for all others.
     *
     * @param replaced names of earlier files to take away first, in this order
     * @throws OutputRefusedException if a file is in the way that is neither replaced nor the same; nothing was changed then
     */
    public synchronized void commit(Collection<String> replaced) throws IOException {
        if (closed) {
            throw new IOException("interrupted");
        }
        refuseForeignFiles(new HashSet<>(replaced));
        for (String name : replaced) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (String name : staged.keySet()) {
            Path target = folder.resolve(name);
            createFolders(parentOf(target));
            Files.move(staging.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
        }
        committed = true;
    }

    /** Clears the staging folder, and every folder this run made if nothing came of it. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (lockChannel) {
            deleteTree(staging, null);
        }
        if (!committed) {
            deleteEmpty(createdFolders);
        }
    }

    private void refuseForeignFiles(Set<String> replaced) throws IOException {
        for (Map.Entry<String, FileDigest> file : staged.entrySet()) {
            Path target = folder.resolve(file.getKey());
            boolean free = replaced.contains(file.getKey()) || !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (!free && !isSame(target, file.getValue())) {
                throw new OutputRefusedException(OutputRefusedException.Reason.FOREIGN_FILE, target);
            }
        }
    }

    private static boolean isSame(Path file, FileDigest digest) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == digest.bytes()
                && FileDigest.of(file).equals(digest);
    }

    /** Makes a folder and those above it; gives those that were missing, the deepest first. */
    private static List<Path> createFolders(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && !Files.isDirectory(path); path = path.getParent()) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new OutputRefusedException(OutputRefusedException.Reason.NOT_A_FOLDER, path);
            }
            missing.add(path);
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new OutputRefusedException(OutputRefusedException.Reason.NOT_A_FOLDER, Path.of(e.getFile()));
        }
        return missing;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static void deleteEmpty(List<Path> deepestFirst) {
        for (Path path : deepestFirst) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                return; // somebody else put something there: it stays
            }
        }
    }

    private static void deleteTree(Path root, @Nullable Path kept) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(kept)) {
                    Files.deleteIfExists(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (kept == null || !visited.equals(root)) {
                    Files.deleteIfExists(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A file on its way: measured while it is written, counted as done when it is closed without a fault. */
    private final class StagedFile extends FilterOutputStream {
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
            try {
                out.write(octets, offset, length);
            } catch (IOException e) {
                failed = true;
                throw withFileName(e);
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
                throw withFileName(e);
            }
            if (!failed) {
                staged.put(name, FileDigest.of(bytes, digest));
            }
        }

        private IOException withFileName(IOException e) {
            FileSystemException named =
                    new FileSystemException(folder.resolve(name).toString(), null, e.getMessage());
            named.initCause(e);
            return named;
        }
    }
}
