package org.allophone.cli.generate;

import org.allophone.cli.console.ListValues;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.dataset.TranscriptForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code generate} that say how conversations are written down. */
final class TranscriptOptions {
    @Option(names = "--transcript-style", paramLabel = "NAME", completionCandidates = Candidates.TranscriptStyles.class)
    private @Nullable String style;

    @Option(names = "--mask-text", paramLabel = "NAME", completionCandidates = Candidates.TextMasks.class)
    private @Nullable String mask;

    @Option(names = "--gold")
    private boolean gold;

    /** The form that the user wants. */
    TranscriptForm form() {
        TranscriptForm usual = TranscriptForm.USUAL;
        return new TranscriptForm(
                style == null
                        ? usual.style()
                        : TranscriptStyle.named(
                                        ListValues.parseOne("--transcript-style", style, TranscriptStyle.labels()))
                                .orElseThrow(),
                mask == null
                        ? usual.mask()
                        : TranscriptForm.Mask.named(
                                        ListValues.parseOne("--mask-text", mask, TranscriptForm.Mask.labels()))
                                .orElseThrow(),
                gold);
    }
}
