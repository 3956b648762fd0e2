package org.allophone.files;

import java.util.List;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** A row of a file that is no text, and so cannot be written again with other cells. */
record NoRowSource(Refusal noText) implements RowSource {

    @Override
    public RowSource after(String before) {
        throw noText;
    }

    @Override
    public String rewritten(String[] texts, ValueKind[] kinds, List<@Nullable String> others) {
        throw noText;
    }

    @Override
    public int length(String[] texts) {
        throw noText;
    }
}
