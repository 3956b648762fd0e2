package org.allophone.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The files of a data set, as listed in its manifest. This part of a manifest is the same in all output versions, so a data set
 * of another version of the program can still be checked and replaced.
 *
 * @param files the files and their digests, by path inside the folder with {@code /} between the parts
 */
public record FileDigests(Map<String, FileDigest> files) {

    /** Why a file is not what the manifest says. */
    public enum Fault {
        MISSING,
        CHANGED
    }

    /**
     * A file that is not what the manifest says.
     *
     * @param file its path inside the folder
     */
    public record Finding(String file, Fault fault) {}

    /** Compares the files of a folder with these digests; the list is empty if no file is missing or changed. */
    public List<Finding> verify(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, FileDigest> expected : files.entrySet()) {
            Path file = folder.resolve(expected.getKey());
            if (!isInside(folder, file)) {
                findings.add(new Finding(expected.getKey(), Fault.MISSING));
            } else if (!expected.getValue().isOf(file)) {
                findings.add(new Finding(expected.getKey(), Fault.CHANGED));
            }
        }
        return findings;
    }

    /** Whether the file is in the folder itself, not in another folder that a link leads to. */
    private static boolean isInside(Path folder, Path file) {
        for (Path parent = file.getParent(); !folder.equals(parent); parent = parent.getParent()) {
            if (parent == null || Files.isSymbolicLink(parent)) {
                return false;
            }
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
