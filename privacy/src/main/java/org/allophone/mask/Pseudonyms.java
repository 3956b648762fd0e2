package org.allophone.mask;

import org.allophone.table.CellWriter;

/** Gives the pseudonyms of one kind of datum. Used by many threads at once. */
sealed interface Pseudonyms permits HmacPseudonyms, LegacySha256Pseudonyms {

    /** Writes the pseudonym of a datum. */
    void write(String datum, CellWriter out);
}
