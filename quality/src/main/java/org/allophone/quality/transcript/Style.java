package org.allophone.quality.transcript;

import java.util.Locale;

/** How speech was written down. */
public enum Style {
    /** As it was meant, without hesitations and repetitions. */
    CLEAN,
    /** Each word that was said. */
    VERBATIM,
    /** As a speech recogniser writes: most hesitations are lost, and often the punctuation. */
    ASR,
    /** The file does not say it. */
    UNKNOWN;

    /** The style of this name, without case; unknown if it is the name of none. */
    public static Style of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "clean" -> CLEAN;
            case "verbatim" -> VERBATIM;
            case "asr" -> ASR;
            default -> UNKNOWN;
        };
    }

    /** The name in files and options: {@code verbatim}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
