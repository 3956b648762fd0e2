package org.allophone.quality.transcript;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the calls of one file. */
interface CallReader extends Closeable {

    /** The next call; null after the last one. */
    @Nullable
    TranscribedCall next() throws IOException;
}
