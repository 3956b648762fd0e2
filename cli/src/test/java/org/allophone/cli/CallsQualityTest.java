package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.allophone.fixture.DuckDb;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code allophone quality calls}: what it prints and writes. The figures themselves are tested in their module. */
class CallsQualityTest extends FreshFolder {

    private Run calls(Language language, String... arguments) {
        return keyed().onTerminal()
                .locale(language.locale())
                .run(Stream.concat(Stream.of("quality", "calls"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private void generated(String... arguments) {
        Run run = keyed().run(Stream.concat(Stream.of("generate", "--quiet", "--output", "d"), Arrays.stream(arguments))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theReportFitsATerminalInEveryLanguage(Language language) {
        generated("--days", "90", "--tables", "legs");
        Run run = calls(language, "d");
        TerminalWidthTest.assertFits(run);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(3);
    }

    /** The country follows from the language of the calls, and agents' reactions from the legs. */
    @Test
    void jsonSaysWhatDuckDbCounts() throws IOException, SQLException {
        generated("--days", "60", "--tables", "legs", "--format", "csv,parquet");
        Run run = calls(Language.ENGLISH, "d/cdr_synthetic.parquet", "--json", "report.json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(calls(Language.FRENCH, "d/cdr_synthetic.csv", "--json", "-").out())
                .isEqualTo(Files.readString(folder.resolve("report.json")));
        try (DuckDb duckDb = new DuckDb()) {
            String report = DuckDb.quoted(folder.resolve("report.json"));
            String calls = DuckDb.quoted(folder.resolve("d/cdr_synthetic.csv"));
            assertThat(duckDb.query("SELECT calls, days, figures.abandoned.basis, round(figures.abandoned.value, 9),"
                            + " round(figures.short_calls.value, 9), round(figures.best_score.value, 9) FROM "
                            + report))
                    .isEqualTo(duckDb.query("SELECT count(*), count(DISTINCT start_ts::DATE), count(wait_sec),"
                            + " round(avg((disposition = 'abandoned')::INT) FILTER (wait_sec IS NOT NULL), 9),"
                            + " round(avg((talk_sec < 10)::INT) FILTER (disposition = 'answered'), 9), round(avg((satisfaction = 5)::INT)"
                            + " FILTER (satisfaction IS NOT NULL), 9) FROM " + calls));
            assertThat(duckDb.query("SELECT figures.after_holiday.basis > 0, figures.reaction_p50.basis > 0,"
                            + " figures.day_cv.target.too_perfect FROM " + report))
                    .containsExactly("true|true|below");
        }
    }

    @Test
    void whatIsNotMeasuredNamesTheColumn() throws IOException {
        Files.writeString(folder.resolve("x.csv"), "begin,waited\n2024-01-01T09:00:00,5\n2024-01-01T09:10:00,7\n?,\n");
        Run run = calls(Language.ENGLISH, "x.csv", "--map", "start_ts=begin", "--map", "wait_sec=waited");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .startsWith("2 calls on 1 day\n1 row was left out: the start cannot be read.\n")
                .contains("\n  agents, sd of ln talk: agent_id\n")
                .contains("\n  day after a holiday: after_holiday\n")
                .endsWith("without a verdict: 5 (no target, or too\nfew calls).\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | name a file or folder of call records, or --figures",
                "x.csv | x.csv: line 2: no column start_ts; the columns are: begin; name the right one with --map"
                        + " start_ts=COLUMN",
                "x.csv --map begin=start_ts | option --map is \"begin=start_ts\"; write NAME=COLUMN",
                "x.csv --map start_ts= | option --map is \"start_ts=\"; write NAME=COLUMN",
                "x.csv --map start_ts=a --map start_ts=b | start_ts",
                "x.csv --map start_ts=begin --country mars | option --country is \"mars\"; write one of: none,"
                        + " australia",
            })
    void whatCannotBeMeasuredIsToldInOneLine(String arguments, String message) throws IOException {
        Files.writeString(folder.resolve("x.csv"), "begin\n2024-01-01T09:00:00\n");
        Run run = calls(Language.ENGLISH, arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\n(?!$)", " "))
                .startsWith("allophone: ")
                .contains(message);
    }

    @Test
    void theFiguresAreDefinedInBothLanguages() {
        String english = calls(Language.ENGLISH, "--figures").out();
        String french = calls(Language.FRENCH, "--figures").out();
        assertThat(english.lines().filter(line -> line.startsWith("| `"))).hasSizeGreaterThan(50);
        assertThat(french.lines().filter(line -> line.startsWith("| `")).map(line -> line.split(" ")[1]))
                .containsExactlyElementsOf(english.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split(" ")[1])
                        .toList());
        assertThat(english).contains("| `patience_p50` | After how many seconds half would have hung up. |");
        assertThat(french).contains("| `patience_p50` | Après combien de secondes la moitié aurait raccroché. |");
    }
}
