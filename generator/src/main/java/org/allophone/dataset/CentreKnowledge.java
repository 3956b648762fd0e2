package org.allophone.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.PackReader;
import org.allophone.knowledge.Article;
import org.allophone.knowledge.KnowledgeBase;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;

/** What the agents of a centre can read up. */
final class CentreKnowledge {
    private static final Purpose ARTICLES = Purpose.of("articles of a centre");

    private final CentreScenario scenario;
    private final Set<String> called;
    private final Seed seed;

    /** @param pack what the centre is called about */
    CentreKnowledge(CentreScenario scenario, CentrePack pack, Seed seed) {
        this.scenario = scenario;
        this.called = pack.intents().values().stream()
                .flatMap(List::stream)
                .map(Intent::name)
                .collect(Collectors.toUnmodifiableSet());
        this.seed = seed.child(ARTICLES, 0);
    }

    /** All versions of all articles, by id and version; they are made anew each time. */
    List<Article> articles() {
        Set<String> known =
                PackReader.bundled("fr").intents().stream().map(Intent::name).collect(Collectors.toUnmodifiableSet());
        return KnowledgeBase.of(scenario, known, called, seed);
    }
}
