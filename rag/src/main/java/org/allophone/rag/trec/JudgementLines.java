package org.allophone.rag.trec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allophone.files.JsonObject;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of judgements (“qrels”) line by line: question, document and grade, as BEIR has them, or question, a number that is not used,
 * document and grade, as TREC has them. A first line whose last column is not a number has the names of the columns.
 */
public final class JudgementLines implements Closeable {
    /** More than any scale of grades has. */
    static final int LARGEST_GRADE = 1_000_000;

    private static final int COLUMNS_OF_BEIR = 3;
    private static final int COLUMNS_OF_TREC = 4;

    private final String name;
    private final ByteLines lines;
    private boolean headed;

    private JudgementLines(String name, InputStream in) {
        this.name = name;
        this.lines = new ByteLines(name, in);
    }

    /** A document judged for a question, with the line on which it stands. */
    public record Judgement(long line, String question, String document, int grade) {}

    /** Opens a file. */
    public static JudgementLines open(Path file) throws IOException {
        return of(file.toString(), Files.newInputStream(file));
    }

    /**
     * Reads a stream.
     *
     * @param name what the stream is called in refusals
     * @param in is closed with the lines
     */
    public static JudgementLines of(String name, InputStream in) {
        return new JudgementLines(name, in);
    }

    /**
     * The next judgement; null after the last one.
     *
     * @throws Refusal if a line is not a judgement
     */
    public @Nullable Judgement next() throws IOException {
        if (!lines.next()) {
            return null;
        }
        int columns = lines.columns();
        if (columns != COLUMNS_OF_BEIR && columns != COLUMNS_OF_TREC) {
            throw Faults.refusal("qrels.columns", name, lines.number(), new Wording.Count(columns));
        }
        double grade = Decimals.parse(lines.bytes(), lines.start(columns - 1), lines.end(columns - 1));
        if (Double.isNaN(grade) && lines.number() == 1) {
            headed = true;
            return next();
        }
        if (!(Math.abs(grade) <= LARGEST_GRADE)
                || grade != Math.rint(grade)
                || lines.text(columns - 1).contains(".")) {
            throw Faults.refusal(
                    "qrels.grade",
                    name,
                    lines.number(),
                    JsonObject.shown(lines.text(columns - 1)),
                    -LARGEST_GRADE,
                    LARGEST_GRADE);
        }
        return new Judgement(lines.number(), lines.text(0), lines.text(columns - 2), (int) grade);
    }

    /** Whether the first line has the names of the columns. Readers of BEIR skip that line whatever it has. Known once a line was read. */
    public boolean hasHeader() {
        return headed;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
