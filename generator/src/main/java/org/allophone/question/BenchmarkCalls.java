package org.allophone.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.allophone.centre.Contact;
import org.allophone.dataset.CentreDataset;
import org.allophone.french.Variety;
import org.allophone.question.material.CallReader;
import org.allophone.question.material.CallTally;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Material;

/**
 * The calls of a benchmark: each is read when the walk comes by, on any thread; what is stated in it is kept, and its text is not. A call keeps
 * about two kilobytes.
 */
final class BenchmarkCalls {
    private final CentreDataset dataset;
    private final CallReader reader;
    private final Map<Long, KnownCall> known = new ConcurrentSkipListMap<>();
    private final Map<Long, CallTally> tallies = new ConcurrentSkipListMap<>();

    BenchmarkCalls(CentreDataset dataset, Set<String> asked) {
        this.dataset = dataset;
        String language = dataset.conversationLanguage().toLanguageTag();
        this.reader = new CallReader(asked, Variety.of(language), language);
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
                        contact, conversation, dataset.identityOf(contact).orElseThrow()));
        read.ifPresent(call -> known.put(contact.number(), call.known()));
        tallies.put(
                contact.number(),
                new CallTally(contact.start().toLocalDate(), contact.topic(), contact.ending(), contact.waitSeconds()));
        return new Made(contact, read);
    }

    int documents() {
        return known.size();
    }

    /** All that was read. */
    Material material() {
        return new Material(
                known.values(),
                List.copyOf(tallies.values()),
                dataset.articles(),
                Variety.of(dataset.conversationLanguage().toLanguageTag()));
    }
}
