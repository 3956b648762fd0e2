package org.allophone.mask.operator;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.allophone.pii.PiiKind;

/** Numbers the data of one call or row for their labels: those of each kind from 1 on, the same datum always the same. For one thread at a time. */
public final class LabelNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<PiiKind, Integer> counts = new EnumMap<>(PiiKind.class);

    /** @param form the datum in its usual form */
    int of(PiiKind kind, String form) {
        return numbers.computeIfAbsent(kind + " " + form, unused -> counts.merge(kind, 1, Integer::sum));
    }
}
