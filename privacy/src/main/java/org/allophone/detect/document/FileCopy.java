package org.allophone.detect.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A file whose documents are looked at.
 *
 * @param documents opens it to read
 * @param target where it is written again
 */
public record FileCopy(Opener<Documents> documents, Target target) {

    /**
     * Opens a file when it is its turn.
     *
     * @param <T> what is opened
     */
    @FunctionalInterface
    public interface Opener<T> {
        /** Opens it. Whoever asked closes it. */
        T open() throws IOException;
    }

    /** Where a file is written again. */
    public sealed interface Target {}

    /**
     * A text. What the visitor does not change stays as it is, byte for byte, and a row is written as soon as all in it was looked at.
     *
     * @param writer opens the copy
     */
    public record Text(Opener<Writer> writer) implements Target {}

    /**
     * A table that is no text, such as Parquet: what the visitor does not change keeps its value and its type.
     *
     * @param texts which columns become texts, since other texts may stand in their cells
     * @param out opens the copy
     * @param becameTexts receives the columns that held something else and hold texts now
     */
    public record Table(Predicate<String> texts, Opener<OutputStream> out, Consumer<List<String>> becameTexts)
            implements Target {}

    /** Nothing is written. */
    public record Nowhere() implements Target {}
}
