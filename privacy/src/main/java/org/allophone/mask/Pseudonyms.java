package org.allophone.mask;

import java.util.function.Consumer;
import org.allophone.table.CellWriter;

/** Computes the pseudonyms of one kind of datum. Safe for use by many threads. */
sealed interface Pseudonyms permits HmacPseudonyms, LegacySha256Pseudonyms {

    /** Writes the pseudonym of the datum that {@code clear} writes. */
    void write(Consumer<CellWriter> clear, CellWriter out);
}
