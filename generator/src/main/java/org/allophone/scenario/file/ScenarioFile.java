package org.allophone.scenario.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.allophone.resource.ProgramFile;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Language;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wordings;

/**
 * A centre, and the text of the file that describes it.
 *
 * @param scenario the scenario that the file describes
 * @param text the text of the file, comments included
 * @param folder the folder in which the file lies; the present one for a scenario of the program
 */
public record ScenarioFile(CentreScenario scenario, String text, Path folder) {
    private static final List<String> BUNDLED = List.of("telecom-be", "telecom-fr", "telecom-national");
    private static final int LONGEST_NAME = 40;

    /**
     * Reads a scenario file.
     *
     * @throws FileSystemException if it is a folder, a device or a pipe
     * @throws Refusal with all faults of the file
     */
    public static ScenarioFile read(Path file) throws IOException {
        String name = nameOf(file);
        byte[] bytes = new YamlFile(name).bytes(file);
        Path folder = file.toAbsolutePath().getParent();
        return new ScenarioFile(
                ScenarioReader.read(name, bytes),
                new String(bytes, StandardCharsets.UTF_8),
                folder == null ? file : folder);
    }

    /** The names of the scenarios that come with the program, the default one first. */
    public static List<String> bundledNames() {
        return BUNDLED;
    }

    /**
     * A scenario that comes with the program, for a data set. Its file is the English one for every user: the file lies in the data set,
     * whose bytes do not depend on the language of the messages.
     *
     * @throws Refusal if none has this name
     */
    public static ScenarioFile bundled(String name) {
        return bundled(name, Language.ENGLISH);
    }

    /**
     * A scenario that comes with the program, for a person who reads its file or makes a new one of it. The languages differ in the
     * comments and the description, and in nothing that is simulated.
     *
     * @throws Refusal if none has this name
     */
    public static ScenarioFile bundled(String name, Language language) {
        if (!BUNDLED.contains(name)) {
            throw Refusal.wrongUse(
                    Faults.wording("fault.not-bundled", Faults.oneLine(name), String.join(", ", BUNDLED)));
        }
        String text = Wordings.typeset(language.locale(), resource(name + "_" + language.languageName() + ".yaml"));
        return new ScenarioFile(ScenarioReader.read(name, text.getBytes(StandardCharsets.UTF_8)), text, Path.of(""));
    }

    /** The JSON Schema of scenario files, with which editors complete and check them. */
    public static String schema() {
        return resource("scenario.schema.json");
    }

    /** The name of a scenario in messages before its file is read: the file's name without its extension. */
    public static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    }

    /**
     * A name for the scenario of a new file, as close to the file's as a scenario's may be, and none of a bundled one: data sets of
     * two scenarios of one name would have the same pseudonyms.
     */
    public static String possibleName(Path file) {
        String plain = Normalizer.normalize(nameOf(file), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return isPossibleName(shortened(plain)) ? shortened(plain) : shortened("centre-" + plain);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length())).replaceAll("-$", "");
    }

    private static boolean isPossibleName(String name) {
        // In YAML these three words are not text.
        return ValueType.SCENARIO_NAME.read(name).value() != null
                && !List.of("null", "true", "false").contains(name)
                && !BUNDLED.contains(name);
    }

    private static String resource(String fileName) {
        return ProgramFile.text(ScenarioFile.class, fileName);
    }
}
