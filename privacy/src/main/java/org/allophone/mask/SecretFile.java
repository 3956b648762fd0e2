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
    /** The variable that holds a secret, in the environment or in {@code .env}: the notebook's name for it. */
    public static final String VARIABLE = "SALT_PII";

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
    public static Secret read(Path file, Path outputFolder) throws SecretRefusedException {
        checkSafe(file, outputFolder);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new SecretRefusedException(SecretRefusedException.Reason.NOT_ONE_LINE, file);
            }
            String text = Files.readString(file).replaceFirst("^\uFEFF", "").strip();
            if (text.lines().count() > 1 || text.chars().anyMatch(Character::isISOControl)) {
                throw new SecretRefusedException(SecretRefusedException.Reason.NOT_ONE_LINE, file);
            }
            return Secret.parse(text.replaceFirst("^" + VARIABLE + "=", ""));
        } catch (SecretRefusedException e) {
            throw new SecretRefusedException(e.reason(), file);
        } catch (CharacterCodingException e) {
            throw new SecretRefusedException(SecretRefusedException.Reason.NOT_ONE_LINE, file);
        } catch (IOException e) {
            throw new SecretRefusedException(SecretRefusedException.Reason.UNREADABLE, file);
        }
    }

    /** Refuses a file that others may read or change, or that lies in the folder that is published. */
    public static void checkSafe(Path file, Path outputFolder) throws SecretRefusedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new SecretRefusedException(SecretRefusedException.Reason.UNREADABLE, file);
        }
        checkOutside(file, outputFolder);
        try {
            // The file itself counts, not a link to it.
            if (isPosix()
                    && Files.getPosixFilePermissions(file.toRealPath()).stream().anyMatch(OTHERS::contains)) {
                throw new SecretRefusedException(SecretRefusedException.Reason.OPEN_TO_OTHERS, file);
            }
        } catch (IOException e) {
            throw new SecretRefusedException(SecretRefusedException.Reason.UNREADABLE, file);
        }
    }

    /** Refuses a file, there already or not, that lies in the folder that is published, links followed or not. */
    public static void checkOutside(Path file, Path outputFolder) throws SecretRefusedException {
        try {
            if (real(file).startsWith(real(outputFolder)) || absolute(file).startsWith(absolute(outputFolder))) {
                throw new SecretRefusedException(SecretRefusedException.Reason.INSIDE_OUTPUT, file);
            }
        } catch (IOException e) {
            throw new SecretRefusedException(SecretRefusedException.Reason.UNREADABLE, file);
        }
    }

    /** Writes a secret to a new key file, readable and writable by its owner alone from the moment it exists. */
    public static void createKeyFile(Path file, Secret secret) throws IOException, SecretRefusedException {
        write(file, secret.text() + "\n");
    }

    /**
     * Writes a secret to a new {@code .env}, as {@link #createKeyFile} does; the file appears with the secret in it, so that
     * another run never sees it without.
     *
     * @throws SecretRefusedException if there is a {@code .env} meanwhile
     */
    public static void createDotenv(Path file, Secret secret) throws IOException, SecretRefusedException {
        Path beside = beside(file);
        write(beside, VARIABLE + "=" + secret.text() + "\n");
        try {
            // Unlike a move, a link never takes the place of a file.
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException e) {
            throw new SecretRefusedException(SecretRefusedException.Reason.EXISTS, file);
        } finally {
            Files.delete(beside);
        }
    }

    /**
     * Adds a secret to a {@code .env} that does not set it, keeping what stands there; the file changes as a whole or not at
     * all, and stays its owner's alone. Two runs at once do so one after the other.
     *
     * @throws SecretRefusedException if it sets a secret meanwhile
     */
    @SuppressWarnings("try") // the lock is a resource for its closing alone
    public static void appendToDotenv(Path file, Secret secret) throws IOException, SecretRefusedException {
        Path real = file.toRealPath();
        try (FileChannel channel = FileChannel.open(real, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            // Read by its name: whoever had the lock before may have put a new file there.
            String before = Files.readString(real);
            if (before.contains(VARIABLE + "=")) {
                throw new SecretRefusedException(SecretRefusedException.Reason.EXISTS, file);
            }
            String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Path beside = beside(real);
            write(beside, before + separator + VARIABLE + "=" + secret.text() + "\n");
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
    }

    private static void write(Path file, String content) throws IOException, SecretRefusedException {
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
            throw new SecretRefusedException(SecretRefusedException.Reason.EXISTS, file);
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
