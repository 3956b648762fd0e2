package org.allophone.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Making and removing folders, with care for what is somebody else's. */
final class Folders {
    private Folders() {}

    /** Makes a folder and those above it; gives those that were missing, the deepest first. */
    static List<Path> create(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && !Files.isDirectory(path); path = path.getParent()) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Faults.refusal("not-a-folder", path);
            }
            missing.add(path);
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw Faults.refusal("not-a-folder", Path.of(e.getFile()));
        }
        return missing;
    }

    /**
     * Refuses a name whose file would not be a plain file in plain folders below {@code folder}: a link could lead anywhere, and
     * what it leads to is not ours to replace.
     */
    static void refuseUnlessPlain(Path folder, String name) throws IOException {
        Path path = folder;
        String[] parts = name.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            path = path.resolve(parts[i]);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            boolean last = i == parts.length - 1;
            if (!last && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Faults.refusal("not-a-folder", path);
            }
            if (last && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Faults.refusal("foreign-file", path);
            }
        }
    }

    /** Whether a name is that of a file in a folder or below it. */
    static boolean isInside(String name) {
        for (String part : name.split("/", -1)) {
            if (part.isEmpty()
                    || part.equals(".")
                    || part.equals("..")
                    || part.matches(".*[\\p{Cntrl}\\x80-\\x9f\\\\:].*")) {
                return false;
            }
        }
        return true;
    }

    static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    static void deleteEmpty(List<Path> deepestFirst) {
        for (Path path : deepestFirst) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                return; // somebody else put something there: it stays
            }
        }
    }

    /** Deletes a folder with all that is in it, or all that is in it but one file. */
    static void delete(Path root, @Nullable Path kept) throws IOException {
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
}
