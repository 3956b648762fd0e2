package org.allophone.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allophone.question.form.Question;
import org.allophone.question.material.Access;
import org.allophone.question.material.CallRecord;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Material;
import org.allophone.table.text.JsonWriter;

/** Who asks: agents, supervisors, the manager, and customers and the officer for data protection where a question is theirs. */
final class Principals {
    private static final String MANAGER = "manager";

    private final Map<String, CallRecord> recordByDocument = new HashMap<>();
    private final Map<String, Set<String>> tokensByPrincipal = new TreeMap<>();
    private final LocalDate firstDay;

    /** All that the calls tell of who works in the centre. */
    Principals(Material material) {
        this.firstDay = material.firstDay();
        tokensByPrincipal.put(MANAGER, tokens("role:manager"));
        tokensByPrincipal.put("quality", tokens("role:quality"));
        material.cases().stream().flatMap(one -> one.calls().stream()).forEach(this::add);
    }

    private void add(KnownCall call) {
        CallRecord record = call.record();
        recordByDocument.put(call.id(), record);
        call.note().ifPresent(note -> recordByDocument.put(note.id(), record));
        tokensByPrincipal.putIfAbsent(
                Access.supervisor(record.site()), tokens("role:supervisor", Access.site(record.site())));
        tokensByPrincipal
                .computeIfAbsent("agent:" + record.agent(), none -> tokens("role:agent"))
                .add(Access.team(record.site(), record.queue()));
    }

    private static Set<String> tokens(String... tokens) {
        Set<String> all = new TreeSet<>(List.of(tokens));
        all.add(Access.PUBLIC);
        return all;
    }

    /** The same question, asked by somebody who may read all that answers it. */
    Question asked(Question question) {
        if (!question.principal().isEmpty()) {
            addAsker(question.principal());
            return question;
        }
        Map<String, CallRecord> records = new LinkedHashMap<>();
        Stream.concat(
                        question.documents().stream(),
                        question.refusal().stream().flatMap(refusal -> refusal.nearest().stream()))
                .filter(recordByDocument::containsKey)
                .forEach(document -> records.put(document, recordByDocument.get(document)));
        if (records.size() == 1 && question.type().startsWith("lookup")) {
            return question.by("agent:" + records.values().iterator().next().agent());
        }
        List<Integer> sites =
                records.values().stream().map(CallRecord::site).distinct().toList();
        return question.by(sites.size() == 1 ? Access.supervisor(sites.get(0)) : MANAGER);
    }

    private void addAsker(String principal) {
        String[] parts = principal.split(":", 2);
        if (parts[0].equals("customer")) {
            tokensByPrincipal.putIfAbsent(principal, tokens(Access.customer(parts[1])));
        } else if (parts[0].equals("dpo")) {
            tokensByPrincipal.putIfAbsent(principal, tokens("role:dpo", Access.subject(parts[1])));
        }
    }

    /** The file of the principals: one on each line, with what it may read. */
    Stream<String> lines() {
        return tokensByPrincipal.entrySet().stream()
                .map(one -> JsonWriter.compact()
                        .beginObject()
                        .field("id", one.getKey())
                        .field("role", one.getKey().replaceFirst(":.*", ""))
                        .field("from", firstDay.toString())
                        .name("to")
                        .nullValue()
                        .field("tokens", List.copyOf(one.getValue()))
                        .endObject()
                        .finished());
    }
}
