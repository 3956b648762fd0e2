package org.allophone.detect.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.allophone.parallel.InOrder;
import org.jspecify.annotations.Nullable;

/** Reads files, and cuts what is in them into the parts that threads look at. */
final class CopyRun implements Iterator<CopyRun.Part>, Closeable {
    /**
     * A part ends when so much text is in it, in UTF-16 units: some hundred rows. With longer parts, Java copies what is under way again and
     * again when it frees memory.
     */
    private static final int UNITS_OF_PART = 1 << 14;

    /** Or so many rows and documents, where there is hardly any text in them. */
    private static final int STEPS_OF_PART = 1_000;

    private final Iterator<FileCopy> files;
    private final PartVisitor visitor;
    private final Set<CopiedFile> open = new LinkedHashSet<>();
    private @Nullable CopiedFile file;
    private boolean ended;

    CopyRun(Iterator<FileCopy> files, PartVisitor visitor) {
        this.files = files;
        this.visitor = visitor;
    }

    /** A step of reading that has its step of writing, in the same order: a file begins, a row or a document was read, reading failed. */
    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }

    /** What is read by several steps. */
    static final class Part implements InOrder.Job {
        private final PartVisitor.Part looked;
        private final List<Step> steps = new ArrayList<>();
        private int documents;
        private long units;

        private Part(PartVisitor.Part looked) {
            this.looked = looked;
        }

        private boolean isFull() {
            return units >= UNITS_OF_PART || steps.size() >= STEPS_OF_PART;
        }

        @Override
        public void run() {
            looked.look();
        }

        @Override
        public long size() {
            return units;
        }

        /** Writes what was read, with what the visitor says. */
        void write() throws IOException {
            for (Step step : steps) {
                step.write();
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Part next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        Part part = new Part(visitor.part());
        try {
            while (!ended && !part.isFull()) {
                read(part);
            }
        } catch (IOException fault) {
            end(part, () -> {
                throw fault;
            });
        } catch (RuntimeException fault) {
            end(part, () -> {
                throw fault;
            });
        }
        return part;
    }

    /** What was read before a fault is written before the fault is told. */
    private void end(Part part, Step fault) {
        ended = true;
        part.steps.add(fault);
    }

    private void read(Part part) throws IOException {
        CopiedFile now = file;
        if (now == null) {
            begin(part);
            return;
        }
        Document document = now.documents().nextReady();
        if (document != null) {
            add(document, now, part);
            return;
        }
        if (now.documents().isRead()) {
            now.endReading();
            part.steps.add(() -> {
                now.end();
                open.remove(now);
            });
            file = null;
            return;
        }
        Piece piece = now.documents().nextPiece();
        if (piece != null) {
            visitor.row(piece.scope(), piece.passages());
            piece.passages().forEach(passage -> part.units += passage.text().length());
            part.steps.add(() -> now.add(piece));
        }
    }

    private void begin(Part part) throws IOException {
        if (!files.hasNext()) {
            ended = true;
            return;
        }
        CopiedFile next = CopiedFile.open(files.next());
        open.add(next);
        file = next;
        visitor.beginFile();
        part.steps.add(next::begin);
    }

    private void add(Document document, CopiedFile of, Part part) {
        int place = part.documents++;
        part.looked.add(document.scope(), document.passages());
        part.units += document.units();
        part.steps.add(() -> of.decide(document, part.looked.texts(place)));
    }

    @Override
    public void close() throws IOException {
        for (CopiedFile left : open) {
            left.close();
        }
    }
}
