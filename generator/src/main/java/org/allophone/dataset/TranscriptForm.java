package org.allophone.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allophone.conversation.TranscriptStyle;

/**
 * How conversations are written down.
 *
 * @param style what of the speech is kept
 * @param mask what stands for personal data
 * @param gold whether the texts in clear are written too, apart
 */
public record TranscriptForm(TranscriptStyle style, Mask mask, boolean gold) {
    /** The usual form. */
    public static final TranscriptForm USUAL = new TranscriptForm(TranscriptStyle.CLEAN, Mask.LABEL, false);

    /** What stands for personal data in texts. */
    public enum Mask {
        /** The kind of the datum, and a number within the conversation. */
        LABEL,
        /** A pseudonym, the same in the whole data set. */
        PSEUDONYM,
        /** A fictional datum of the same kind, said in the same way; the same in the whole data set. */
        SURROGATE;

        /** What options and files call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** All labels. */
        public static List<String> labels() {
            return Arrays.stream(values()).map(Mask::label).toList();
        }

        /** The mask of a label. */
        public static Optional<Mask> named(String label) {
            return Arrays.stream(values())
                    .filter(mask -> mask.label().equals(label))
                    .findFirst();
        }
    }
}
