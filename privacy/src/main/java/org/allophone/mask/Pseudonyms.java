package org.allophone.mask;

import java.util.function.Consumer;
import org.allophone.table.CellWriter;

/** Gives the pseudonyms of one kind of datum. Used by many threads at once. */
sealed interface Pseudonyms permits HmacPseudonyms, LegacySha256Pseudonyms {

    /** Writes the pseudonym of the datum that {@code clear} writes. */
    void write(Consumer<CellWriter> clear, CellWriter out);
}
