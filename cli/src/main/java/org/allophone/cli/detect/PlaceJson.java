package org.allophone.cli.detect;

import java.util.Locale;
import org.allophone.detect.Detection;
import org.allophone.detect.document.Passage;
import org.allophone.table.text.JsonWriter;

/** Places in files as lines of JSON. They show nothing of the text that stands there. */
public final class PlaceJson {
    private PlaceJson() {}

    /** Begins a line with the file, the line in it and the column, if there is one. */
    public static JsonWriter begin(String file, Passage passage) {
        JsonWriter json = JsonWriter.compact().beginObject();
        json.field("file", file).field("line", passage.line());
        return passage.column().isEmpty() ? json : json.field("column", passage.column());
    }

    /** The line of a document that is withheld: where it begins, and why. */
    public static String withheld(String file, Passage first, Detection.Withheld<?> withheld) {
        JsonWriter json =
                begin(file, first).field("withheld", withheld.reason().name().toLowerCase(Locale.ROOT));
        if (!withheld.where().isEmpty()) {
            json.field("where", withheld.where());
        }
        return json.endObject().finished();
    }
}
