package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Manifest;
import org.allophone.defect.DefectProfile;
import org.allophone.defect.ProfileFile;
import org.allophone.output.FileDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of {@code generate} that asks for a second set of tables, in which some things are wrong. */
final class DefectOptions {
    private static final String DEFAULT = "bank";

    private final Environment environment;

    @Option(
            names = "--defects",
            paramLabel = "NAME|FILE",
            arity = "0..1",
            fallbackValue = DEFAULT,
            completionCandidates = Candidates.Defects.class)
    private @Nullable String defects;

    DefectOptions(Environment environment) {
        this.environment = environment;
    }

    /** The profile asked for, checked against the tables that there are. */
    Optional<DefectProfile> profile() throws IOException {
        if (defects == null) {
            return Optional.empty();
        }
        DefectProfile profile = ProfileFile.BUNDLED.contains(defects)
                ? ProfileFile.bundled(defects)
                : ProfileFile.read(environment.resolve(environment.path("--defects", defects)));
        profile.check(CentreDataset.columnsByTable());
        return Optional.of(profile);
    }

    /** The profile of a manifest, which is in the same folder. */
    static Optional<DefectProfile> profileOf(Manifest manifest, Path manifestFile) throws IOException {
        FileDigest expected = manifest.files().get(Manifest.DEFECTS_FILE);
        if (expected == null) {
            return Optional.empty();
        }
        Path file = manifestFile.resolveSibling(Manifest.DEFECTS_FILE);
        if (!Files.isRegularFile(file) || !FileDigest.of(file).equals(expected)) {
            throw Messages.failed("from.defects", manifestFile, Manifest.DEFECTS_FILE);
        }
        DefectProfile profile = ProfileFile.read(file);
        profile.check(CentreDataset.columnsByTable());
        return Optional.of(profile);
    }
}
