package org.allophone.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allophone.table.Part;

/**
 * Keeps the first calls while all calls are made, so that they can be shown.
 *
 * @param <S> a call
 */
final class FirstCalls<S> {
    private final int most;
    private int parts;
    private final Map<Integer, List<S>> firstOfPart = new TreeMap<>();

    /** @param most how many calls to keep */
    FirstCalls(int most) {
        this.most = most;
    }

    /** The same part; its first calls are kept when they are made, on any thread. The parts must be passed in order. */
    Part<S> watching(Part<S> part) {
        int number = parts++;
        // Each part has at least one call, so the first calls are in the first parts.
        return number < most ? keeping(part, number) : part;
    }

    private Part<S> keeping(Part<S> part, int number) {
        List<S> first = new ArrayList<>();
        return new Part<>() {
            @Override
            public void forEach(Consumer<? super S> consumer) {
                part.forEach(call -> {
                    if (first.size() < most) {
                        first.add(call);
                    }
                    consumer.accept(call);
                });
                synchronized (FirstCalls.this) {
                    firstOfPart.put(number, first);
                }
            }

            @Override
            public boolean mustWait() {
                return part.mustWait();
            }
        };
    }

    /** The first calls, in order. */
    synchronized List<S> inOrder() {
        return firstOfPart.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
