package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.allophone.centre.Contact;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.pii.TextMask;
import org.allophone.table.Projection;
import org.junit.jupiter.api.Test;

/** The tables of the conversations that a speech recogniser wrote. */
class RecognizedTranscriptsTest {
    private static final int CALLS = 40;
    private static final TextMask KINDS =
            () -> text -> text.masked(span -> span.label().kind().map(kind -> "[" + kind.name() + "]"));
    private static final Pattern ERROR = Pattern.compile(
            "\\{\"start\":(\\d+),\"end\":(\\d+),\"kind\":\"(substitution|deletion|insertion)\"(?:,\"said\":\"[^\"]*\")?}");

    private final CentreDataset dataset = Recipes.centre("telecom-be", 42, CALLS, Recipe.ALL_TRANSCRIPTS);

    @Test
    void theErrorsOfACallAreThoseOfItsTurns() {
        Map<String, long[]> sums = new HashMap<>();
        for (Map<String, String> turn : rows("turns", TranscriptStyle.ASR, TextMask.NONE)) {
            long[] sum = sums.computeIfAbsent(cell(turn, "call_id"), call -> new long[2]);
            sum[0] += Long.parseLong(cell(turn, "ref_words"));
            sum[1] += Long.parseLong(cell(turn, "substitutions"))
                    + Long.parseLong(cell(turn, "deletions"))
                    + Long.parseLong(cell(turn, "insertions"));
        }
        List<Map<String, String>> calls = rows("transcripts", TranscriptStyle.ASR, TextMask.NONE);
        assertThat(calls).hasSameSizeAs(sums.keySet());
        for (Map<String, String> call : calls) {
            long[] sum = Objects.requireNonNull(sums.get(cell(call, "call_id")));
            assertThat(cell(call, "style")).isEqualTo("asr");
            assertThat(Long.parseLong(cell(call, "ref_words"))).isEqualTo(sum[0]);
            assertThat(Math.round(Double.parseDouble(cell(call, "wer")) * sum[0]))
                    .isEqualTo(sum[1]);
        }
    }

    @Test
    void otherStylesHaveNoErrors() {
        for (TranscriptStyle style : List.of(TranscriptStyle.CLEAN, TranscriptStyle.VERBATIM)) {
            assertThat(rows("turns", style, TextMask.NONE)).allSatisfy(turn -> {
                assertThat(cell(turn, "ref_words")).isEmpty();
                assertThat(cell(turn, "wer")).isEmpty();
                assertThat(cell(turn, "errors")).isEmpty();
            });
            assertThat(rows("transcripts", style, TextMask.NONE))
                    .allSatisfy(call -> assertThat(cell(call, "turns")).doesNotContain("\"recognition\""));
        }
    }

    @Test
    void anErrorInAMaskedTextStandsWhereItStoodInTheClearOne() {
        List<Map<String, String>> clear = rows("turns", TranscriptStyle.ASR, TextMask.NONE);
        List<Map<String, String>> masked = rows("turns", TranscriptStyle.ASR, KINDS);
        int errors = 0;
        for (int i = 0; i < clear.size(); i++) {
            List<String> all = wrong(clear.get(i));
            List<String> left = wrong(masked.get(i));
            assertThat(cell(masked.get(i), "wer")).isEqualTo(cell(clear.get(i), "wer"));
            if (!left.isEmpty()) {
                assertThat(all).containsSubsequence(left);
            }
            assertThat(left).noneMatch(error -> error.contains("[") || error.contains("]"));
            errors += left.size();
        }
        assertThat(errors).isGreaterThan(500);
    }

    /** What was written where the errors are, with their kind. */
    private static List<String> wrong(Map<String, String> turn) {
        List<MatchResult> errors = ERROR.matcher(cell(turn, "errors")).results().toList();
        return errors.stream()
                .map(error -> error.group(3) + " "
                        + cell(turn, "text")
                                .substring(Integer.parseInt(error.group(1)), Integer.parseInt(error.group(2))))
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private List<Map<String, String>> rows(String table, TranscriptStyle style, TextMask mask) {
        List<Contact> calls = new ArrayList<>();
        dataset.walk().next(dataset.recipe().calls()).forEachRemaining(part -> part.forEach(calls::add));
        return dataset.transcriptProjections(style, mask).stream()
                .filter(projection -> projection.name().equals(table))
                .flatMap(projection -> rows(projection, calls).stream())
                .toList();
    }

    private static <R> List<Map<String, String>> rows(Projection<Contact, R> projection, List<Contact> calls) {
        List<Map<String, String>> rows = new ArrayList<>();
        calls.forEach(call -> projection.rows().of(call, row -> {
            Map<String, String> cells = new HashMap<>();
            projection.columns().forEach(column -> cells.put(column.name(), column.textOf(row)));
            rows.add(cells);
        }));
        return rows;
    }
}
