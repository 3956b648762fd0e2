package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.mask.document.DocumentMask;
import org.allophone.mask.document.DocumentSettings;
import org.allophone.mask.document.MaskCounts;
import org.allophone.mask.document.MaskRecord;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.operator.Survey;
import org.allophone.mask.policy.Rule;
import org.allophone.mask.surrogate.Surrogates;

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
    private final NamedColumns columns;
    private final DocumentCopy copy;
    private final Survey survey = new Survey();

    /** @param threads how many threads mask */
    MaskRun(
            Environment environment,
            Messages messages,
            MaskSettings settings,
            MaskKey key,
            String dataSet,
            int threads) {
        this.environment = environment;
        this.messages = messages;
        this.settings = settings;
        this.key = key;
        this.dataSet = dataSet;
        this.columns = new NamedColumns(settings.policy().rules().keySet().stream()
                .filter(column -> !column.equals(Rule.TEXT))
                .toList());
        this.copy = new DocumentCopy(
                environment,
                settings.encoding(),
                columns,
                field -> settings.policy().changes(field),
                (input, headers) -> settings.open(input, settings.byPolicy(), headers),
                threads);
    }

    int run(List<MaskInput> inputs, MaskTargets targets, boolean force) throws IOException {
        MaskInputs.refusePersonalNames(inputs, settings.detector());
        MaskCounts counts;
        try (MaskOutput output = new MaskOutput(environment, force)) {
            targets.record().ifPresent(path -> output.refuseExisting(path, ""));
            targets.bleep().ifPresent(path -> output.refuseExisting(path, ""));
            if (settings.policy().hasSurrogates() && !isStream(inputs)) {
                survey(inputs);
            }
            try (BleepWriter bleeps = BleepWriter.of(targets.bleep(), output)) {
                counts = targets.output().isPresent()
                        ? toFiles(inputs, targets.output().get(), targets, output, mask(isStream(inputs), bleeps))
                        : toPipe(inputs.get(0), bleeps);
            }
            if (targets.record().isPresent()) {
                writeRecord(output, targets.record().get(), counts);
            }
            output.commit();
        }
        MaskReport report = new MaskReport(environment, messages);
        report.print(counts, targets);
        report.printTypeChanges(copy.typeChanges());
        return counts.allWithheld() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Surrogates are given out when all data are known for which they stand: so each has its own. */
    private void survey(List<MaskInput> inputs) throws IOException {
        DocumentMask search = mask(
                () -> Replacements.surveying(keys(), settings.policy().region(), LABELS, survey),
                false,
                BleepWriter.NONE);
        copy.search(inputs, search);
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
        copy.toFiles(inputs, shown, targets, output, mask);
        checkColumns(mask.counts());
        return mask.counts();
    }

    /** A file is searched to its end before a row of it is written; a stream is not known before it is written. */
    private MaskCounts toPipe(MaskInput input, BleepWriter bleeps) throws IOException {
        if (input.path().isPresent()) {
            DocumentMask search = mask(false, BleepWriter.NONE);
            copy.search(List.of(input), search);
            checkColumns(search.counts());
        }
        DocumentMask mask = mask(true, bleeps);
        copy.toPipe(input, mask);
        checkColumns(mask.counts());
        return mask.counts();
    }

    private DocumentMask mask(boolean refusesAtOnce, BleepWriter bleeps) {
        Surrogates.Known known = survey.known();
        return mask(() -> new Replacements(keys(), settings.policy().region(), LABELS, known), refusesAtOnce, bleeps);
    }

    private DocumentMask mask(Supplier<Replacements> replacements, boolean refusesAtOnce, BleepWriter bleeps) {
        return new DocumentMask(
                settings.policy(),
                replacements,
                settings::detector,
                new DocumentSettings(WITHHELD, refusesAtOnce, bleeps::write));
    }

    /** Refuses a rule for a column that is in no file, and columns that look personal and have no rule. */
    private void checkColumns(MaskCounts counts) {
        columns.refuseMissing(counts.fields());
        new MaskReport(environment, messages).refuseUnruled(counts);
    }

    private void writeRecord(MaskOutput output, Path shown, MaskCounts counts) throws IOException {
        MaskRecord record = new MaskRecord(
                environment.now().get().withNano(0).toString(),
                dataSet,
                key.id(),
                key.destroyOn(),
                settings.policy(),
                counts,
                output.files(),
                settings.hasKnownValues());
        output.writeRecord(shown, record.json(), record.annex());
    }
}
