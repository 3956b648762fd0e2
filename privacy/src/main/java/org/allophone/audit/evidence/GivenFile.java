package org.allophone.audit.evidence;

import java.nio.file.Path;

/**
 * A file among those to be attacked.
 *
 * @param path where it is
 * @param shown its name in reports, without what looks like a personal datum
 */
public record GivenFile(Path path, String shown) {
    /** Its name without its folder; empty if it has none. */
    public String fileName() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
