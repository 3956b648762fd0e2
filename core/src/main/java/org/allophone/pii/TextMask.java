package org.allophone.pii;

/** Replaces personal data in texts. */
@FunctionalInterface
public interface TextMask {
    /** Replaces nothing. */
    TextMask NONE = () -> text -> text;

    /** The mask of one conversation: the same datum has the same replacement in all its texts. */
    OfConversation conversation();

    /** Replaces personal data in the texts of one conversation. For one thread. */
    @FunctionalInterface
    interface OfConversation {
        /** The text with the data replaced; the labels of these data tell no value any more. */
        LabelledText mask(LabelledText text);
    }
}
