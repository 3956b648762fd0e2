package org.allophone.mask.document;

import java.time.LocalDate;
import java.util.Optional;
import org.allophone.files.ManifestEnvelope;
import org.allophone.table.text.JsonWriter;

/** The parts of a record in JSON that are the same whatever was done. */
final class RecordJson {
    private RecordJson() {}

    /** Begins a record: by what program it was made, when, for which data set, under which key. */
    static JsonWriter begin(String made, String dataSet, Optional<String> keyId, Optional<LocalDate> destroyOn) {
        JsonWriter json = ManifestEnvelope.program(JsonWriter.indented().beginObject());
        json.field("made", made).field("dataSet", dataSet);
        keyId.ifPresentOrElse(id -> json.field("keyId", id), () -> json.field("keyThrownAway", true));
        destroyOn.ifPresent(date -> json.field("keyDestroyOn", date.toString()));
        return json;
    }
}
