package org.allophone.output;

import java.io.IOException;
import java.nio.file.Path;

/** A folder cannot be written to because something of somebody else's is in the way. What stands there is unchanged. */
public final class OutputRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        /** A file, or a link, stands where a folder is needed. */
        NOT_A_FOLDER,
        /** Another run is writing to the same folder at this moment. */
        BUSY,
        /** Something of a wanted name is there already, and it is not ours to replace. */
        FOREIGN_FILE
    }

    private final Reason reason;
    private final transient Path path;

    public OutputRefusedException(Reason reason, Path path) {
        super(reason + ": " + path);
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** The thing that is in the way. */
    public Path path() {
        return path;
    }
}
