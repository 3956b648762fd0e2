package org.allophone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.PackReader;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;

/**
 * What can be said in the conversations of a centre: the program's pack for its language, or the one that its scenario brings.
 *
 * @param files the text of each file of the scenario's own pack, by its path in the data set; none for a pack of the program
 * @param intents the intents of each topic of the centre
 */
public record CentrePack(Pack pack, SortedMap<String, String> files, Map<String, List<Intent>> intents) {

    /**
     * The pack of a centre; empty if there is none for its language.
     *
     * @throws Refusal with all faults of the scenario's own pack, or with each topic that names an unknown intent
     */
    public static Optional<CentrePack> of(ScenarioFile file) throws IOException {
        CentreScenario scenario = file.scenario();
        if (scenario.pack().isEmpty()) {
            return ofProgram(scenario);
        }
        if (!PackReader.isBundled(scenario.language())) {
            throw Refusal.wrongUse(Faults.wording("pack.language", scenario.pack(), scenario.language()));
        }
        Path folder = file.folder().resolve(scenario.pack());
        if (!Files.isDirectory(folder)) {
            throw Refusal.wrongUse(Faults.wording("pack.missing", scenario.pack(), scenario.name()));
        }
        Map<String, String> texts = PackReader.texts(folder);
        SortedMap<String, String> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(scenario.pack() + "/" + path, text));
        return Optional.of(of(scenario, PackReader.of(texts), files));
    }

    /** The program's pack for a centre's language; empty if there is none. */
    static Optional<CentrePack> ofProgram(CentreScenario scenario) {
        return PackReader.isBundled(scenario.language())
                ? Optional.of(of(scenario, PackReader.bundled("fr"), new TreeMap<>()))
                : Optional.empty();
    }

    private static CentrePack of(CentreScenario scenario, Pack pack, SortedMap<String, String> files) {
        Map<String, List<Intent>> intents = new HashMap<>();
        List<Wording> unknown = new ArrayList<>();
        for (Topic topic : scenario.topics()) {
            intents.put(topic.name(), intents(topic, pack, unknown));
        }
        if (!unknown.isEmpty()) {
            throw Refusal.wrongUse(unknown);
        }
        return new CentrePack(pack, files, intents);
    }

    /** The intents that a topic names, or those that the pack has for a topic of its name. */
    private static List<Intent> intents(Topic topic, Pack pack, List<Wording> unknown) {
        if (topic.intents().isEmpty()) {
            List<Intent> ofTopic = pack.ofTopic(topic.name());
            if (ofTopic.isEmpty() && pack.intent(Pack.GENERAL).isEmpty()) {
                unknown.add(Faults.wording("intent.none", topic.name(), Pack.GENERAL));
            }
            return ofTopic;
        }
        List<Intent> intents = new ArrayList<>();
        for (String name : topic.intents()) {
            pack.intent(name)
                    .ifPresentOrElse(
                            intents::add,
                            () -> unknown.add(Faults.wording(
                                    "intent.unknown",
                                    topic.name(),
                                    name,
                                    String.join(
                                            ", ",
                                            pack.intents().stream()
                                                    .map(Intent::name)
                                                    .toList()))));
        }
        return intents;
    }
}
