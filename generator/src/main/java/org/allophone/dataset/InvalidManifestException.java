package org.allophone.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** A file is not a manifest of ours. The message is one line: where, what was found, what belongs there. */
public final class InvalidManifestException extends IOException {
    private static final long serialVersionUID = 1L;

    InvalidManifestException(Path file, String fault) {
        super(file + ": " + fault);
    }
}
