package org.allophone.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
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
     * @throws FileSystemException if it is a folder, a device or a pipe
     * @throws InvalidScenarioException with everything that is wrong with it
     */
    public static ScenarioFile read(Path file) throws IOException {
        String name = CentreScenario.nameOfFile(file);
        byte[] bytes = new YamlFile(name).bytes(file);
        return new ScenarioFile(ScenarioReader.read(name, bytes), new String(bytes, StandardCharsets.UTF_8));
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
