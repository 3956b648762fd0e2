package org.allophone.mask.document;

import org.allophone.table.text.JsonWriter;

/**
 * A part of the audio of a call in which a personal datum is said.
 *
 * @param call the call, as its column names it; a row that has no call, by its line
 * @param startSec when it begins, in seconds from the beginning of the audio
 * @param endSec when it ends
 * @param ofWords whether these are the times of the words; otherwise those of the whole turn
 */
public record Interval(String call, double startSec, double endSec, boolean ofWords) {
    /** The interval as a line of JSON, without its end. */
    public String json() {
        return JsonWriter.compact()
                .beginObject()
                .field("call", call)
                .field("start", startSec)
                .field("end", endSec)
                .field("of", ofWords ? "words" : "turn")
                .endObject()
                .finished();
    }
}
