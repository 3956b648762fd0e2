package org.allophone.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allophone.question.export.Passages;
import org.allophone.question.form.Evidence;
import org.allophone.question.form.NumberedQuestions;
import org.allophone.question.form.NumberedQuestions.Numbered;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.Chunking;
import org.allophone.question.material.Chunking.Chunk;
import org.allophone.question.material.Material;
import org.allophone.table.Column;
import org.allophone.table.Projection;

/** The chunks of each chunking, without their texts, and which of them answer which question. */
final class ChunkFiles {
    private ChunkFiles() {}

    /** The chunks of the documents of calls. */
    static Projection<BenchmarkCalls.Made, Chunk> ofCalls(Chunking chunking) {
        return new Projection<>(
                "chunks",
                columns(),
                (made, rows) -> made.read().ifPresent(read -> {
                    chunking.of(
                                    read.document().id(),
                                    read.document().text(),
                                    read.known().sections())
                            .forEach(rows);
                    read.note()
                            .ifPresent(note -> chunking.of(note.id(), note.text(), List.of())
                                    .forEach(rows));
                }));
    }

    /** The chunks of other documents. */
    static List<Chunk> of(Chunking chunking, List<BenchmarkDocument> documents) {
        return documents.stream()
                .flatMap(document -> chunking.of(document.id(), document.text(), List.of()).stream())
                .toList();
    }

    static List<Column<Chunk>> columns() {
        return List.of(
                Column.text("_id", "The chunk.", Chunk::id),
                Column.text("doc_id", "Its document.", Chunk::document),
                Column.integer("start", "Where it begins in the document.", Chunk::start),
                Column.integer("end", "Where it ends.", Chunk::end));
    }

    /** The judgements: a chunk is relevant if a whole place of evidence lies in it. */
    static Stream<String> judgements(
            Chunking chunking, NumberedQuestions questions, Passages passages, Material material) {
        return Stream.concat(
                Stream.of("query-id\tcorpus-id\tscore"),
                questions
                        .ranked()
                        .flatMap(one -> relevant(chunking, one, passages, material).stream()
                                .map(chunk -> one.id() + "\t" + chunk + "\t1")));
    }

    private static Set<String> relevant(Chunking chunking, Numbered one, Passages passages, Material material) {
        Set<String> relevant = new LinkedHashSet<>();
        for (Evidence place :
                one.question().hops().stream().flatMap(List::stream).toList()) {
            chunking.of(place.document(), passages.text(place.document()), material.sections(place.document())).stream()
                    .filter(chunk -> chunk.start() <= place.start() && chunk.end() >= place.end())
                    .forEach(chunk -> relevant.add(chunk.id()));
        }
        return relevant;
    }

    /** The judgements of whole documents in two grades: 2 if a document tells every step, 1 if it tells some. */
    static Stream<String> graded(NumberedQuestions questions) {
        return Stream.concat(
                Stream.of("query-id\tcorpus-id\tscore"),
                questions
                        .ranked()
                        .flatMap(one -> one.question().documents().stream()
                                .map(document -> one.id() + "\t" + document + "\t" + grade(one, document))));
    }

    private static int grade(Numbered one, String document) {
        boolean every = one.question().hops().stream()
                .allMatch(hop -> hop.stream().anyMatch(place -> place.document().equals(document)));
        return every ? 2 : 1;
    }
}
