package org.allophone.cli.find;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.allophone.cli.console.ClosedPipeException;
import org.allophone.cli.console.Pipe;
import org.allophone.cli.detect.GroupingOptions;
import org.allophone.cli.detect.PlaceJson;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Grouping;
import org.allophone.detect.document.Passage;
import org.allophone.table.text.JsonWriter;

/** Searches files for a person and prints the places. A name of a file, column or call that tells the person is not printed. */
final class PersonSearch {
    /** Stands in the place of a name that tells the person. */
    private static final String HIDDEN = "*";

    private final PrintStream out;
    private final PersonValues values;
    private final PersonPseudonyms pseudonyms;
    private final FindSummary summary;

    PersonSearch(PrintStream out, PersonValues values, PersonPseudonyms pseudonyms, FindSummary summary) {
        this.out = out;
        this.values = values;
        this.pseudonyms = pseudonyms;
        this.summary = summary;
    }

    /**
     * Searches a file.
     *
     * @param number the place of the file among all, from 1 on: shown if its name tells the person
     * @param name the file as the user named it
     */
    void search(int number, String name, Path path, GroupingOptions options) throws IOException {
        String shown = values.shown(name, HIDDEN + number);
        Grouping grouping = options.grouping();
        try (Documents documents = options.open(path)) {
            Set<String> names = new HashSet<>();
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                for (Passage passage : document) {
                    if (names.add(passage.field())) {
                        searchName(shown, passage);
                    }
                }
                search(new Source(shown, documents.call(), grouping), document);
            }
        }
    }

    /** What all passages of a document have in common. */
    private record Source(String file, Optional<String> call, Grouping grouping) {}

    /** A file without a header has a person in the names of its columns; the place is the first row below. */
    private void searchName(String file, Passage passage) throws ClosedPipeException {
        Passage shown = shown(passage);
        if (shown.column().equals(HIDDEN)) {
            Pipe.printLine(
                    out,
                    PlaceJson.begin(file, shown)
                            .field("by", "column")
                            .endObject()
                            .finished());
            summary.add(file, passage, false);
        }
    }

    private void search(Source source, List<Passage> document) throws ClosedPipeException {
        searchValues(source, document);
        for (Passage passage : document) {
            if (passage.role() == Passage.Role.MARK) {
                // The detector does not read what marks in a text say of it.
                searchValues(
                        source,
                        List.of(new Passage(passage.line(), passage.column(), passage.field(), passage.text())));
            }
            for (MatchResult place : pseudonyms.find(passage.text())) {
                add(source, passage, place.start(), place.end(), "pseudonym");
            }
        }
    }

    private void searchValues(Source source, List<Passage> document) throws ClosedPipeException {
        Detection<DocumentDetector.Found> detection = values.find(document);
        if (detection instanceof Detection.Withheld<DocumentDetector.Found> withheld) {
            Pipe.printLine(out, PlaceJson.withheld(source.file(), shown(document.get(0)), withheld));
            summary.addWithheld();
        } else {
            for (DocumentDetector.Found found : detection.foundOrThrow()) {
                add(
                        source,
                        found.passage(),
                        found.finding().start(),
                        found.finding().end(),
                        "value");
            }
        }
    }

    private void add(Source source, Passage passage, int start, int end, String by) throws ClosedPipeException {
        JsonWriter json = PlaceJson.begin(source.file(), shown(passage))
                .field("start", start)
                .field("end", end)
                .field("by", by);
        source.call().ifPresent(call -> json.field("call", values.shown(call, HIDDEN)));
        Pipe.printLine(out, json.endObject().finished());
        summary.add(source.file(), passage, isSaid(source.grouping(), passage));
    }

    /** A line of a text, what stands in the column of what is said, or a word of it. */
    private static boolean isSaid(Grouping grouping, Passage passage) {
        return passage.column().isEmpty()
                || passage.role() == Passage.Role.WORD
                || grouping.isSaid().test(passage.field());
    }

    /** A place whose column, which a file without a header takes from its first row, may be shown. */
    private Passage shown(Passage passage) {
        String column = values.shown(passage.column(), HIDDEN);
        return new Passage(passage.line(), column, passage.field(), passage.text(), passage.role());
    }
}
