package org.allophone.detect.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.allophone.files.TableCopy;
import org.jspecify.annotations.Nullable;

/** A row of a table or a line of a text, with its passages, and what is to stand in their place. */
final class Piece {
    private final String scope;
    private final List<Passage> passages;
    private final BitSet said;
    private final Form form;
    private final List<@Nullable String> others;
    private int undecided;

    /** How a piece stands in its file. */
    interface Form {
        /**
         * The piece, with all that stands between it and the one before or after.
         *
         * @param others a text for each passage; null for one that stays as it is
         */
        String rewritten(List<@Nullable String> others);

        /** Writes the piece as a row of a table that is no text. */
        default void copy(List<@Nullable String> others, TableCopy out) throws IOException {
            throw new IllegalStateException("a line of a text is no row");
        }
    }

    /**
     * @param scope what the piece belongs to
     * @param said which passages are read together with others of the same scope
     */
    Piece(String scope, List<Passage> passages, BitSet said, Form form) {
        this.scope = scope;
        this.passages = passages;
        this.said = said;
        this.form = form;
        this.others = new ArrayList<>(Collections.nCopies(passages.size(), null));
        this.undecided = passages.size();
    }

    String scope() {
        return scope;
    }

    List<Passage> passages() {
        return passages;
    }

    boolean isSaid(int passage) {
        return said.get(passage);
    }

    /** Says what is to stand in the place of a passage, once for each. */
    void decide(int passage, String text) {
        others.set(passage, text.equals(passages.get(passage).text()) ? null : text);
        undecided--;
    }

    /** Whether all is said that is to be written. */
    boolean isDecided() {
        return undecided == 0;
    }

    String rewritten() {
        return form.rewritten(others);
    }

    void copy(TableCopy out) throws IOException {
        form.copy(others, out);
    }
}
