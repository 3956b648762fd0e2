package org.allophone.quality.said;

import java.util.List;

/**
 * What stands at some place.
 *
 * @param end the first token after it
 */
record Found(int end, List<Value> readings) {
    Found(int end, Value... readings) {
        this(end, List.of(readings));
    }
}
