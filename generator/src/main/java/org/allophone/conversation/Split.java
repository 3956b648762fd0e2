package org.allophone.conversation;

import java.util.Locale;

/**
 * A part of a data set for machine learning. A caller is in one of them, and so is a wording that a caller says at some length. A turn
 * that can be said in few ways may have no wording for a part; then it borrows one of another.
 */
public enum Split {
    TRAIN,
    VALIDATION,
    TEST;

    private static final int TENTHS = 10;
    private static final int GOLDEN = 0x9e3779b9;

    /** Its name in labels. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Four fifths of the callers are for training, a tenth for validation, a tenth for the test. */
    public static Split ofCaller(int caller) {
        return ofTenth(Math.floorMod(caller * GOLDEN, TENTHS));
    }

    /** Four fifths of the wordings are for training, a tenth for validation, a tenth for the test. */
    static Split ofWording(int hash) {
        return ofTenth(Math.floorMod((hash * GOLDEN) >>> 8, TENTHS));
    }

    private static Split ofTenth(int tenth) {
        return tenth < TENTHS - 2 ? TRAIN : tenth == TENTHS - 2 ? VALIDATION : TEST;
    }
}
