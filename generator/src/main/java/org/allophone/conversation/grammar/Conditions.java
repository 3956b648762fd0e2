package org.allophone.conversation.grammar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of a pack's conditions: a call looks them up by number, not by name. For any number of threads. */
public final class Conditions {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** The number of a condition; a new one if the name is new. */
    public int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        synchronized (this) {
            return numbers.computeIfAbsent(name, unused -> numbers.size());
        }
    }

    int numberIfKnown(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
