package org.allophone.question.material;

import java.util.ArrayList;
import java.util.List;
import org.allophone.centre.Contact;
import org.allophone.question.material.BenchmarkDocument.Field;
import org.allophone.question.wording.FrenchValues;

/** The documents of a call. Their metadata have what the centre knows of a call without listening to it, and no label. */
final class CallDocuments {
    private CallDocuments() {}

    /** The transcript. */
    static BenchmarkDocument call(Contact contact, CallRecord record, String id, String text, String language) {
        List<Field> fields = fields("call", contact, id);
        fields.add(Field.of("talk_sec", contact.talkSeconds()));
        fields.add(Field.of("wait_sec", contact.waitSeconds()));
        fields.add(Field.of("transfers", contact.transfers()));
        fields.add(Field.of("lang", language));
        fields.add(Field.of("acl", Access.ofCall(record)));
        return new BenchmarkDocument(
                id, "Appel du " + FrenchValues.instant(contact.start()) + " (" + id + ")", text, fields);
    }

    /** What the agent typed afterwards. */
    static BenchmarkDocument note(Contact contact, CallRecord record, String call, KnownNote note, String language) {
        List<Field> fields = fields("note", contact, call);
        fields.add(Field.of("lang", language));
        fields.add(Field.of("acl", Access.ofNote(record)));
        return new BenchmarkDocument(
                note.id(),
                "Note de l’agent après l’appel du " + FrenchValues.instant(contact.start()) + " (" + call + ")",
                note.place().text(),
                fields);
    }

    private static List<Field> fields(String kind, Contact contact, String call) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("kind", kind));
        fields.add(Field.of("date", contact.start().toLocalDate().toString()));
        fields.add(Field.of("time", contact.start().toLocalTime().withSecond(0).toString()));
        fields.add(Field.of("call_id", call));
        fields.add(Field.of("agent_id", contact.agent()));
        fields.add(Field.of("queue", contact.queue()));
        fields.add(Field.of("site", contact.site()));
        String code = contact.wrapUpCode();
        if (!code.isEmpty()) {
            fields.add(Field.of("topic_typed", code));
        }
        return fields;
    }
}
