package org.allophone.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers encoded texts, the last one in each place: most columns repeat a few texts, such as agents or topics. */
final class EncodedTexts {
    /** A power of two, several times the number of agents of a large centre. */
    private static final int PLACES = 2048;

    /** Longer texts are not remembered, because they are rarely repeated. */
    private static final int LONGEST = 100;

    private final Function<String, Literal> encoding;
    private final @Nullable String[] texts = new String[PLACES];
    private final Literal[] encoded = new Literal[PLACES];
    private String last = "";
    private Literal lastEncoded;

    /** @param encoding how a text is written */
    EncodedTexts(Function<String, Literal> encoding) {
        this.encoding = encoding;
        this.lastEncoded = encoding.apply(last);
    }

    /** The text as it is written. */
    Literal of(String text) {
        if (!text.equals(last)) {
            lastEncoded = find(text);
            last = text;
        }
        return lastEncoded;
    }

    private Literal find(String text) {
        if (text.length() > LONGEST) {
            return encoding.apply(text);
        }
        int place = text.hashCode() & (PLACES - 1);
        if (!text.equals(texts[place])) {
            encoded[place] = encoding.apply(text);
            texts[place] = text;
        }
        return encoded[place];
    }
}
