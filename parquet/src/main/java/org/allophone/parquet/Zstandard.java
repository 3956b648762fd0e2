package org.allophone.parquet;

import java.io.IOException;

/** The library of Zstandard, which is native code. */
public final class Zstandard {
    private Zstandard() {}

    /** What is said where it cannot be loaded. */
    public static IOException missing(LinkageError e) {
        return new IOException(
                "the Zstandard library, which compresses Parquet files, cannot be loaded (" + e.getMessage()
                        + "); it is unpacked into the folder for temporary files: let that exist, be writable and run"
                        + " programs, or name another one by java -Djava.io.tmpdir=FOLDER",
                e);
    }
}
