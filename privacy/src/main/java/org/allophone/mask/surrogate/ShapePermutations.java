package org.allophone.mask.surrogate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The permutations of the shapes that texts have. Those of the first shapes are remembered: most columns have a few. */
final class ShapePermutations {
    static final int MOST_REMEMBERED = 1_000;

    private final Keys keys;
    private final String use;
    private final Map<String, KeyedPermutation> remembered = new ConcurrentHashMap<>();

    ShapePermutations(Keys keys, String use) {
        this.keys = keys;
        this.use = use;
    }

    /** The permutation of a shape of which there are few. */
    KeyedPermutation ofCommon(String shape, long size) {
        KeyedPermutation known = remembered.get(shape);
        if (known != null) {
            return known;
        }
        KeyedPermutation permutation = of(shape, size);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.putIfAbsent(shape, permutation);
        }
        return permutation;
    }

    /** The permutation of a shape, which is not remembered. */
    KeyedPermutation of(String shape, long size) {
        return new KeyedPermutation(keys.of(use + "/" + shape), size);
    }
}
