package org.allophone.cli.mask;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Grouping;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TextEncoding;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.PolicyFile;
import org.allophone.mask.policy.Rule;

/** What the options say about masking, read and checked. */
final class MaskSettings {
    /** The usual name of the column with what is said. */
    private static final String TEXT_COLUMN = "text";

    private final Environment environment;
    private final MaskOptions options;
    private final Policy policy;
    private final TextEncoding encoding;
    private final KnownValues known;
    private final KeptValues kept;

    MaskSettings(Environment environment, MaskOptions options, TextEncoding encoding) throws IOException {
        this.environment = environment;
        this.options = options;
        this.policy = readPolicy();
        this.encoding = encoding;
        this.known = options.values.known(environment);
        this.kept = options.values.kept(environment);
    }

    private Policy readPolicy() throws IOException {
        Policy written = options.policy == null
                ? Policy.empty()
                : PolicyFile.read(environment.resolve(environment.path("--policy", options.policy)));
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String column : options.columns) {
            int equals = column.lastIndexOf('=');
            if (equals <= 0) {
                throw Messages.wrongUse("mask.column", column);
            }
            rules.put(column.substring(0, equals), Rule.read("--column", column.substring(equals + 1)));
        }
        Policy whole = written.with(rules);
        whole = options.call == null ? whole : whole.withCallColumn(options.call);
        whole = options.subject == null ? whole : whole.withSubjectColumn(options.subject);
        return options.region == null ? whole : whole.withRegion(PolicyFile.country(options.region, "--region"));
    }

    Policy policy() {
        return policy;
    }

    TextEncoding encoding() {
        return encoding;
    }

    /** Whether values of a list are searched too. */
    boolean hasKnownValues() {
        return !known.isEmpty();
    }

    DocumentDetector detector() {
        return new DocumentDetector(known, kept);
    }

    /** What the policy calls free text is read call by call. */
    Grouping byPolicy() {
        return new Grouping(policy.callColumn(), policy::isFreeText);
    }

    /** What is called text is read call by call, so that the times of turns are known as such. */
    Grouping withoutPolicy() {
        return Grouping.of(policy.callColumn(), TEXT_COLUMN);
    }

    /**
     * The documents of a file.
     *
     * @param headers receives the columns of CSV
     */
    Documents open(MaskInput input, Grouping grouping, Consumer<List<String>> headers) throws IOException {
        return input.open(environment.in(), encoding, grouping, options.csvSafe, headers);
    }
}
