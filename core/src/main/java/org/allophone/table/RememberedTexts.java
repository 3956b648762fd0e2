package org.allophone.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts are mostly few and come again and again: agents, topics, prefixes. So the last encoded one of each place is remembered. */
public final class RememberedTexts {
    /** A power of two, and several times the agents of a large centre. */
    private static final int PLACES = 2048;

    private final Function<String, byte[]> encoding;
    private final @Nullable String[] texts = new String[PLACES];
    private final byte[][] encoded = new byte[PLACES][];

    /** @param encoding how a text is written in the file */
    public RememberedTexts(Function<String, byte[]> encoding) {
        this.encoding = encoding;
    }

    /** The text as it is written; not to be changed. */
    public byte[] encoded(String text) {
        int place = text.hashCode() & (PLACES - 1);
        if (!text.equals(texts[place])) {
            encoded[place] = encoding.apply(text);
            texts[place] = text;
        }
        return encoded[place];
    }
}
