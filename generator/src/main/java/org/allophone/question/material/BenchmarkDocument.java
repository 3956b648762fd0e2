package org.allophone.question.material;

import java.util.List;

/**
 * A document as a search reads it.
 *
 * @param metadata what a centre knows of it without reading it: names and texts, in order
 */
public record BenchmarkDocument(String id, String title, String text, List<Field> metadata) {
    public BenchmarkDocument {
        metadata = List.copyOf(metadata);
    }

    /** A field of the metadata: a text, or a whole number. */
    public record Field(String name, String text, long number, boolean isNumber) {
        /** A text. */
        public static Field of(String name, String text) {
            return new Field(name, text, 0, false);
        }

        /** A whole number. */
        public static Field of(String name, long number) {
            return new Field(name, "", number, true);
        }
    }
}
