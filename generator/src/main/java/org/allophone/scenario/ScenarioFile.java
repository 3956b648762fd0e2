package org.allophone.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A centre, and the text of the file that describes it.
 *
 * @param scenario what the file says
 * @param text the file as it was written, comments included
 */
public record ScenarioFile(CentreScenario scenario, String text) {

    /**
     * Reads a scenario file.
     *
     * @throws InvalidScenarioException with everything that is wrong with it
     */
    public static ScenarioFile read(Path file) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.replaceFirst("\\.ya?ml$", "");
        if (Files.size(file) > YamlFile.LARGEST_BYTES) {
            throw new YamlFile(name).tooLarge();
        }
        // A pipe or device tells no size: one byte more than allowed shows that it is too large.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(YamlFile.LARGEST_BYTES + 1);
            return new ScenarioFile(ScenarioReader.read(name, bytes), new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /**
     * A scenario that comes with the program.
     *
     * @throws InvalidScenarioException if none has this name
     */
    public static ScenarioFile bundled(String name) throws InvalidScenarioException {
        return new ScenarioFile(CentreScenario.bundled(name), CentreScenario.bundledText(name));
    }
}
