package org.allophone.rag.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.allophone.rag.measure.Measure;

/** The report as {@code trec_eval -q -c} prints it: a line for each question and measure, then the means, with four decimals. */
public final class TrecEvalText {
    private static final int WIDTH = 22;
    private static final int DECIMALS = 4;

    private TrecEvalText() {}

    /** The lines of one search. */
    public static String of(ScoreReport report, RunScore run) {
        StringBuilder text = new StringBuilder();
        List<String> ids = report.questions().ids();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < report.measures().size(); j++) {
                line(
                        text,
                        report.measures().get(j),
                        ids.get(i),
                        run.byQuestion().get(i)[j]);
            }
        }
        run.scores().forEach(score -> line(text, score.measure(), "all", score.mean()));
        return text.toString();
    }

    private static void line(StringBuilder text, Measure measure, String question, double value) {
        String name = measure.trecName();
        text.append(name)
                .append(" ".repeat(Math.max(0, WIDTH - name.length())))
                .append('\t')
                .append(question)
                .append('\t')
                .append(rounded(value))
                .append('\n');
    }

    /** As C prints it: the exact value of the double, half to even. {@code String.format} rounds the shortest decimal, half up. */
    static String rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
