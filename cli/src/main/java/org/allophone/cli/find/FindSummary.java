package org.allophone.cli.find;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.Passage;

/** Counts the rows, turns and files in which a person was found, and the documents that are withheld. */
final class FindSummary {
    private final Set<Place> rows = new HashSet<>();
    private final Set<Place> turns = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private long withheld;

    /** @param part the turn in a row; empty for the whole row */
    private record Place(String file, long line, String part) {}

    /** @param isSaid whether the passage belongs to a turn or is a line of a text; otherwise it is a cell */
    void add(String file, Passage passage, boolean isSaid) {
        files.add(file);
        if (isSaid) {
            turns.add(new Place(file, passage.line(), turnOf(passage)));
        } else {
            rows.add(new Place(file, passage.line(), ""));
        }
    }

    /** The object of a turn: {@code turns[3]} of {@code turns[3].text} and of {@code turns[3].words[0].word}. */
    private static String turnOf(Passage passage) {
        String object = passage.parent();
        return passage.role() == Passage.Role.WORD ? object.substring(0, Math.max(0, object.lastIndexOf('.'))) : object;
    }

    void addWithheld() {
        withheld++;
    }

    /** How many documents are withheld. */
    long withheld() {
        return withheld;
    }

    void print(Messages messages, PrintStream err) {
        err.println(
                files.isEmpty()
                        ? messages.get("find.nothing")
                        : messages.get("find.found", rows.size(), turns.size(), files.size()));
        if (withheld > 0) {
            err.println(messages.get("detect.withheld", withheld));
        }
    }
}
