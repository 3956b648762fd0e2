package org.allophone.conversation.recognition;

import java.util.List;
import org.allophone.conversation.Disfluency;
import org.allophone.pii.LabelledText;

/**
 * A turn as a speech recogniser writes it.
 *
 * @param text lower-case words and figures, without punctuation. A span covers what stands for the datum, however much of it was heard;
 *     a datum of which nothing was heard has none
 * @param disfluencies those that the recogniser wrote down, in order
 * @param errors the errors that were made, in order. One may count as several words, and one may make up for another: {@code wordErrors}
 *     has the numbers
 * @param wordErrors how far the text is from what was said
 */
public record RecognizedTurn(
        LabelledText text, List<Disfluency> disfluencies, List<RecognitionError> errors, WordErrors wordErrors) {
    public RecognizedTurn {
        disfluencies = List.copyOf(disfluencies);
        errors = List.copyOf(errors);
    }
}
