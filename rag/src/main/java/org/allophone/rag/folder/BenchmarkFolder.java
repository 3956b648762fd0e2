package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.files.JsonObject;
import org.allophone.rag.trec.IdTable;
import org.allophone.rag.trec.JudgementLines;
import org.allophone.rag.trec.Judgements;
import org.allophone.rag.trec.RunReader;
import org.allophone.wording.Refusal;

/**
 * A benchmark in a folder, as BEIR has it: {@code corpus.jsonl} with documents, {@code queries.jsonl} with questions, and {@code
 * qrels/<split>.tsv} with the judgements of a part of the questions. {@code gold.jsonl} may be beside them.
 *
 * <p>Judgements have to be there. Where documents or questions are not, their ids cannot be checked, and any are allowed.
 */
public final class BenchmarkFolder {
    private static final String CORPUS = "corpus.jsonl";
    private static final String QUERIES = "queries.jsonl";
    private static final String QRELS = "qrels";
    private static final String GOLD = "gold.jsonl";
    private static final String UNANSWERABLE = "unanswerable.jsonl";
    private static final String PRINCIPALS = "principals.jsonl";
    private static final String FORBIDDEN = "secret/forbidden.jsonl";
    private static final String ENDING = ".tsv";
    private static final String USUAL_SPLIT = "test";

    private final Path folder;

    private BenchmarkFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder that is there.
     *
     * @throws Refusal if it is not a folder
     */
    public static BenchmarkFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Faults.wrongUse(Faults.wording("folder.none", folder));
        }
        return new BenchmarkFolder(folder);
    }

    public Path corpus() {
        return folder.resolve(CORPUS);
    }

    public Path queries() {
        return folder.resolve(QUERIES);
    }

    /** The name of a file in the folder, as it is told: {@code qrels/test.tsv}. */
    public String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The ids of all documents; none where the folder has no documents. */
    public IdTable documentIds() throws IOException {
        return ids(corpus(), "_id, title, text");
    }

    /** The documents as ids that a run may have. */
    public RunReader.Allowed documents(IdTable ids) {
        return new RunReader.Allowed(ids, Files.exists(corpus()), corpus().toString());
    }

    /** The questions as ids that a run may have. */
    public RunReader.Allowed questions() throws IOException {
        return new RunReader.Allowed(
                ids(queries(), "_id, text"), Files.exists(queries()), queries().toString());
    }

    private static IdTable ids(Path file, String fields) throws IOException {
        IdTable ids = new IdTable();
        if (!Files.exists(file)) {
            return ids;
        }
        try (ObjectLines lines = ObjectLines.open(file, fields)) {
            while (lines.next()) {
                String id = lines.id("_id");
                int before = ids.size();
                if (ids.add(id) != before) {
                    throw lines.twice("_id", id);
                }
            }
        }
        return ids;
    }

    /**
     * The file of the judgements of a split.
     *
     * @param split its name; empty for {@code test}, or for the only one there is
     * @throws Refusal if it has none
     */
    public Path judgements(String split) throws IOException {
        List<String> splits = splits();
        if (splits.isEmpty()) {
            throw Faults.refusal("folder.qrels.none", folder);
        }
        String wanted = split.isEmpty() ? (splits.size() == 1 ? splits.get(0) : USUAL_SPLIT) : split;
        if (!splits.contains(wanted)) {
            throw Faults.wrongUse(
                    Faults.wording("folder.split", folder, JsonObject.shown(wanted), String.join(", ", splits)));
        }
        return judgementsOf(wanted);
    }

    /** The file of the judgements of a split that there is. */
    public Path judgementsOf(String split) {
        return folder.resolve(QRELS).resolve(split + ENDING);
    }

    /** Refuses a folder without one of the three kinds of files that a benchmark has. */
    public void requireAll() throws IOException {
        for (Path file : List.of(corpus(), queries())) {
            if (!Files.exists(file)) {
                throw Faults.refusal("folder.file.none", file);
            }
        }
        if (splits().isEmpty()) {
            throw Faults.refusal("folder.qrels.none", folder);
        }
    }

    /** Refuses a document whose id one before has. */
    public Refusal twice(Document document) {
        return Faults.refusal("id.twice", corpus(), document.line(), "_id", JsonObject.shown(document.id()));
    }

    /** The questions, in the order of their file. An id may come twice. */
    public List<Question> readQuestions() throws IOException {
        return questions(queries(), "_id, text", "_id");
    }

    /** The questions that have no answer; none where the folder does not tell them. */
    public List<Question> readUnanswerable() throws IOException {
        Path file = folder.resolve(UNANSWERABLE);
        return Files.exists(file) ? questions(file, "id", "id") : List.of();
    }

    private static List<Question> questions(Path file, String fields, String id) throws IOException {
        List<Question> questions = new ArrayList<>();
        try (ObjectLines lines = ObjectLines.open(file, fields)) {
            while (lines.next()) {
                questions.add(new Question(lines.line(), lines.id(id), lines.textOrNone("text")));
            }
        }
        return questions;
    }

    /** The splits of which there are judgements, in order. */
    public List<String> splits() throws IOException {
        Path qrels = folder.resolve(QRELS);
        if (!Files.isDirectory(qrels)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(qrels)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads judgements.
     *
     * @param documents gets the documents that are judged
     */
    public static Judgements read(Path file, IdTable documents) throws IOException {
        try (JudgementLines lines = JudgementLines.open(file)) {
            return Judgements.read(file.toString(), lines, documents);
        }
    }

    /** What is known of the questions, by their ids; nothing where the folder has no gold. */
    public Map<String, Gold> gold() throws IOException {
        Path file = folder.resolve(GOLD);
        return Files.exists(file) ? Gold.read(file) : Map.of();
    }

    /** The answers that gold tells, in order; none where the folder has no gold. */
    public List<GoldAnswer> readAnswers() throws IOException {
        Path file = folder.resolve(GOLD);
        return Files.exists(file) ? GoldAnswer.read(file) : List.of();
    }

    /** Who asks, by id; nobody where the folder does not tell. */
    public Map<String, Principal> readPrincipals() throws IOException {
        Path file = folder.resolve(PRINCIPALS);
        return Files.exists(file) ? Principal.read(file) : Map.of();
    }

    /** What answers must not say, in order; nothing where the folder does not tell. */
    public List<Forbidden> readForbidden() throws IOException {
        Path file = folder.resolve(FORBIDDEN);
        return Files.exists(file) && Files.size(file) > 0 ? Forbidden.read(file) : List.of();
    }

    /** The access lists of all documents, by id: {@code |site:1|public|}; empty for a document without one. */
    public Map<String, String> readAccess() throws IOException {
        Map<String, String> access = new HashMap<>();
        try (Documents all = Documents.open(corpus())) {
            for (Document document = all.next(); document != null; document = all.next()) {
                access.put(document.id(), document.metadata("acl"));
            }
        }
        return access;
    }
}
