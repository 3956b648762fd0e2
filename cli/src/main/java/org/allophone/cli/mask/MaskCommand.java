package org.allophone.cli.mask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.ThreadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone mask}: writes files again with personal data masked, and a record of what was done. */
@Command(name = "mask", sortOptions = false)
public final class MaskCommand implements Callable<Integer> {
    private static final String RECORD = ".mask-record.json";

    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final KeyOptions keyOptions = new KeyOptions();

    @Mixin
    private final MaskOptions options = new MaskOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--bleep", paramLabel = "FILE")
    private @Nullable String bleep;

    @Option(names = "--new-policy", paramLabel = "FILE")
    private @Nullable String newPolicy;

    @Mixin
    private final ThreadOptions threads = new ThreadOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public MaskCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        MaskSettings settings = new MaskSettings(environment, options, reading.encoding());
        List<MaskInput> inputs = new MaskInputs(environment, reading.format).of(files);
        if (newPolicy != null) {
            return new NewPolicy(environment, messages, settings, threads.count())
                    .write(inputs, environment.path("--new-policy", newPolicy), outputOptions.force);
        }
        String output = outputOptions.output();
        String dataSet = keyOptions.dataSet();
        MaskKey key = keyOptions.key(environment, output, inputs);
        MaskTargets targets = MaskTargets.of(environment, inputs, output, outputOptions.record, bleep, RECORD);
        return new MaskRun(environment, messages, settings, key, dataSet, threads.count())
                .run(inputs, targets, outputOptions.force);
    }
}
