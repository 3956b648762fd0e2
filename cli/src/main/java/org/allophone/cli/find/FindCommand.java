package org.allophone.cli.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.detect.GroupingOptions;
import org.allophone.cli.secret.KeyOptions;
import org.allophone.mask.policy.PolicyFile;
import org.allophone.secret.KeptSecret;
import org.allophone.secret.Secret;
import org.allophone.secret.SecretFile;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code allophone find}: prints where a person stands in files, a line of JSON for each place. What identifies the person is read from
 * standard input, because other users of the machine see arguments, and is never printed.
 */
@Command(name = "find", sortOptions = false)
public final class FindCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final GroupingOptions grouping = new GroupingOptions();

    @Option(names = "--data-set", paramLabel = "NAME")
    private @Nullable String dataSet;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable String keyFile;

    @Option(names = "--overdue-key")
    private boolean overdueKey;

    @Option(names = "--region", paramLabel = "COUNTRY", defaultValue = "")
    private String region = "";

    public FindCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        KeptSecret kept = asked(this::key);
        if (kept != null && !overdueKey) {
            kept.refuseOverdue(environment.now().get().toLocalDate(), String.valueOf(keyFile));
        }
        Integer exitCode = asked(() -> find(kept == null ? null : kept.secret()));
        return Objects.requireNonNull(exitCode);
    }

    /** Something that the user asked for. */
    private interface Request<T> {
        @Nullable
        T answer() throws IOException;
    }

    /** Whoever names the wrong file has made a wrong request, whichever reader refuses it. */
    private static <T> @Nullable T asked(Request<T> request) throws IOException {
        try {
            return request.answer();
        } catch (Refusal refusal) {
            throw Refusal.wrongUse(refusal.lines());
        }
    }

    private int find(@Nullable Secret secret) throws IOException {
        PersonValues values = PersonValues.read(environment.in(), messages.get("secret.standard-input"));
        PersonPseudonyms pseudonyms = secret == null || dataSet == null
                ? PersonPseudonyms.NONE
                : PersonPseudonyms.of(values, secret, dataSet, region);
        FindSummary summary = new FindSummary();
        PersonSearch search = new PersonSearch(environment.out(), values, pseudonyms, summary);
        for (int i = 0; i < files.size(); i++) {
            Path path = environment.resolve(environment.path("FILE", files.get(i)));
            search.search(i + 1, files.get(i), path, grouping);
        }
        summary.print(messages, environment.err());
        environment
                .err()
                .println(messages.get(
                        secret == null ? "find.searched" : "find.searched-masked",
                        values.texts().size(),
                        files.size()));
        // What was not searched must not look clean to a script. A person who is found is what was asked for.
        return summary.withheld() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** The key of the masked files; null if no pseudonyms are searched. */
    private @Nullable KeptSecret key() {
        PolicyFile.country(region, "--region");
        if ((dataSet == null) != (keyFile == null) || (dataSet != null && dataSet.isBlank())) {
            throw Messages.wrongUse("find.key-and-data-set");
        }
        return keyFile == null
                ? null
                : SecretFile.readKept(
                        environment.resolve(KeyOptions.keyPath(environment, keyFile)),
                        environment.resolve(environment.path("FILE", files.get(0))));
    }
}
