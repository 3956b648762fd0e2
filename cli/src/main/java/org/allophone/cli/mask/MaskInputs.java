package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;
import org.allophone.output.OutputFolder;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/** Finds the files to mask: those that the user names, and all in the folders that he names. */
final class MaskInputs {
    static final String STANDARD_STREAM = "-";

    private final Environment environment;
    private final @Nullable String format;

    /** @param format how all files are read; null if their names tell it */
    MaskInputs(Environment environment, @Nullable String format) {
        this.environment = environment;
        this.format = format;
    }

    /** The files of these arguments, those of a folder in the order of their names. Hidden files and links are left out. */
    List<MaskInput> of(List<String> arguments) throws IOException {
        List<MaskInput> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_STREAM)) {
                inputs.add(
                        new MaskInput(STANDARD_STREAM, Optional.empty(), STANDARD_STREAM, false, format(Path.of(""))));
                continue;
            }
            Path shown = environment.path("FILE", argument);
            Path path = environment.resolve(shown);
            if (Files.isDirectory(path)) {
                addFolder(path, shown, inputs);
            } else if (Files.isRegularFile(path)) {
                inputs.add(input(path, shown, String.valueOf(path.getFileName()), false));
            } else {
                throw Messages.wrongUse("mask.no-file", argument);
            }
        }
        if (inputs.isEmpty()) {
            throw Messages.failed("mask.empty-folder", arguments.get(0));
        }
        return inputs;
    }

    private void addFolder(Path folder, Path shown, List<MaskInput> inputs) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                Path relative = folder.relativize(file);
                String name = relative.toString().replace(file.getFileSystem().getSeparator(), "/");
                if (OutputFolder.isPossibleName(name)) {
                    inputs.add(input(file, shown.resolve(relative), name, true));
                }
            }
        }
    }

    private MaskInput input(Path path, Path shown, String outputName, boolean isInFolder) {
        return new MaskInput(shown.toString(), Optional.of(path), outputName, isInFolder, format(path));
    }

    private MaskInput.Format format(Path file) {
        if (format == null) {
            return file.toString().isEmpty() ? MaskInput.Format.CSV : MaskInput.Format.of(file);
        }
        List<String> labels =
                MaskInput.Format.chosen().stream().map(MaskInput.Format::label).toList();
        return MaskInput.Format.named(ListValues.parseOne("--format", format, labels));
    }

    /**
     * Refuses files whose names tell who somebody is: the masked files would have the same names. The message does not show the name. A
     * number of which nobody says what it is may be a date, and passes.
     */
    static void refusePersonalNames(List<MaskInput> inputs, DocumentDetector detector) {
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i)
                    .outputName()
                    .replaceFirst("\\.[A-Za-z]+$", "")
                    .replace('/', ' ')
                    .replace('_', ' ');
            Detection<DocumentDetector.Found> detection = detector.find(List.of(new Passage(1, "", "", name)));
            boolean personal = !(detection instanceof Detection.Complete<DocumentDetector.Found> complete)
                    || complete.found().stream()
                            .anyMatch(found -> found.finding().kind() != PiiKind.OTHER_ID);
            if (personal) {
                throw Messages.failed("mask.personal-name", i + 1, inputs.size());
            }
        }
    }
}
