package org.allophone.cli.console;

import org.allophone.wording.Wording;

/** A number of bytes for a person to read: in MB, GB or TB, with at most four digits. */
public final class FileSize {
    private static final String[] UNITS = {"size.mb", "size.gb", "size.tb"};
    private static final int STEP = 1000;
    private static final int MOST = 9999;

    private FileSize() {}

    public static Wording of(long bytes) {
        long size = bytes / STEP / STEP;
        int unit = 0;
        while (size > MOST && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return Messages.wording(UNITS[unit], size);
    }
}
