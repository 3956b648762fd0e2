package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.Recipe;
import org.allophone.scenario.file.ScenarioFile;
import org.jspecify.annotations.Nullable;

/** The centre that an option names: a bundled scenario, or a scenario file. */
public final class ScenarioChoice {
    private ScenarioChoice() {}

    /**
     * The scenario. The file of a bundled one is English in every language of the messages, so that the bytes of the data set do not depend on it.
     *
     * @param wanted as the user wrote it; null for the usual one
     */
    public static ScenarioFile of(@Nullable String wanted, Environment environment) throws IOException {
        String name = wanted == null ? ScenarioFile.bundledNames().get(0) : wanted;
        if (ScenarioFile.bundledNames().contains(name)) {
            return ScenarioFile.bundled(name);
        }
        Path path = environment.path("--scenario", name);
        Path real = environment.resolve(path);
        if (!Files.exists(real) && !name.matches(".*(/|\\.ya?ml)")) {
            List<String> names = new ArrayList<>(ScenarioFile.bundledNames());
            names.add(Recipe.NOTEBOOK);
            throw Messages.wrongUse("wrong.scenario", name, String.join(", ", names));
        }
        return ScenarioFile.read(real);
    }
}
