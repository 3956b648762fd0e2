package org.allophone.rag.trec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunReaderTest {
    private final IdTable documents = table("d1", "d2", "d3", "d4");

    private final RunReader reader = new RunReader(
            new RunReader.Allowed(table("q1", "q2"), true, "queries.jsonl"),
            new RunReader.Allowed(documents, true, "corpus.jsonl"));

    private static IdTable table(String... ids) {
        IdTable table = new IdTable();
        Arrays.stream(ids).forEach(table::add);
        return table;
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> ranked(String text, String question) throws IOException {
        RankedRun run = reader.read("f", in(text));
        run.documentsByQuestion().keySet().retainAll(List.of(question));
        return texts(run, documents);
    }

    private static List<String> texts(RankedRun run, IdTable ids) {
        return run.documentsByQuestion().values().stream()
                .flatMapToInt(Arrays::stream)
                .mapToObj(ids::text)
                .toList();
    }

    @Test
    void documentsAreInTheOrderOfTheirScoresWhateverTheirRanks() throws IOException {
        assertThat(ranked("q1 Q0 d1 1 0.5 x\nq1 Q0 d2 2 1e3 x\nq1 Q0 d3 3 -7 x\n", "q1"))
                .containsExactly("d2", "d1", "d3");
    }

    @Test
    void ofEqualScoresTheIdThatIsLastInOrderComesFirst() throws IOException {
        assertThat(ranked("q1 Q0 d1 1 2 x\nq1 Q0 d3 2 2.0 x\nq1 Q0 d2 3 2.00 x\n", "q1"))
                .containsExactly("d3", "d2", "d1");
        assertThat(ranked("q1 Q0 d1 1 0 x\nq1 Q0 d2 2 -0.0 x\n", "q1")).containsExactly("d2", "d1");
        assertThat(ranked("q1 Q0 d1 1 -0.0 x\nq1 Q0 d2 2 0 x\n", "q1")).containsExactly("d2", "d1");
    }

    /** In UTF-8, U+1F600 comes after U+FFFD; as Java compares texts, before it. */
    @Test
    void idsAreOrderedByTheirBytes() throws IOException {
        String run = "q1 Q0 \ufffd 1 2 x\nq1 Q0 \ud83d\ude00 1 2 x\n";
        IdTable any = new IdTable();
        RankedRun read = new RunReader(new RunReader.Allowed(table(), false, ""), new RunReader.Allowed(any, false, ""))
                .read("f", in(run));
        assertThat(texts(read, any)).containsExactly("\ud83d\ude00", "\ufffd");
    }

    @Test
    void tabsSpacesCarriageReturnsAndAByteOrderMarkChangeNothing() throws IOException {
        assertThat(ranked("\ufeff\r\n  q1\tQ0\td1   1 2 x \r\n\n \nq1 Q0 d2 1 3 x", "q1"))
                .containsExactly("d2", "d1");
    }

    @Test
    void aQuestionMayComeTwice() throws IOException {
        String run = "q1 Q0 d1 1 3 x\nq2 Q0 d1 1 3 x\nq1 Q0 d2 2 2 x\n";
        assertThat(ranked(run, "q1")).containsExactly("d1", "d2");
        assertThat(ranked(run, "q2")).containsExactly("d1");
    }

    @Test
    void tiesAreCountedInThePrecisionOfAFloat() throws IOException {
        RankedRun run = reader.read("f", in("q1 Q0 d1 1 2.0000001 x\nq1 Q0 d2 2 2 x\nq1 Q0 d3 3 1 x\n"));
        assertThat(run.tied()).isEqualTo(2);
        assertThat(run.name()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1 Q0 d1 1 NaN x | f: line 1: the score is “NaN”; a finite number belongs there, such as 12.5",
                "q1 Q0 d1 1 1e999 x | f: line 1: the score is “1e999”; a finite number belongs there, such as 12.5",
                "q1 Q0 d1 1 1f x | f: line 1: the score is “1f”; a finite number belongs there, such as 12.5",
                "q1 Q0 d1 1 1,5 x | f: line 1: the score is “1,5”; a finite number belongs there, such as 12.5",
                "q1 Q0 d1 1 0x1p3 x | f: line 1: the score is “0x1p3”; a finite number belongs there, such as 12.5",
                "q1 Q0 d1 1 | f: line 1: the line has 4 columns; a line of a run has six: question Q0 document rank"
                        + " score name",
                "q1 Q0 d1 1 2 x y | f: line 1: the line has 7 columns; a line of a run has six: question Q0 document"
                        + " rank score name",
                "q1 Q0 d9 1 2 x | f: line 1: document d9 is not in corpus.jsonl; the ids there are such as d1",
                "q9 Q0 d1 1 2 x | f: line 1: question q9 is not in queries.jsonl; the ids there are such as q1",
                "q1 Q0 d1 1 2 x;q1 Q0 d2 1 2 x;q1 Q0 d1 1 1 x | f: line 3: document d1 is there a second time for"
                        + " question q1; once is allowed",
                "q1 Q0 d1 1 2 x;q2 Q0 d2 1 2 x;q1 Q0 d1 1 1 x | f: line 3: document d1 is there a second time for"
                        + " question q1; once is allowed",
                "q1 Q0 d\u00001 1 2 x | f: line 1: the line holds a zero byte; the file is UTF-16 or not a text: save"
                        + " it as UTF-8",
                "'' | f: the file is empty; a run has a line for each document found: question Q0 document rank score"
                        + " name",
            })
    void whatIsNoRunIsRefusedInOneLine(String lines, String message) {
        assertThatThrownBy(() -> reader.read("f", in(lines.replace(';', '\n'))))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItFillsTheMemory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> reader.read("f", endless)).hasMessageContaining("line 1: the line has more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q1\td1\t1.0", "q1\td1\t1.5", "q1\td1\tyes", "q1\td1\t9999999", "q1\td1\tNaN"})
    void aGradeIsAWholeNumber(String line) {
        assertThatThrownBy(() -> judgements("query-id\tcorpus-id\tscore\n" + line))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("f: line 2: the grade is “");
    }

    @Test
    void judgementsOfBeirAndOfTrecAreTheSame() throws IOException {
        assertThat(judgements("query-id\tcorpus-id\tscore\nq1\td1\t2\nq2\td1\t0\n")
                        .gradesByQuestion())
                .isEqualTo(judgements("q2 0 d1 0\nq1 0 d1 2\n").gradesByQuestion());
    }

    @Test
    void aPairThatIsJudgedTwiceIsRefused() {
        assertThatThrownBy(() -> judgements("q1 0 d1 1\nq1 0 d1 2\n"))
                .hasMessage("f: line 2: document d1 is judged a second time for question q1; once is allowed");
        assertThatThrownBy(() -> judgements("query-id\tcorpus-id\tscore\n"))
                .hasMessage(
                        "f: no judgement is in the file; a line has question, document and grade, with tabs between");
    }

    private Judgements judgements(String text) throws IOException {
        return Judgements.read("f", JudgementLines.of("f", in(text)), documents);
    }

    @Test
    void aNumberIsReadAsTheJdkReadsIt() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String text = i % 3 == 0
                    ? Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20))
                    : (random.nextInt(4000) - 2000) + "." + random.nextInt(100_000_000);
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThat(Decimals.parse(bytes, 0, bytes.length)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void aMillionIdsAreFoundAgain() {
        IdTable table = new IdTable();
        for (int i = 0; i < 1_000_000; i++) {
            assertThat(table.add("CALL_" + i + "-p" + i % 5)).isEqualTo(i);
        }
        for (int i = 0; i < 1_000_000; i += 997) {
            assertThat(table.find("CALL_" + i + "-p" + i % 5)).isEqualTo(i);
            assertThat(table.text(i)).isEqualTo("CALL_" + i + "-p" + i % 5);
        }
        assertThat(table.find("CALL_1")).isEqualTo(-1);
    }
}
