package org.allophone.defect;

import java.util.List;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.jspecify.annotations.Nullable;

/**
 * The random draws of the defects of a table. A row is addressed by its first cell and by how many rows before it have the same one: so more
 * days, other formats or another number of threads change none.
 */
final class Draws {
    private final Seed seed;
    private @Nullable Object first;
    private int repeated;
    private long row;

    Draws(Seed seed, String table) {
        this.seed =
                seed.child(Purpose.of("defects of a table"), Purpose.of(table).id());
    }

    /** Goes on to a row. */
    void next(@Nullable Object[] cells) {
        Object cell = cells[0];
        repeated = cell != null && cell.equals(first) ? repeated + 1 : 0;
        first = cell;
        row = Purpose.of(cell + "/" + repeated).id();
    }

    /** The draws of a defect in the row. */
    RandomStream of(int defect) {
        return seed.stream(Purpose.of("defect of a row"), row, defect);
    }

    /** The draws of a defect that whole days of a site have. */
    RandomStream ofDay(int defect, List<?> siteAndDay) {
        return seed.stream(
                Purpose.of("defect of a day"), Purpose.of(siteAndDay.toString()).id(), defect);
    }
}
