package org.allophone.detect.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the documents of files in parts, each on a thread of its own, and says what is to stand in the place of each document. Files are
 * read on one thread and written on the same; what is said here of the reader and the writer is of this thread.
 */
public interface PartVisitor {
    /** Another file begins; told by the reader. */
    void beginFile();

    /**
     * A row of a table or a line of a text was read; its documents come later. Told by the reader.
     *
     * @param scope what it belongs to
     * @param passages all that is in it
     */
    void row(String scope, List<Passage> passages);

    /** Begins a part behind all parts so far; the documents that are read next are added to it. */
    Part part();

    /** Documents that follow each other. */
    interface Part {
        /**
         * Adds a document; called by the reader, before anybody looks.
         *
         * @param scope what it belongs to: a call, a row, a file. Documents that follow each other and have the same belong together
         */
        void add(String scope, List<Passage> document);

        /** Looks at all documents, on any thread, while others look at other parts. Parts are begun in their order. */
        void look();

        /**
         * What is to stand in the place of a document; asked by the writer for one after the other, after all have been looked at.
         *
         * @param document its place in the part, from 0 on
         * @return a text for each of its passages, in their order
         * @throws org.allophone.wording.Refusal if the document is refused
         */
        List<String> texts(int document) throws IOException;
    }

    /** Lets a visitor who looks at one document after the other do so on the thread that writes. */
    static PartVisitor oneByOne(DocumentVisitor visitor) {
        return new PartVisitor() {
            @Override
            public void beginFile() {
                visitor.beginFile();
            }

            @Override
            public void row(String scope, List<Passage> passages) {
                visitor.row(scope, passages);
            }

            @Override
            public Part part() {
                return new OneByOne(visitor);
            }
        };
    }

    /** Documents that are looked at when their texts are asked for. */
    final class OneByOne implements Part {
        private final DocumentVisitor visitor;
        private final List<String> scopes = new ArrayList<>();
        private final List<List<Passage>> documents = new ArrayList<>();

        private OneByOne(DocumentVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void add(String scope, List<Passage> document) {
            scopes.add(scope);
            documents.add(document);
        }

        @Override
        public void look() {
            // the visitor looks when the texts are asked for
        }

        @Override
        public List<String> texts(int document) throws IOException {
            return visitor.visit(scopes.get(document), documents.get(document));
        }
    }
}
