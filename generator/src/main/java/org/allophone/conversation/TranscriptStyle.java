package org.allophone.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How what was said is written down. */
public enum TranscriptStyle {
    /** Without "euh", repetitions and restarts. */
    CLEAN,
    /** As it was said. */
    VERBATIM,
    /** As a speech recogniser writes it, with its errors. */
    ASR;

    /** What options and files call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(TranscriptStyle::label).toList();
    }

    /** The style of a label. */
    public static Optional<TranscriptStyle> named(String label) {
        return Arrays.stream(values())
                .filter(style -> style.label().equals(label))
                .findFirst();
    }
}
