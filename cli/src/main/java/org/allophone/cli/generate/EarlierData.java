package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.ManifestReader;
import org.allophone.files.ManifestEnvelope;
import org.allophone.output.FileDigest;
import org.allophone.output.FileDigests;

/**
 * The data set that is in the folder before a run, if any. Another version of the program may have made it.
 *
 * @param files its files
 * @param manifest its manifest, if this version of the program made it
 * @param replaced its files and its manifest; the manifest is first and is removed first, so a half-removed data set is not taken for a
 *     whole one
 */
record EarlierData(
        Path folder, Optional<FileDigests> files, Optional<Manifest> manifest, Map<String, FileDigest> replaced) {

    static EarlierData in(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE_NAME);
        Map<String, FileDigest> replaced = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return new EarlierData(folder, Optional.empty(), Optional.empty(), replaced);
        }
        FileDigests files = ManifestEnvelope.read(file).files();
        replaced.put(Manifest.FILE_NAME, FileDigest.of(file));
        replaced.putAll(files.files());
        return new EarlierData(folder, Optional.of(files), ManifestReader.readIfOfThisVersion(file), replaced);
    }

    boolean exists() {
        return files.isPresent();
    }

    /** Whether the manifest is as expected and its files are as they were made. */
    boolean isUnchanged(Predicate<Manifest> expected) throws IOException {
        return manifest.isPresent()
                && expected.test(manifest.get())
                && new FileDigests(manifest.get().files()).verify(folder).isEmpty();
    }

    /** Whether these are its files, and no others. */
    boolean hasOnly(Map<String, FileDigest> others) {
        return files.map(FileDigests::files).equals(Optional.of(others));
    }
}
