package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Grouping;
import org.allophone.detect.document.PartVisitor;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TextEncoding;
import org.allophone.mask.document.DocumentRekey;
import org.allophone.mask.document.RekeyRecord;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.NewPseudonyms;

/** Writes files with new pseudonyms for the old ones, and the record of it. */
final class RekeyRun {
    /** Cells are looked at one by one. */
    private static final Grouping ALONE = new Grouping("", field -> false);

    private final Environment environment;
    private final Messages messages;
    private final Set<String> named;
    private final MaskKey key;
    private final String dataSet;
    private final DocumentDetector detector = new DocumentDetector(KnownValues.NONE, KeptValues.NONE);
    private final NamedColumns columns;
    private final DocumentCopy copy;

    RekeyRun(
            Environment environment,
            Messages messages,
            TextEncoding encoding,
            Set<String> named,
            MaskKey key,
            String dataSet) {
        this.environment = environment;
        this.messages = messages;
        this.named = named;
        this.key = key;
        this.dataSet = dataSet;
        this.columns = new NamedColumns(named);
        this.copy = new DocumentCopy(
                environment,
                encoding,
                columns,
                named::contains,
                (input, headers) -> input.open(environment.in(), encoding, ALONE, false, headers),
                1);
    }

    int run(List<MaskInput> inputs, MaskTargets targets, boolean force) throws IOException {
        MaskInputs.refusePersonalNames(inputs, detector);
        DocumentRekey rekey = rekey();
        try (MaskOutput output = new MaskOutput(environment, force)) {
            targets.record().ifPresent(path -> output.refuseExisting(path, ""));
            if (targets.output().isPresent()) {
                copy.toFiles(inputs, targets.output().get(), targets, output, PartVisitor.oneByOne(rekey));
            } else {
                toPipe(inputs.get(0), rekey);
            }
            columns.refuseMissing(rekey.fields());
            if (targets.record().isPresent()) {
                writeRecord(output, targets.record().get(), rekey);
            }
            output.commit();
        }
        print(rekey, targets);
        return ExitCode.DONE;
    }

    private DocumentRekey rekey() {
        return new DocumentRekey(named, new NewPseudonyms(new MaskingKeys(key.secret(), dataSet)), detector);
    }

    /** A file is read to its end before a row of it is written; a stream is not known before it is written. */
    private void toPipe(MaskInput input, DocumentRekey rekey) throws IOException {
        if (input.path().isPresent()) {
            DocumentRekey search = rekey();
            copy.search(List.of(input), PartVisitor.oneByOne(search));
            columns.refuseMissing(search.fields());
        }
        copy.toPipe(input, PartVisitor.oneByOne(rekey));
    }

    private void writeRecord(MaskOutput output, Path shown, DocumentRekey rekey) throws IOException {
        RekeyRecord record = new RekeyRecord(
                environment.now().get().withNano(0).toString(),
                dataSet,
                key.id(),
                key.destroyOn(),
                rekey.rows(),
                rekey.rekeyed(),
                output.files());
        output.writeRecord(shown, record.json(), record.annex());
    }

    /** What was done, on standard error: standard output may be the file. */
    private void print(DocumentRekey rekey, MaskTargets targets) {
        Figures figures = new Figures(messages);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(messages.get("detect.column"), messages.get("rekey.rekeyed")));
        rekey.rekeyed().forEach((column, count) -> lines.add(List.of(column, figures.count(count))));
        new TextColumns(environment.err()).print(lines);
        environment.err().println(messages.get("rekey.done", rekey.rows()));
        MaskReport report = new MaskReport(environment, messages);
        report.printRecord(targets);
        report.printTypeChanges(copy.typeChanges());
    }
}
