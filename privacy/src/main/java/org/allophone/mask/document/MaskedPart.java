package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allophone.detect.document.PartVisitor;
import org.allophone.detect.document.Passage;

/**
 * Documents that one thread masks. It searches all of them, waits until the parts before have given their labels to the calls that it
 * shares with them, gives its own, and searches what it has masked: so only the short step in the middle ever waits.
 */
final class MaskedPart implements PartVisitor.Part {
    private final MaskWork work;
    private final Function<String, MaskScope> scopes;
    private final List<MaskedDocument> documents = new ArrayList<>();
    private final MaskCounts counts = new MaskCounts();
    private final CountDownLatch replaced = new CountDownLatch(1);
    private final Set<CountDownLatch> before = new LinkedHashSet<>();

    /** @param scopes gives what holds in a call or row */
    MaskedPart(MaskWork work, Function<String, MaskScope> scopes) {
        this.work = work;
        this.scopes = scopes;
    }

    @Override
    public void add(String scope, List<Passage> document) {
        MaskScope inScope = scopes.apply(scope);
        CountDownLatch last = inScope.usedBy(replaced);
        if (last != replaced && last.getCount() > 0) {
            before.add(last);
        }
        documents.add(new MaskedDocument(work, scope, inScope, document, counts));
    }

    @Override
    public void look() {
        MaskTools tools = work.borrowTools();
        try {
            each(document -> document.search(tools));
            awaitOthers();
            each(document -> document.replace(tools));
        } finally {
            replaced.countDown();
        }
        each(document -> document.finish(tools));
        work.giveBack(tools);
    }

    /** What is refused is told when the writer is there. */
    private void each(Consumer<MaskedDocument> step) {
        documents.forEach(document -> document.unlessRefused(step));
    }

    private void awaitOthers() {
        try {
            for (CountDownLatch other : before) {
                other.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run has ended", e);
        }
    }

    @Override
    public List<String> texts(int document) {
        if (document == 0) {
            work.counts().add(counts);
        }
        MaskedDocument masked = documents.get(document);
        List<String> texts = masked.texts();
        masked.intervals().forEach(work.settings().intervals());
        return texts;
    }
}
