package org.allophone.quality;

/** Measures calls, one after the other, in memory that does not grow with their number. */
interface CallMeasurer {

    /** Takes a call. It is valid until this method returns. */
    void add(SpokenCall call);

    /** Gives what was measured so far. */
    void measure(Measurements found);
}
