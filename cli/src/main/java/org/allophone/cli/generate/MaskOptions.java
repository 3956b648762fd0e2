package org.allophone.cli.generate;

import java.util.EnumSet;
import java.util.Set;
import org.allophone.cli.console.ListValues;
import org.allophone.dataset.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of {@code generate} that says who is masked besides the callers. */
final class MaskOptions {
    @Option(names = "--mask", paramLabel = "NAMES", completionCandidates = Candidates.Maskable.class)
    private @Nullable String mask;

    /** Who is masked. */
    Set<People> people() {
        Set<People> masked = EnumSet.of(People.CALLERS);
        if (mask != null) {
            ListValues.parse("--mask", mask, People.optionalLabels())
                    .forEach(label -> masked.add(People.named(label).orElseThrow()));
        }
        return masked;
    }
}
