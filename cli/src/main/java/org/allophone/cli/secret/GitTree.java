package org.allophone.cli.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Decides whether git would add a new file to a repository. It is used only for a warning. It reads {@code .gitignore} and {@code
 * .git/info/exclude}, but not the ignore lists of the user or the system. Git need not be installed.
 */
final class GitTree {
    private GitTree() {}

    /** Whether a file is in a git tree whose lists of ignored files do not name it. */
    static boolean wouldCommit(Path file) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            folders.add(0, folder);
            if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return !isIgnored(file.toAbsolutePath().normalize(), folders);
            }
        }
        return false;
    }

    /** The last line that names the file decides, from the tree's lists to those of the file's own folder. */
    private static boolean isIgnored(Path file, List<Path> folders) {
        boolean ignored = false;
        List<Path> lists = new ArrayList<>();
        lists.add(folders.get(0).resolve(".git/info/exclude"));
        folders.forEach(folder -> lists.add(folder.resolve(".gitignore")));
        for (int i = 0; i < lists.size(); i++) {
            Path base = folders.get(Math.max(0, i - 1));
            for (String line : lines(lists.get(i))) {
                boolean negated = line.startsWith("!");
                if (names(negated ? line.substring(1) : line, base.relativize(file))) {
                    ignored = !negated;
                }
            }
        }
        return ignored;
    }

    /** Whether a pattern names a file; one without a slash names a file in any folder. */
    private static boolean names(String pattern, Path file) {
        if (pattern.isBlank() || pattern.startsWith("#") || pattern.endsWith("/")) {
            return false;
        }
        try {
            String rooted = pattern.startsWith("/") ? pattern.substring(1) : pattern;
            Path tested = pattern.contains("/") ? file : file.getFileName();
            return tested.getFileSystem().getPathMatcher("glob:" + rooted).matches(tested)
                    || tested.getFileSystem()
                            .getPathMatcher("glob:" + rooted.replaceFirst("^\\*\\*/", ""))
                            .matches(tested);
        } catch (PatternSyntaxException | InvalidPathException e) {
            return false;
        }
    }

    private static List<String> lines(Path list) {
        try {
            return Files.isRegularFile(list)
                    ? Files.readAllLines(list).stream().map(String::strip).toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
