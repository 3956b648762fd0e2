package org.allophone.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.PackReader;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;

/** Centres to make knowledge bases for. */
final class Centres {
    static final Set<String> INTENTS = PackReader.bundled("fr").intents().stream()
            .map(Intent::name)
            .filter(name -> !name.equals(Pack.GENERAL))
            .collect(Collectors.toUnmodifiableSet());

    private Centres() {}

    static CentreScenario bundled(String name) {
        return ScenarioFile.bundled(name).scenario();
    }

    /** The centre of telecom-be with another company, as YAML. */
    static CentreScenario with(Path folder, String company) throws IOException {
        String text = ScenarioFile.bundled("telecom-be").text();
        Path file = folder.resolve("centre.yaml");
        Files.writeString(file, text.substring(0, text.indexOf("\ncompany:") + 1) + company);
        return ScenarioFile.read(file).scenario();
    }

    static List<Article> articles(CentreScenario scenario) {
        return KnowledgeBase.of(scenario, INTENTS, INTENTS, new Seed(42));
    }
}
