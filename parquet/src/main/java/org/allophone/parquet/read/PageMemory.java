package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

/** Counts the bytes that the pages of all columns take together, and refuses the file before they are more than allowed. */
final class PageMemory {
    private static final long MEGABYTE = 1 << 20;

    private final String file;
    private final long most;
    private long taken;

    PageMemory(String file, long most) {
        this.file = file;
        this.most = most;
    }

    void take(long bytes) {
        taken += bytes;
        if (taken > most) {
            throw Faults.of(file, wording("pages.large", most / MEGABYTE));
        }
    }

    void giveBack(long bytes) {
        taken -= bytes;
    }
}
