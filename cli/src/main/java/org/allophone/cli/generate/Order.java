package org.allophone.cli.generate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.allophone.cli.secret.TextMasks;
import org.allophone.dataset.Dataset;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.People;
import org.allophone.defect.DefectProfile;
import org.allophone.mask.Masker;
import org.allophone.pii.TextMask;

/**
 * What the user asked for.
 *
 * @param scenarioText the file of the centre; empty for the notebook
 * @param layout how the data set is laid out in files
 * @param datasetName the name that the pseudonyms' key is derived for
 * @param masked whose data are replaced by pseudonyms
 * @param repeated the manifest to repeat, if any; then all of the above come from the manifest
 * @param output where the files go, as the user wrote it
 * @param defects what is made wrong in a second set of tables
 * @param answers the private file of a sealed data set
 * @param force whether an existing data set may be replaced
 * @param threads how many threads work
 */
record Order<R>(
        Dataset<R> dataset,
        Optional<String> scenarioText,
        Layout layout,
        String datasetName,
        Set<People> masked,
        Optional<Manifest> repeated,
        Path output,
        Optional<DefectProfile> defects,
        Optional<SealedAnswers> answers,
        boolean force,
        int threads) {

    /** This masker, for the data of those who are masked. */
    Masker restricted(Masker masker) {
        return masker.only(People.kinds(masked));
    }

    /** What replaces personal data in texts. Agents' names stay, unless agents are masked. */
    TextMask textMask(Masker masker) {
        return TextMasks.of(layout.transcripts().mask(), masked, masker, dataset.conversationLanguage());
    }
}
