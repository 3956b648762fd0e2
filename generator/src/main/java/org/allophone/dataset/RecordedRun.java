package org.allophone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.WindowRequest;
import org.allophone.output.FileDigest;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Refusal;

/**
 * An existing data set, made again from its manifest and from the centre's file, which is in the same folder.
 *
 * @param scenarioText the file of the centre; empty for the notebook
 */
public record RecordedRun(Path manifestFile, Manifest manifest, Dataset<?> dataset, Optional<String> scenarioText) {

    /**
     * The data set of a manifest.
     *
     * @throws Refusal if it is no manifest, or the centre's file is not the one it names
     */
    public static RecordedRun of(Path manifestFile) throws IOException {
        Manifest manifest = ManifestReader.read(manifestFile);
        Recipe recipe = manifest.recipe();
        if (recipe.isNotebook()) {
            return new RecordedRun(manifestFile, manifest, new NotebookDataset(recipe), Optional.empty());
        }
        if (recipe.seed().isEmpty()) {
            throw Faults.refusal("sealed", manifestFile);
        }
        ScenarioFile file = scenarioFile(manifest, manifestFile);
        CentreScenario centre = file.scenario().startingOn(recipe.start().toLocalDate());
        CentreDataset dataset = CentreDataset.of(
                centre, CentrePack.of(file), recipe.seed().getAsLong(), request(recipe), recipe.transcripts());
        if (!dataset.recipe().equals(recipe)) {
            throw Faults.refusal("centre.other", manifestFile, Manifest.SCENARIO_FILE);
        }
        return new RecordedRun(manifestFile, manifest, dataset, Optional.of(file.text()));
    }

    /** A cut before the last day means that sites were added to reach the number of calls. Then sites are added again. */
    private static WindowRequest request(Recipe recipe) {
        boolean sitesWereAdded =
                recipe.cut().filter(cut -> cut.day() < recipe.days() - 1).isPresent();
        return new WindowRequest(
                recipe.cut().isPresent() ? OptionalLong.of(recipe.calls()) : OptionalLong.empty(),
                Optional.of(recipe.fromDay()),
                OptionalInt.of(recipe.days()),
                sitesWereAdded ? OptionalInt.empty() : OptionalInt.of(recipe.sites()));
    }

    private static ScenarioFile scenarioFile(Manifest manifest, Path manifestFile) throws IOException {
        Path file = manifestFile.resolveSibling(Manifest.SCENARIO_FILE);
        FileDigest expected = manifest.files().get(Manifest.SCENARIO_FILE);
        if (expected == null
                || !Files.isRegularFile(file)
                || !FileDigest.of(file).equals(expected)) {
            throw Faults.refusal("centre.missing", manifestFile, Manifest.SCENARIO_FILE);
        }
        return ScenarioFile.read(file);
    }
}
