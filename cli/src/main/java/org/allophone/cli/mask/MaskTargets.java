package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.files.TableFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes to, as the user wrote it.
 *
 * @param output the masked file or folder; empty for standard output
 * @param isFolder whether it is a folder of masked files
 * @param record the record; empty for none
 * @param bleep the intervals of the audio; empty for none
 */
record MaskTargets(Optional<Path> output, boolean isFolder, Optional<Path> record, Optional<Path> bleep) {
    /** @param recordEnding what the name of a record ends with if the user gives it no name */
    static MaskTargets of(
            Environment environment,
            List<MaskInput> inputs,
            String output,
            @Nullable String record,
            @Nullable String bleep,
            String recordEnding)
            throws IOException {
        boolean isPipe = output.equals(MaskInputs.STANDARD_STREAM);
        boolean isFolder = inputs.size() > 1 || inputs.get(0).isInFolder();
        if (isPipe && isFolder) {
            throw Messages.wrongUse("mask.many-to-pipe");
        }
        Optional<Path> shown = isPipe ? Optional.empty() : Optional.of(environment.path("--output", output));
        Optional<Path> recordFile = record != null
                ? Optional.of(environment.path("--record", record))
                : shown.map(path -> path.resolveSibling(path.getFileName() + recordEnding));
        Optional<Path> bleepFile = Optional.ofNullable(bleep).map(text -> environment.path("--bleep", text));
        MaskTargets targets = new MaskTargets(shown, isFolder, recordFile, bleepFile);
        Set<String> names = new HashSet<>();
        for (MaskInput input : inputs) {
            if (!names.add(input.outputName())) {
                throw Messages.wrongUse("mask.same-name", input.shown());
            }
            targets.refuseInput(environment, input);
            targets.refuseOtherFormat(input);
        }
        return targets;
    }

    /** The masked file of an input: a folder and a name in it, or the file itself and no name. */
    String nameOf(MaskInput input) {
        return isFolder ? input.outputName() : "";
    }

    /** The annex to the register, beside a record. */
    static Path annexOf(Path record) {
        String name = String.valueOf(record.getFileName());
        return record.resolveSibling(name.replaceFirst("\\.json$", "") + ".md");
    }

    /** A file keeps its format, so a name that tells another one would be wrong. */
    private void refuseOtherFormat(MaskInput input) {
        boolean isParquet = input.format() == MaskInput.Format.PARQUET;
        if (output.isPresent()
                && !isFolder
                && isParquet != TableFormat.of(output.get()).equals(Optional.of(TableFormat.PARQUET))) {
            throw Messages.wrongUse(
                    isParquet ? "mask.output-parquet" : "mask.output-no-parquet", output.get(), input.shown());
        }
    }

    private void refuseInput(Environment environment, MaskInput input) throws IOException {
        if (output.isPresent() && input.path().isPresent()) {
            Path target = environment.resolve(output.get()).resolve(nameOf(input));
            if (Files.exists(target) && Files.isSameFile(target, input.path().get())) {
                throw Messages.wrongUse("mask.onto-itself", input.shown());
            }
        }
    }
}
