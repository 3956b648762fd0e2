package org.allophone.cli.mask;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.DocumentCopies;
import org.allophone.detect.document.FileCopy;
import org.allophone.mask.document.DocumentMask;
import org.allophone.mask.document.DocumentSettings;
import org.allophone.mask.document.PolicyProposal;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.Replacements;
import org.allophone.secret.Secret;

/** {@code --new-policy}: proposes a policy for files, and masks nothing. */
final class NewPolicy {
    private final Environment environment;
    private final Messages messages;
    private final MaskSettings settings;
    private final int threads;

    /** @param threads how many threads search */
    NewPolicy(Environment environment, Messages messages, MaskSettings settings, int threads) {
        this.environment = environment;
        this.messages = messages;
        this.settings = settings;
        this.threads = threads;
    }

    int write(List<MaskInput> inputs, Path shown, boolean force) throws IOException {
        try (MaskOutput output = new MaskOutput(environment, force)) {
            MaskingKeys keys = new MaskingKeys(Secret.generate(new SecureRandom()), "");
            DocumentMask search = new DocumentMask(
                    settings.policy(),
                    () -> new Replacements(keys, "", Locale.FRENCH),
                    settings::detector,
                    new DocumentSettings("", false, interval -> {}));
            output.refuseExisting(shown, "");
            new DocumentCopies(threads).copy(inputs.stream().map(this::searched).iterator(), search);
            String yaml = new PolicyProposal(messages.locale()).yaml(search.counts());
            try (OutputStream out = output.create(shown)) {
                out.write(yaml.getBytes(StandardCharsets.UTF_8));
            }
            output.commit();
        }
        environment.err().println(messages.get("mask.new-policy", shown));
        return ExitCode.DONE;
    }

    private FileCopy searched(MaskInput input) {
        return new FileCopy(() -> settings.open(input, settings.withoutPolicy(), header -> {}), new FileCopy.Nowhere());
    }
}
