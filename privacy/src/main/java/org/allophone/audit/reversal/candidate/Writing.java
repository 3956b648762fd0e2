package org.allophone.audit.reversal.candidate;

/** One way to write the data of some candidates, as bytes. */
public interface Writing {
    /** A short name that shows the way: {@code +32#########}. */
    String name();

    /** How likely it is, beside the others: an estimate, for the order of guesses. */
    double weight();

    /** The length of the longest text in bytes. */
    int longest();

    /**
     * Writes a datum.
     *
     * @return the length of the text in bytes
     */
    int write(long index, byte[] into, int at);

    /**
     * Writes a datum over the one before it, which stands there.
     *
     * @param index at least 1
     * @return the length of the text in bytes
     */
    default int writeNext(long index, byte[] into, int at) {
        return write(index, into, at);
    }
}
