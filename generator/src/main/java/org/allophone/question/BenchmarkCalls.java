package org.allophone.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.allophone.centre.Contact;
import org.allophone.dataset.CentreDataset;
import org.allophone.french.Variety;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.CallReader;
import org.allophone.question.material.CallTally;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Material;
import org.allophone.question.material.Notices;
import org.allophone.random.Seed;

/**
 * The calls of a benchmark: each is read when the walk comes by, on any thread; what is stated in it is kept, and its text is not. A call keeps
 * about two kilobytes.
 */
final class BenchmarkCalls {
    private final CentreDataset dataset;
    private final CallReader reader;
    private final Notices notices;
    private final Map<Long, KnownCall> known = new ConcurrentSkipListMap<>();
    private final Map<Long, CallTally> tallies = new ConcurrentSkipListMap<>();

    /**
     * @param asked the ids of the facts that questions are about
     * @param topics how one speaks of a topic
     * @param seed that of the benchmark
     */
    BenchmarkCalls(CentreDataset dataset, Set<String> asked, Function<String, String> topics, Seed seed) {
        this.dataset = dataset;
        this.notices = new Notices(topics);
        String language = dataset.conversationLanguage().toLanguageTag();
        this.reader = new CallReader(asked, Variety.of(language), language, seed);
    }

    /**
     * A call, and what it says.
     *
     * @param read empty if nobody answered
     */
    record Made(Contact contact, Optional<CallReader.ReadCall> read) {}

    Made made(Contact contact) {
        Optional<CallReader.ReadCall> read = dataset.conversationOf(contact)
                .map(conversation -> reader.read(
                        contact,
                        conversation,
                        dataset.identityOf(contact).orElseThrow(),
                        contact.event().map(notices::of).orElse("")));
        read.ifPresent(call -> known.put(contact.number(), call.known()));
        tallies.put(
                contact.number(),
                new CallTally(contact.start().toLocalDate(), contact.topic(), contact.ending(), contact.waitSeconds()));
        return new Made(contact, read);
    }

    int documents() {
        return known.size();
    }

    /** The notices about the events of the calls. */
    List<BenchmarkDocument> notices() {
        return notices.documents();
    }

    /** All that was read. */
    Material material() {
        return new Material(
                known.values(),
                List.copyOf(tallies.values()),
                dataset.articles(),
                notices.places(),
                Variety.of(dataset.conversationLanguage().toLanguageTag()));
    }
}
