package org.allophone.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.allophone.wording.Refusal;

/** Reads and writes files that hold a secret. Only the owner of a file may access it, from its creation on. */
public final class SecretFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);
    /** A .env holds other variables too. */
    private static final int LARGEST_BYTES = 1 << 20;

    private SecretFile() {}

    /**
     * Reads the secret of a key file: one line of text, in one of the forms of {@link Secret#parse}, or a {@code .env}.
     *
     * @param file a file that only its owner can access, or a pipe
     * @param outputFolder the folder that will be published; no key may be in it
     */
    public static Secret read(Path file, Path outputFolder) {
        return readKept(file, outputFolder).secret();
    }

    /** Reads a secret as {@link #read(Path, Path)} does, and until when it is kept. */
    public static KeptSecret readKept(Path file, Path outputFolder) {
        return kept(textOfSafe(file, outputFolder), file);
    }

    /** Reads a secret as {@link #read(InputStream, Object)} does, and until when it is kept. */
    public static KeptSecret readKept(InputStream in, Object place) {
        return kept(textOf(in, place), place);
    }

    private static KeptSecret kept(String text, Object place) {
        return new KeptSecret(Secret.parse(onlyLine(text, place), place), KeptSecret.destroyOn(text, place));
    }

    /**
     * Reads the secret that another program writes, in one of the forms of a key file.
     *
     * @param place the place of the secret, for messages
     */
    public static Secret read(InputStream in, Object place) {
        return readKept(in, place).secret();
    }

    /** Reads a passphrase from a file, as {@link #read(Path, Path)} reads a secret. */
    public static Passphrase readPassphrase(Path file, Path outputFolder) {
        return Passphrase.parse(onlyLine(textOfSafe(file, outputFolder), file), file);
    }

    /** Reads the passphrase that another program writes. */
    public static Passphrase readPassphrase(InputStream in, Object place) {
        return Passphrase.parse(onlyLine(textOf(in, place), place), place);
    }

    private static String textOfSafe(Path file, Path outputFolder) {
        if (!isPipe(file)) {
            checkSafe(file, outputFolder);
        }
        return text(file);
    }

    private static String textOf(InputStream in, Object place) {
        try {
            return text(in, place);
        } catch (IOException e) {
            throw Faults.refusal("unreadable", place);
        }
    }

    private static String onlyLine(String text, Object place) {
        String line = SecretText.inKeyFile(text, place);
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw Faults.refusal("not-one-line", place);
        }
        return line;
    }

    /** Whether a path leads to a pipe, such as that of {@code --key-file <(pass show key)}. A pipe has no content that others can read. */
    private static boolean isPipe(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            return false; // reported as an unreadable file
        }
    }

    /** The salt of passphrases in a file; empty if the file is missing. */
    public static Optional<PassphraseSalt> readSalt(Path file) {
        return Files.exists(file)
                ? Optional.of(PassphraseSalt.parse(text(file), file.getFileName()))
                : Optional.empty();
    }

    /**
     * Writes a salt to a new file, which is complete when it appears.
     *
     * @return whether the file was written; false if there is one by now
     */
    public static boolean createSalt(Path file, PassphraseSalt salt) throws IOException {
        return createWhole(file, salt.text() + "\n");
    }

    /**
     * Reads the value of {@code SALT_PII} in a {@code .env}, without checking the value; empty if the value or the file is missing.
     *
     * @throws Refusal if the file is a link, or cannot be read as a {@code .env}
     */
    public static Optional<String> readDotenv(Path file) {
        // Somebody else may have put the link there, and a key would be written to where it leads.
        if (Files.isSymbolicLink(file)) {
            throw Faults.refusal("link", file.getFileName());
        }
        return Files.exists(file) ? SecretText.inDotenv(text(file), file.getFileName()) : Optional.empty();
    }

    /** The text of a file, read once: another run may be replacing it. */
    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, file);
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    private static String text(InputStream in, Object place) throws IOException {
        try {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length <= LARGEST_BYTES) {
                return SecretText.decoded(bytes);
            }
        } catch (CharacterCodingException e) {
            // refused below, like a file that is too large
        }
        throw Faults.refusal("not-one-line", place);
    }

    /** Refuses a file that other users may read or change, or that is in the folder to be published. */
    public static void checkSafe(Path file, Path outputFolder) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Faults.refusal("unreadable", file);
        }
        checkOutside(file, outputFolder);
        try {
            // The permissions of the file itself count, not those of a link to it.
            if (isPosix()
                    && Files.getPosixFilePermissions(file.toRealPath()).stream().anyMatch(OTHERS::contains)) {
                throw Faults.refusal("open-to-others", file);
            }
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    /** Refuses a file in the folder to be published, even if the file does not exist yet. Links are checked both followed and not. */
    public static void checkOutside(Path file, Path outputFolder) {
        try {
            if (real(file).startsWith(real(outputFolder)) || absolute(file).startsWith(absolute(outputFolder))) {
                throw Faults.refusal("inside-output", file);
            }
        } catch (IOException e) {
            throw Faults.refusal("unreadable", file);
        }
    }

    /** Writes a secret to a new key file. From its creation on, only the owner can read and write it. */
    public static void createKeyFile(Path file, Secret secret) throws IOException {
        createKeyFile(file, new KeptSecret(secret, Optional.empty()));
    }

    /** Writes a secret to a new key file, and until when it is kept. */
    public static void createKeyFile(Path file, KeptSecret kept) throws IOException {
        write(
                file,
                kept.destroyOn().map(KeptSecret::line).orElse("")
                        + kept.secret().text() + "\n");
    }

    /** Opens a new file for other secrets. From its creation on, only the owner can read and write it. */
    public static OutputStream create(Path file) throws IOException {
        write(file, "");
        return Files.newOutputStream(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a passphrase to a new file, as {@link #createKeyFile} does. */
    public static void createPassphraseFile(Path file, Passphrase passphrase) throws IOException {
        write(file, passphrase.text() + "\n");
    }

    /**
     * Writes a secret to a new {@code .env}, as {@link #createKeyFile} does. The file is complete when it appears, so
     * another run never sees it without the secret.
     *
     * @return whether the file was written; false if there is a {@code .env} by now
     */
    public static boolean createDotenv(Path file, Secret secret) throws IOException {
        return createWhole(file, Secret.VARIABLE + "=" + secret.text() + "\n");
    }

    private static boolean createWhole(Path file, String content) throws IOException {
        Path beside = beside(file);
        write(beside, content);
        try {
            // Unlike a move, creating a link never replaces a file.
            Files.createLink(file, beside);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (FileSystemException | UnsupportedOperationException e) {
            return createWithoutLink(file, content); // some file systems have no links
        } finally {
            Files.delete(beside);
        }
    }

    /** Another run may see the file before it is complete, and then asks again. */
    private static boolean createWithoutLink(Path file, String content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        write(file, content);
        return true;
    }

    /**
     * Adds a secret to a {@code .env} that has none, and keeps the other lines and the file's owner. The change is complete or does
     * not happen, and only the owner can access the file afterwards. A lock makes concurrent runs do this one after the
     * other.
     *
     * @return whether the secret was added; false if the file has a secret by now
     */
    @SuppressWarnings("try") // the lock is only closed, not used
    public static boolean appendToDotenv(Path file, Secret secret) throws IOException {
        Path real = file.toAbsolutePath();
        try (FileChannel channel = FileChannel.open(real, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock ignored = channel.lock()) {
            // The file is read by its name, because the previous holder of the lock may have replaced it.
            String before = text(real);
            if (SecretText.inDotenv(before, real.getFileName()).isPresent()) {
                return false;
            }
            String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Path beside = beside(real);
            write(beside, before + separator + Secret.VARIABLE + "=" + secret.text() + "\n");
            keepOwner(real, beside);
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    /** Keeps the owner, because an administrator may run the program in another user's folder. */
    private static void keepOwner(Path of, Path to) throws IOException {
        UserPrincipal owner = Files.getOwner(of, LinkOption.NOFOLLOW_LINKS);
        if (!owner.equals(Files.getOwner(to))) {
            try {
                Files.setOwner(to, owner);
            } catch (IOException e) {
                Files.delete(to);
                throw e;
            }
        }
    }

    /** Process numbers are not unique enough: two containers that share the folder may have the same number. */
    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new-" + UUID.randomUUID());
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

    /** The path with all links followed, as far as it exists. */
    private static Path real(Path path) throws IOException {
        // It must not be normalized first: "link/.." is the folder above the target of the link.
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
