package org.allophone.cli.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Transcript;
import org.allophone.table.Part;

/**
 * Keeps some of the calls while they are made: the first calls, to be shown, and the transcripts.
 *
 * @param <S> a call
 */
final class CallsNoted<S> {
    private final Dataset<S> dataset;
    private final int shown;
    private int parts;
    private final Map<Integer, List<S>> firstOfPart = new TreeMap<>();
    private final Map<Long, Transcript> transcripts = new TreeMap<>();
    private long firstTranscribed = Long.MAX_VALUE;
    private Optional<S> callOfFirstTranscript = Optional.empty();

    /** @param shown how many of the first calls to keep */
    CallsNoted(Dataset<S> dataset, int shown) {
        this.dataset = dataset;
        this.shown = shown;
    }

    /** The same part; its calls are noted when they are made, on any thread. The parts must be passed in order. */
    Part<S> noting(Part<S> part) {
        int number = parts++;
        List<S> first = new ArrayList<>();
        return new Part<>() {
            @Override
            public void forEach(Consumer<? super S> consumer) {
                // Each part has at least one call, so the first calls are in the first parts.
                int most = number < shown ? shown : 0;
                part.forEach(call -> {
                    if (first.size() < most) {
                        first.add(call);
                    }
                    Optional<Transcript> transcript = dataset.transcriptOf(call);
                    if (transcript.isPresent()) {
                        note(call, transcript.get());
                    }
                    consumer.accept(call);
                });
                if (most > 0) {
                    synchronized (CallsNoted.this) {
                        firstOfPart.put(number, first);
                    }
                }
            }

            @Override
            public boolean mustWait() {
                return part.mustWait();
            }
        };
    }

    private synchronized void note(S call, Transcript transcript) {
        long number = transcript.call().orElseThrow();
        transcripts.put(number, transcript);
        if (number < firstTranscribed) {
            firstTranscribed = number;
            callOfFirstTranscript = Optional.of(call);
        }
    }

    /** The first calls, in order. */
    synchronized List<S> firstCalls() {
        return firstOfPart.values().stream().flatMap(List::stream).limit(shown).toList();
    }

    /** All transcripts, in order: those of calls, and those that belong to none. */
    synchronized List<Transcript> transcripts() {
        List<Transcript> all = new ArrayList<>(transcripts.values());
        all.addAll(dataset.transcriptsOfNoCall());
        return all;
    }

    /** The call of the first transcript. If the transcript belongs to no call, the first call about its topic. */
    synchronized Optional<S> callOf(Transcript first) {
        return first.call().isPresent() ? callOfFirstTranscript : dataset.firstCallAbout(first.topic());
    }
}
