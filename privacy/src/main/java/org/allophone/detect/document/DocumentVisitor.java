package org.allophone.detect.document;

import java.io.IOException;
import java.util.List;

/**
 * Looks at the documents of a file one after the other, and says what is to stand in their place. {@link PartVisitor} looks at several at
 * the same time.
 */
public interface DocumentVisitor {
    /** Another file begins. */
    default void beginFile() {}

    /**
     * A row of a table or a line of a text was read; its documents are looked at later.
     *
     * @param scope what it belongs to
     * @param passages all that is in it
     */
    default void row(String scope, List<Passage> passages) {}

    /**
     * Looks at a document.
     *
     * @param scope what it belongs to: a call, a row, a file. Documents that follow each other and have the same belong together
     * @return the texts to stand in the place of its passages, in their order
     */
    List<String> visit(String scope, List<Passage> document) throws IOException;
}
