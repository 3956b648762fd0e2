package org.allophone.cli.find;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Messages;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TextLines;

/** What identifies a person: telephone numbers, names, e-mail addresses, customer numbers. No message shows any of them. */
final class PersonValues {
    private final List<String> texts;
    private final DocumentDetector detector;

    private PersonValues(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.detector = DocumentDetector.ofKnownValues(new KnownValues(texts));
    }

    /**
     * Reads a value on each line; empty lines are passed over.
     *
     * @param name what the stream is called in messages
     */
    static PersonValues read(InputStream in, String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (TextLines lines = TextLines.of(name, in)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    if (new KnownValues(List.of(line)).isEmpty()) {
                        throw Messages.wrongUse("find.short", lines.line());
                    }
                    texts.add(line.strip());
                }
            }
        }
        if (texts.isEmpty()) {
            throw Messages.wrongUse("find.empty");
        }
        return new PersonValues(texts);
    }

    List<String> texts() {
        return texts;
    }

    /** Where the values stand in a document, as they are written and said. */
    Detection<DocumentDetector.Found> find(List<Passage> document) {
        return detector.find(document);
    }

    /** A text that may be shown: another one in its place if a value stands in it, or it could not be searched. */
    String shown(String text, String otherwise) {
        return isClean(text) && isClean(text.replace('_', ' ')) ? text : otherwise;
    }

    private boolean isClean(String text) {
        return find(List.of(new Passage(1, "", "", text)))
                        instanceof Detection.Complete<DocumentDetector.Found> complete
                && complete.found().isEmpty();
    }
}
