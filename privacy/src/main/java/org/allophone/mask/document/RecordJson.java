package org.allophone.mask.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.allophone.files.Program;
import org.allophone.output.FileDigest;
import org.allophone.table.text.JsonWriter;

/** The parts of a record in JSON that are the same whatever was done. */
final class RecordJson {
    private RecordJson() {}

    /** Begins a record: by what program it was made, when, for which data set, under which key. */
    static JsonWriter begin(String made, String dataSet, Optional<String> keyId, Optional<LocalDate> destroyOn) {
        JsonWriter json = JsonWriter.indented().beginObject();
        json.name("program")
                .beginObject()
                .field("name", Program.NAME)
                .field("version", Program.VERSION)
                .endObject();
        json.field("made", made).field("dataSet", dataSet);
        keyId.ifPresentOrElse(id -> json.field("keyId", id), () -> json.field("keyThrownAway", true));
        destroyOn.ifPresent(date -> json.field("keyDestroyOn", date.toString()));
        return json;
    }

    /** Ends a record with the files that were written. */
    static String end(JsonWriter json, Map<String, FileDigest> files) {
        json.name("files").beginArray();
        files.forEach((name, digest) -> json.beginObject()
                .field("path", name)
                .field("bytes", digest.bytes())
                .field("sha256", digest.sha256())
                .endObject());
        return json.endArray().endObject().finished() + "\n";
    }
}
