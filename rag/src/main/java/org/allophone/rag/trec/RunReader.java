package org.allophone.rag.trec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allophone.files.JsonObject;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;

/**
 * Reads the run of a search as TREC has it: lines {@code question Q0 document rank score name}. The rank is not used: the order is that of the
 * scores. A document that is not among those that can be found is refused, and so is one that stands twice for a question.
 */
public final class RunReader {
    private static final int COLUMNS = 6;
    private static final int DOCUMENT = 2;
    private static final int SCORE = 4;
    private static final int NAME = 5;

    private final Allowed questions;
    private final Allowed documents;

    /** In which block of lines of one question a document was seen last, by its number. */
    private int[] seenIn = new int[1 << 10];

    private int block;

    /**
     * @param questions that may stand in a run
     * @param documents that may stand in a run; those of a run that are new are added
     */
    public RunReader(Allowed questions, Allowed documents) {
        this.questions = questions;
        this.documents = documents;
    }

    /**
     * Ids that may stand in a run.
     *
     * @param ids those that are known
     * @param complete whether no other is allowed
     * @param file where they stand
     */
    public record Allowed(IdTable ids, boolean complete, String file) {
        private String example() {
            return JsonObject.shown(ids.text(0));
        }
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is not a run, or not one of these questions and documents
     */
    public RankedRun read(Path file) throws IOException {
        return read(file.toString(), Files.newInputStream(file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name what the stream is called in refusals
     */
    public RankedRun read(String name, InputStream in) throws IOException {
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        String runName = "";
        try (ByteLines lines = new ByteLines(name, in)) {
            byte[] question = new byte[0];
            Ranking ranking = new Ranking();
            boolean any = false;
            while (lines.next()) {
                if (lines.columns() != COLUMNS) {
                    throw Faults.refusal("run.columns", name, lines.number(), new Wording.Count(lines.columns()));
                }
                if (!any || !isQuestion(lines, question)) {
                    runName = any ? runName : lines.text(NAME);
                    question = Arrays.copyOfRange(lines.bytes(), lines.start(0), lines.end(0));
                    ranking = begin(name, lines, rankings);
                    any = true;
                }
                add(name, lines, ranking);
            }
            if (!any) {
                throw Faults.refusal("run.empty", name);
            }
        }
        return run(runName, rankings);
    }

    private static boolean isQuestion(ByteLines lines, byte[] question) {
        return Arrays.equals(lines.bytes(), lines.start(0), lines.end(0), question, 0, question.length);
    }

    /** Begins a block of lines of one question, which may have had one before. */
    private Ranking begin(String name, ByteLines lines, Map<String, Ranking> rankings) {
        String question = lines.text(0);
        if (questions.complete() && questions.ids().find(question) < 0) {
            throw Faults.refusal(
                    "run.question",
                    name,
                    lines.number(),
                    JsonObject.shown(question),
                    questions.file(),
                    questions.example());
        }
        block++;
        Ranking ranking = rankings.computeIfAbsent(question, none -> new Ranking());
        for (int i = 0; i < ranking.size(); i++) {
            seenIn[ranking.document(i)] = block;
        }
        return ranking;
    }

    private void add(String name, ByteLines lines, Ranking ranking) {
        double score = Decimals.parse(lines.bytes(), lines.start(SCORE), lines.end(SCORE));
        if (Double.isNaN(score)) {
            throw Faults.refusal("run.score", name, lines.number(), JsonObject.shown(lines.text(SCORE)));
        }
        int before = documents.ids().size();
        int document = documents.ids().add(lines.bytes(), lines.start(DOCUMENT), lines.end(DOCUMENT));
        if (document == before && documents.complete()) {
            throw Faults.refusal(
                    "run.document",
                    name,
                    lines.number(),
                    JsonObject.shown(lines.text(DOCUMENT)),
                    documents.file(),
                    documents.example());
        }
        if (document >= seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, Math.max(2 * seenIn.length, document + 1));
        }
        if (seenIn[document] == block) {
            throw Faults.refusal(
                    "run.twice",
                    name,
                    lines.number(),
                    JsonObject.shown(lines.text(DOCUMENT)),
                    JsonObject.shown(lines.text(0)));
        }
        seenIn[document] = block;
        ranking.add(document, score);
    }

    private RankedRun run(String name, Map<String, Ranking> rankings) {
        Map<String, int[]> documentsByQuestion = new LinkedHashMap<>();
        long tied = 0;
        for (Map.Entry<String, Ranking> entry : rankings.entrySet()) {
            documentsByQuestion.put(entry.getKey(), entry.getValue().ordered(documents.ids()));
            tied += entry.getValue().ties();
        }
        return new RankedRun(name, documentsByQuestion, tied);
    }
}
