package org.allophone.mask;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file that holds a secret: its owner's alone, from its first byte on. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);
    private static final long LARGEST_BYTES = 4096;

    private SecretFile() {}

    /**
     * Reads the secret of a key file: one line of text in a form that {@link Secret#parse} knows.
     *
     * @param outputFolder the folder that is published, where no key may lie
     */
    public static Secret read(Path file, Path outputFolder) {
        checkSafe(file, outputFolder);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw Faults.refusal("not-one-line", file);
            }
            String text = Files.readString(file).replaceFirst("^\uFEFF", "").strip();
            if (text.lines().count() > 1 || text.chars().anyMatch(Character::isISOControl)) {
                throw Faults.refusal("not-one-line", file);
            }
            return Secret.parse(text.replaceFirst("^" + Secret.VARIABLE + "=", ""), file);
        } catch (CharacterCodingException e) {
            throw Faults.refusal("not-one-line", file);
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    /** Refuses a file that others may read or change, or that lies in the folder that is published. */
    public static void checkSafe(Path file, Path outputFolder) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Faults.refusal("unreadable", file);
        }
        checkOutside(file, outputFolder);
        try {
            // The file itself counts, not a link to it.
            if (isPosix()
                    && Files.getPosixFilePermissions(file.toRealPath()).stream().anyMatch(OTHERS::contains)) {
                throw Faults.refusal("open-to-others", file);
            }
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    /** Refuses a file, there already or not, that lies in the folder that is published, links followed or not. */
    public static void checkOutside(Path file, Path outputFolder) {
        try {
            if (real(file).startsWith(real(outputFolder)) || absolute(file).startsWith(absolute(outputFolder))) {
                throw Faults.refusal("inside-output", file);
            }
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    /** Writes a secret to a new key file, readable and writable by its owner alone from the moment it exists. */
    public static void createKeyFile(Path file, Secret secret) throws IOException {
        write(file, secret.text() + "\n");
    }

    /**
     * Writes a secret to a new {@code .env}, as {@link #createKeyFile} does; the file appears with the secret in it, so that
     * another run never sees it without.
     *
     * @return whether it did; it does nothing if there is a {@code .env} meanwhile
     */
    public static boolean createDotenv(Path file, Secret secret) throws IOException {
        Path beside = beside(file);
        write(beside, Secret.VARIABLE + "=" + secret.text() + "\n");
        try {
            // Unlike a move, a link never takes the place of a file.
            Files.createLink(file, beside);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.delete(beside);
        }
    }

    /**
     * Adds a secret to a {@code .env} that does not set it, keeping what stands there; the file changes as a whole or not at
     * all, and stays its owner's alone. Two runs at once do so one after the other.
     *
     * @return whether it did; it does nothing if the file sets a secret meanwhile
     */
    @SuppressWarnings("try") // the lock is a resource for its closing alone
    public static boolean appendToDotenv(Path file, Secret secret) throws IOException {
        Path real = file.toRealPath();
        try (FileChannel channel = FileChannel.open(real, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            // Read by its name: whoever had the lock before may have put a new file there.
            String before = Files.readString(real);
            if (before.contains(Secret.VARIABLE + "=")) {
                return false;
            }
            String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Path beside = beside(real);
            write(beside, before + separator + Secret.VARIABLE + "=" + secret.text() + "\n");
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
    }

    private static void write(Path file, String content) throws IOException {
        FileAttribute<?>[] attributes = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (WritableByteChannel channel = Files.newByteChannel(file, options, attributes)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw Faults.refusal("exists", file);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The path with every link in it followed, as far as it exists. */
    private static Path real(Path path) throws IOException {
        // Not normalized first: "link/.." is the folder above what the link leads to.
        Path existing = path.toAbsolutePath();
        List<Path> missing = new ArrayList<>();
        while (!Files.exists(existing)) {
            Path parent = existing.getParent();
            Path name = existing.getFileName();
            if (parent == null || name == null) {
                return absolute(path);
            }
            missing.add(0, name);
            existing = parent;
        }
        Path real = existing.toRealPath();
        for (Path name : missing) {
            real = real.resolve(name);
        }
        return real.normalize();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
