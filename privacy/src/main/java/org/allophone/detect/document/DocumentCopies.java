package org.allophone.detect.document;

import java.io.IOException;
import java.util.Iterator;
import org.allophone.parallel.InOrder;

/**
 * Shows files to a visitor, and writes them again with what the visitor says. Several threads look at documents; what is written, and
 * what is refused first, does not depend on their number. Memory holds a few parts, whatever the size of a file.
 */
public final class DocumentCopies {
    /** No further part is read while the texts of those under way are as long as this, in UTF-16 units. */
    private static final long MOST_UNITS = 1 << 23;

    private final InOrder threads;

    /** @param threads how many look at documents, at least 1 */
    public DocumentCopies(int threads) {
        this.threads = new InOrder(threads, MOST_UNITS);
    }

    /**
     * Shows the files to a visitor, one after the other, and writes each.
     *
     * @throws org.allophone.wording.Refusal what was refused first, by a reader or by the visitor. What stands before it is written
     */
    public void copy(Iterator<FileCopy> files, PartVisitor visitor) throws IOException {
        try (CopyRun run = new CopyRun(files, visitor)) {
            threads.run(run, CopyRun.Part::write);
        }
    }
}
