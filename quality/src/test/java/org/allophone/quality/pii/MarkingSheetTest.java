package org.allophone.quality.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.random.RandomStream;
import org.allophone.statistics.Share;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingSheetTest {
    private static final int CALLS = 40;
    private static final int DRAWN = 10;

    @TempDir
    private Path folder = Path.of("");

    private CallSample sample(long seed) throws IOException {
        Path file = folder.resolve("calls.csv");
        Files.writeString(
                file,
                IntStream.range(0, CALLS)
                        .mapToObj(call -> call + ",caller,=appel numéro " + call + "\n")
                        .collect(Collectors.joining("", "call_id,speaker,text\n", "")));
        try (Transcripts calls = Transcripts.open(file, ColumnNames.OURS)) {
            return CallSample.draw(calls, DRAWN, new RandomStream(seed));
        }
    }

    /** A call is in a quarter of the samples: 100 of 400, with a standard deviation of 8.7. */
    @Test
    void everyCallIsEquallyLikelyAndNoneIsDrawnTwice() throws IOException {
        int[] drawn = new int[CALLS];
        for (int seed = 0; seed < 400; seed++) {
            CallSample sample = sample(seed);
            assertThat(sample.outOf()).isEqualTo(CALLS);
            assertThat(sample.calls().stream().map(TranscribedCall::id).distinct())
                    .hasSize(DRAWN);
            sample.calls().forEach(call -> drawn[Integer.parseInt(call.id())]++);
        }
        assertThat(drawn).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isCloseTo(100, within(43));
            }
        });
    }

    @Test
    void aSheetShowsWhatIsLeftAndNoSpreadsheetTakesItForAFormula() throws IOException {
        Path file = folder.resolve("call.csv");
        Files.writeString(file, "call_id,speaker,text\n7,caller,=mon gsm 0475 12 34 56\n7,agent,donc 0475 12 34 56\n");
        StringWriter out = new StringWriter();
        try (Transcripts calls = Transcripts.open(file, ColumnNames.OURS)) {
            new MarkingSheet(Locale.FRENCH)
                    .write(CallSample.draw(calls, 1, new RandomStream(1)).calls(), out);
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "\ufeffcall;turn;speaker;text;left",
                        "1;1;caller;'=mon gsm [TELEPHONE_1];",
                        "1;2;agent;donc [TELEPHONE_1];");
    }

    private MarkedSheet read(String sheet) throws IOException {
        return MarkedSheet.read(Files.writeString(folder.resolve("sheet.csv"), sheet), "sheet.csv");
    }

    @Test
    void aCallIsMarkedByAnyOfItsRowsAndCountsOnlyThen() throws IOException {
        MarkedSheet sheet = read("call;turn;text;left\n1;1;a;0\n1;2;b;2\n2;1;c;0\n2;2;d;\n3;1;e;\n");
        assertThat(sheet.leaking()).isEqualTo(new Share(1, 2));
        assertThat(sheet.unmarked()).isEqualTo(1);
    }

    @Test
    void aSheetThatTellsNothingIsRefused() {
        assertThatThrownBy(() -> read("call;left\n1;\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no call is marked");
        assertThatThrownBy(() -> read("call;left\n1;oui\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("call;text\n1;oui\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no column left");
    }

    /** The rule of three, and limits computed from exact binomial coefficients by a program in Python. */
    @Test
    void theBoundIsThatOfClopperAndPearson() {
        assertThat(new Share(0, 300).atMost()).isCloseTo(1 - Math.pow(0.05, 1.0 / 300), within(1e-9));
        assertThat(new Share(1, 300).atMost()).isCloseTo(0.0157146, within(1e-6));
        assertThat(new Share(5, 100).atMost()).isCloseTo(0.1022534, within(1e-6));
        assertThat(new Share(7, 7).atMost()).isEqualTo(1);
    }
}
