package org.allophone.cli.mask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone mask}: writes files again with personal data masked, and a record of what was done. */
@Command(name = "mask", sortOptions = false)
public final class MaskCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--data-set", paramLabel = "NAME")
    private @Nullable String dataSet;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable String keyFile;

    @Option(names = "--ephemeral")
    private boolean ephemeral;

    @Mixin
    private final MaskOptions options = new MaskOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--bleep", paramLabel = "FILE")
    private @Nullable String bleep;

    @Option(names = "--record", paramLabel = "FILE")
    private @Nullable String record;

    @Option(names = "--new-policy", paramLabel = "FILE")
    private @Nullable String newPolicy;

    @Option(names = "--force")
    private boolean force;

    public MaskCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        MaskSettings settings = new MaskSettings(environment, options);
        List<MaskInput> inputs = new MaskInputs(environment, options.format).of(files);
        if (newPolicy != null) {
            return new NewPolicy(environment, messages, settings)
                    .write(inputs, environment.path("--new-policy", newPolicy), force);
        }
        if (output == null) {
            throw Messages.wrongUse("mask.no-output");
        }
        if (dataSet == null || dataSet.isBlank()) {
            throw Messages.wrongUse("mask.no-data-set");
        }
        MaskKey key = MaskKey.of(environment, keyFile, ephemeral, output, inputs);
        MaskTargets targets = MaskTargets.of(environment, inputs, output, record, bleep);
        return new MaskRun(environment, messages, settings, key, dataSet).run(inputs, targets, force);
    }
}
