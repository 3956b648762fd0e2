package org.allophone.table;

import java.util.List;

/** Texts from a list that is known beforehand. Each value is a place in the list. */
public final class CategoryVector extends ColumnVector {
    private final List<String> categories;
    private final int[] places = new int[Batch.MOST_ROWS];

    CategoryVector(List<String> categories) {
        this.categories = categories;
    }

    List<String> categories() {
        return categories;
    }

    int place(int row) {
        return places[row];
    }

    void set(int row, int place) {
        places[row] = place;
    }

    @Override
    boolean isNothing(int row) {
        return places[row] < 0;
    }
}
