package org.allophone.quality.calls.log;

import java.util.HashMap;
import java.util.Map;

/** Numbers names from 0 on, as long as they are few: agents, topics, queues. */
final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();

    int size() {
        return numbers.size();
    }

    int numberOf(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = numbers.size();
            numbers.put(name, known);
        }
        return known;
    }
}
