package org.allophone.cli.mask;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.files.TextEncoding;
import org.allophone.mask.document.DocumentMask;
import org.allophone.mask.document.MaskCounts;
import org.allophone.mask.document.MaskRecord;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.operator.Survey;
import org.allophone.mask.policy.Rule;

/** Masks files, and writes the record of it. */
final class MaskRun {
    /** The language of labels and of the text in the place of what is withheld. */
    private static final Locale LABELS = Locale.FRENCH;

    private static final String WITHHELD = "[RETENU]";

    private final Environment environment;
    private final Messages messages;
    private final MaskSettings settings;
    private final MaskKey key;
    private final String dataSet;
    private final Set<String> headers = new HashSet<>();
    private final Survey survey = new Survey();

    MaskRun(Environment environment, Messages messages, MaskSettings settings, MaskKey key, String dataSet) {
        this.environment = environment;
        this.messages = messages;
        this.settings = settings;
        this.key = key;
        this.dataSet = dataSet;
    }

    int run(List<MaskInput> inputs, MaskTargets targets, boolean force) throws IOException {
        DocumentDetector detector = settings.detector();
        MaskInputs.refusePersonalNames(inputs, detector);
        MaskCounts counts;
        try (MaskOutput output = new MaskOutput(environment, force)) {
            targets.record().ifPresent(path -> output.refuseExisting(path, ""));
            targets.bleep().ifPresent(path -> output.refuseExisting(path, ""));
            if (settings.policy().hasSurrogates() && !isStream(inputs)) {
                survey(inputs, detector);
            }
            try (BleepWriter bleeps = BleepWriter.of(targets.bleep(), output)) {
                counts = targets.output().isPresent()
                        ? toFiles(
                                inputs,
                                targets.output().get(),
                                targets,
                                output,
                                mask(detector, isStream(inputs), bleeps))
                        : toPipe(inputs.get(0), detector, bleeps);
            }
            if (targets.record().isPresent()) {
                writeRecord(output, targets.record().get(), counts);
            }
            output.commit();
        }
        new MaskReport(environment, messages).print(counts, targets);
        return counts.allWithheld() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Surrogates are given out when all data are known for which they stand: so each has its own. */
    private void survey(List<MaskInput> inputs, DocumentDetector detector) throws IOException {
        Replacements surveying =
                Replacements.surveying(keys(), settings.policy().region(), LABELS, survey);
        DocumentMask search = mask(surveying, detector, false, BleepWriter.NONE);
        for (MaskInput input : inputs) {
            copy(input, search, OutputStream.nullOutputStream());
        }
        checkColumns(search.counts());
    }

    private MaskingKeys keys() {
        return new MaskingKeys(key.secret(), dataSet);
    }

    private static boolean isStream(List<MaskInput> inputs) {
        return inputs.stream().anyMatch(input -> input.path().isEmpty());
    }

    private MaskCounts toFiles(
            List<MaskInput> inputs, Path shown, MaskTargets targets, MaskOutput output, DocumentMask mask)
            throws IOException {
        for (MaskInput input : inputs) {
            output.refuseExisting(shown, targets.nameOf(input));
        }
        for (MaskInput input : inputs) {
            try (OutputStream out = output.create(shown, targets.nameOf(input))) {
                copy(input, mask, out);
            }
        }
        checkColumns(mask.counts());
        return mask.counts();
    }

    /** A file is searched to its end before a row of it is written; a stream is not known before it is written. */
    private MaskCounts toPipe(MaskInput input, DocumentDetector detector, BleepWriter bleeps) throws IOException {
        if (input.path().isPresent()) {
            DocumentMask search = mask(detector, false, BleepWriter.NONE);
            copy(input, search, OutputStream.nullOutputStream());
            checkColumns(search.counts());
        }
        DocumentMask mask = mask(detector, true, bleeps);
        copy(input, mask, new Pipe(environment.out()));
        checkColumns(mask.counts());
        return mask.counts();
    }

    private DocumentMask mask(DocumentDetector detector, boolean refusesAtOnce, BleepWriter bleeps) {
        return mask(
                new Replacements(keys(), settings.policy().region(), LABELS, survey.known()),
                detector,
                refusesAtOnce,
                bleeps);
    }

    private DocumentMask mask(
            Replacements replacements, DocumentDetector detector, boolean refusesAtOnce, BleepWriter bleeps) {
        return new DocumentMask(
                settings.policy(),
                replacements,
                detector,
                new DocumentMask.Options(WITHHELD, refusesAtOnce, bleeps::write));
    }

    private void copy(MaskInput input, DocumentMask mask, OutputStream out) throws IOException {
        TextEncoding encoding = settings.encoding();
        try (Documents documents = settings.open(input, settings.byPolicy(), header -> checkHeader(input, header));
                Writer writer = new BufferedWriter(encoding.writer(input.shown(), out))) {
            mask.beginFile();
            documents.copy(mask, writer);
        }
    }

    /** The rules of a stream of CSV are checked before its first row. */
    private void checkHeader(MaskInput input, List<String> header) {
        headers.addAll(header);
        if (input.path().isEmpty()) {
            settings.policy().rules().keySet().stream()
                    .filter(column -> !header.contains(column) && !column.matches(".*[.\\[].*"))
                    .sorted()
                    .findFirst()
                    .ifPresent(column -> {
                        throw Messages.wrongUse("mask.no-column", column, String.join(", ", header));
                    });
        }
    }

    /** Refuses a rule for a column that is in no file, and columns that look personal and have no rule. */
    private void checkColumns(MaskCounts counts) {
        Set<String> columns = new TreeSet<>(counts.fields());
        columns.remove("");
        columns.addAll(headers);
        settings.policy().rules().keySet().stream()
                .filter(column -> !columns.contains(column) && !column.equals(Rule.TEXT))
                .sorted()
                .findFirst()
                .ifPresent(column -> {
                    throw Messages.wrongUse("mask.no-column", column, String.join(", ", columns));
                });
        new MaskReport(environment, messages).refuseUnruled(counts);
    }

    private void writeRecord(MaskOutput output, Path shown, MaskCounts counts) throws IOException {
        MaskRecord record = new MaskRecord(
                environment.now().get().withNano(0).toString(),
                dataSet,
                key.id(),
                settings.policy(),
                counts,
                output.files(),
                settings.hasKnownValues());
        try (OutputStream out = output.create(shown)) {
            out.write(record.json().getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = output.create(MaskTargets.annexOf(shown))) {
            out.write(record.annex().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Ends the run where the reader closed the pipe: PrintStream hides it. */
    private static final class Pipe extends FilterOutputStream {
        private final PrintStream stream;

        Pipe(PrintStream stream) {
            super(stream);
            this.stream = stream;
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            stream.write(octets, offset, length);
            if (stream.checkError()) {
                throw new IOException("Broken pipe");
            }
        }

        /** Standard output stays open. */
        @Override
        public void close() {
            stream.flush();
        }
    }
}
