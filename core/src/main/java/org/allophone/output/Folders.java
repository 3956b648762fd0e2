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

/** Creates and deletes folders, without touching files of somebody else. */
final class Folders {
    private Folders() {}

    /** Creates a folder and the missing ones above it. Returns those that were missing, the deepest first. */
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
     * Refuses a name unless it is, or can become, a regular file in real folders below {@code folder}. Links are
     * refused, because a link may lead to a file of somebody else.
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

    /** Whether a name, resolved in a folder, stays inside it, and no part of it is hidden or written by a control character. */
    static boolean isPossibleName(String name) {
        for (String part : name.split("/", -1)) {
            // The tilde is refused because of the short names of Windows: GIT~1 is .git on Windows.
            if (part.isEmpty() || part.startsWith(".") || !part.matches("[^\\p{C}\\\\:~]+")) {
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
                return; // the folder has a file of somebody else, so it stays
            }
        }
    }

    /** Deletes a folder and everything in it. If {@code kept} is given, the folder and that file stay. */
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
