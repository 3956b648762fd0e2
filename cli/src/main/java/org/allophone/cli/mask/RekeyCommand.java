package org.allophone.cli.mask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone rekey}: writes files again with new pseudonyms for the old ones, and a record of what was done. */
@Command(name = "rekey", sortOptions = false)
public final class RekeyCommand implements Callable<Integer> {
    private static final String RECORD = ".rekey-record.json";

    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--column", paramLabel = "NAME")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private final KeyOptions keyOptions = new KeyOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public RekeyCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<MaskInput> inputs = new MaskInputs(environment, reading.format).of(files);
        refuseTexts(inputs);
        if (columns.isEmpty()) {
            throw Messages.wrongUse("rekey.no-columns");
        }
        String output = outputOptions.output();
        String dataSet = keyOptions.dataSet();
        MaskKey key = keyOptions.key(environment, output, inputs);
        MaskTargets targets = MaskTargets.of(environment, inputs, output, outputOptions.record, null, RECORD);
        Set<String> named = new LinkedHashSet<>(columns);
        return new RekeyRun(environment, messages, reading.encoding(), named, key, dataSet)
                .run(inputs, targets, outputOptions.force);
    }

    private static void refuseTexts(List<MaskInput> inputs) {
        for (MaskInput input : inputs) {
            if (input.format() == MaskInput.Format.TEXT) {
                throw Messages.wrongUse("rekey.text", input.shown());
            }
        }
    }
}
