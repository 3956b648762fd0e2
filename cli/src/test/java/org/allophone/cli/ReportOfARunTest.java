package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run tells while it works and at its end, in the language of the person who reads it. */
class ReportOfARunTest extends FreshFolder {

    @Test
    void aCentreThatDoesNotSpeakFrenchHasNoFrenchConversations() throws IOException {
        new Run.In(folder).run("scenario", "new", "centrum.yaml");
        Path file = folder.resolve("centrum.yaml");
        Files.writeString(file, Files.readString(file).replace("language: fr-BE", "language: nl-BE"));

        Run run = generate("--scenario", "centrum.yaml", "--calls", "50");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("No conversations: the centre speaks nl-BE, and there are conversations in French only.");
        assertThat(folder.resolve("data/raw/transcripts")).doesNotExist();
        assertThat(rows())
                .hasSize(50)
                .allMatch(row -> row.getField("transcript").isEmpty());

        Run asked = generate("--scenario", "centrum.yaml", "--transcripts", "3", "--force");
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err())
                .contains("in French only; the scenario’s language is nl-BE")
                .hasLineCount(1);
        assertThat(generate("--scenario", "centrum.yaml", "--transcripts", "0", "--calls", "50", "--output", "other")
                        .exitCode())
                .isZero();
    }

    @Test
    void sitesThatShareCallersAreTold() throws IOException {
        new Run.In(folder).run("scenario", "new", "centre.yaml");
        Path file = folder.resolve("centre.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("numbering: be-unassigned", "numbering: de-fiction")
                        .replace("population: 20000", "population: 5000"));

        assertThat(generate("--scenario", "centre.yaml", "--days", "1").out()).doesNotContain("Callers");
        assertThat(generate("--scenario", "centre.yaml", "--days", "1", "--sites", "3", "--output", "three")
                        .out())
                .contains("\nCallers: 5,000 people for 3 sites, because de-fiction has only 5,200 numbers;"
                        + " 2 sites share the callers of other ones.\n");
        assertThat(generate(
                                "--scenario",
                                "centre.yaml",
                                "--days",
                                "1",
                                "--sites",
                                "3",
                                "--output",
                                "drei",
                                "--lang",
                                "fr")
                        .out()
                        .replace('\u00a0', '_')
                        .replace('\u202f', '~'))
                .contains("\nAppelants_: 5~000 personnes pour 3 sites, car de-fiction ne compte que 5~200 numéros_;"
                        + " 2 sites partagent les appelants d’autres sites.\n");
    }

    @Test
    void theEndShowsOneCallAndItsOwnConversation() throws IOException {
        Run run = generate();
        Path transcript;
        try (Stream<Path> paths = Files.list(folder.resolve("data/raw/transcripts"))) {
            transcript = paths.filter(path -> path.toString().endsWith("_01.txt"))
                    .findFirst()
                    .orElseThrow();
        }
        String topic = transcript.getFileName().toString().replace("_01.txt", "");
        assertThat(run.out()).contains("data/raw/transcripts/" + topic + "_01.txt:");
        assertThat(run.out().lines().filter(line -> line.startsWith("  call_id:")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("call_id:\u00a0CALL_0001, ", ", topic:\u00a0" + topic + ", "));
        assertThat(run.out()).endsWith(Files.readString(transcript).indent(2));
    }

    /** telecom-be has calls on each open day. Of its ten agents, some are on leave all week, and two have each day off. */
    @ParameterizedTest
    @CsvSource({
        "--days=30, 22, 10, '30 days, 22 of them open, 1 site, 10 agents', '30 jours, dont 22 d’ouverture, 1 site, 10 agents'",
        "--days=5 --sites=3, 5, 26, '5 days, all of them open, 3 sites, 26 agents', '5 jours, tous d’ouverture, 3 sites, 26 agents'",
        "--calls=3, 1, 8, '1 day, open, 1 site, 8 agents', '1 jour d’ouverture, 1 site, 8 agents'",
    })
    void theEndTellsDaysOpenDaysSitesAndAgents(String options, int openDays, int agents, String english, String french)
            throws IOException {
        String[] words = ("--tables=agents " + options).split(" ");
        assertThat(generate(words).out()).contains("\n" + english + "\n");
        assertThat(rows().stream()
                        .map(row -> row.getField("start_ts").substring(0, 10))
                        .distinct())
                .hasSize(openDays);
        assertThat(Files.readAllLines(folder.resolve("data/raw/agents.csv"))).hasSize(1 + agents);

        Run again = keyed().locale(Locale.FRENCH).run(("generate --output=fr " + options).split(" "));
        assertThat(again.out()).contains("\n" + french + "\n");
    }

    @Test
    void theNotebooksDaysAreAllOpen() {
        assertThat(generate("--scenario=notebook").out()).contains("\n30 days, all of them open, 1 site, 5 agents\n");
    }

    @Test
    void theNumberOfFilesAndCallsIsSpokenOfAsAPersonWould() {
        Run one = generate("--calls", "1", "--transcripts", "1");
        assertThat(one.out()).contains("\n1 call   ").contains("\n1 conversation  ");
        assertThat(generate("--calls", "0", "--force").out())
                .contains("\n0 calls ")
                .doesNotContain("conversation");
        assertThat(new Run.In(folder).run("verify").out()).isEqualTo("2 files in data/raw are as they were made.\n");
        generate("--calls", "0", "--scenario", "notebook", "--transcripts", "0", "--force");
        assertThat(new Run.In(folder).run("verify").out()).isEqualTo("1 file in data/raw is as it was made.\n");
    }

    /** Ten agents for a hundred times the calls serve those who still wait when the centre closes. */
    @Test
    void anOccupancyAboveAHundredPercentIsExplainedAndNoOther() throws IOException {
        new Run.In(folder).run("scenario", "new", "busy.yaml");
        Path file = folder.resolve("busy.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("calls-per-day: 205 ", "calls-per-day: 20500 ")
                        .replace(", most-waiting: 20}", "}"));
        String because = "agents also served calls after their shifts";

        Run busy = generate("--scenario", "busy.yaml", "--days", "1");
        assertThat(busy.out())
                .containsPattern("occupancy +1\\d\\d\\.\\d %")
                .containsOnlyOnce("Occupancy is above 100 %: " + because);
        assertThat(generate("--output", "calm").out()).doesNotContain(because);
    }

    /** Erlang-A, averaged over busy and calm half-hours, and below the table what it would be if all were as expected. */
    @Test
    void theReportTellsWhatTheVariationOfTheLoadDoes() {
        String out = generate().out();
        double predicted = number(out, "abandoned +\\d+\\.\\d % +(\\d+\\.\\d) %");
        double asExpected =
                number(out, "If all were as expected: (\\d+\\.\\d) % abandoned, \\d+\\.\\d % within 20 s\\.");
        assertThat(asExpected).isBetween(1.0, predicted - 0.3);
    }

    private static double number(String out, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(out);
        assertThat(matcher.find()).as(out).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @ParameterizedTest
    @EnumSource
    void oneCallIsExplainedInTheSingular(Language language) {
        Run explained = keyed().locale(language.locale())
                .run("generate", "--calls=1", "--transcripts=1", "--columns=call_id", "--explain");
        assertThat(explained.out()).contains("CALL_0001").doesNotContainPattern("\\b1 \\p{L}+s\\b");
    }

    @Test
    void quietSaysNothing() throws IOException {
        Run run = generate("--quiet");
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(rows()).hasSize(4827);
    }

    @Test
    void explainShowsTheFirstNumberAndNothingElseDoes() throws IOException {
        Run explained = generate("--explain");
        assertThat(explained.out())
                .containsPattern("number is \\+324[014]\\d{6}")
                .contains("Step 1")
                .contains("Step 10");
        String pseudonym = rows().get(0).getField("caller_id");
        assertThat(explained.out()).contains(pseudonym);

        Run plain = generate("--output", "plain");
        assertThat(plain.out()).doesNotContainPattern("\\+32");
        for (String text : allTexts("plain")) {
            // A pseudonym is 64 digits, among which any eight may stand side by side.
            assertThat(text.replaceAll("[0-9a-f]{64}", "")).doesNotContainPattern("(\\+32|0)4[0-4]\\d{6}(?!\\d)");
        }
    }

    @Test
    void messagesAreFrenchUnderAFrenchLocaleOrWhenAsked() {
        Run french = keyed().locale(Locale.CANADA_FRENCH).run("generate", "--explain");
        assertThat(french.out())
                .contains("Étape 1")
                .contains("4\u202f827 appels")
                .contains("conversations");
        assertThat(keyed().run("generate", "--lang", "fr", "--calls", "x").err())
                .isEqualTo("allophone: l’option --calls vaut «\u00a0x\u00a0»\u00a0; écrivez un nombre entier"
                        + " de 0 à 100\u202f000\u202f000\u202f000\n");
        assertThat(keyed().locale(Locale.FRANCE)
                        .run("generate", "--lang", "en", "--calls", "x")
                        .err())
                .startsWith("allophone: option");
        assertThat(keyed().locale(Locale.GERMANY)
                        .run("generate", "--calls", "x")
                        .err())
                .startsWith("allophone: option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "show", "verify", "keygen", "dictionary", "completion"})
    void everyCommandHasHelpAndVersionInBothLanguages(String command) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String[] help =
                    Stream.of(command, "--help").filter(s -> !s.isEmpty()).toArray(String[]::new);
            String[] version =
                    Stream.of(command, "--version").filter(s -> !s.isEmpty()).toArray(String[]::new);
            Run helped = new Run.In(folder).locale(locale).run(help);
            assertThat(helped.exitCode()).isZero();
            assertThat(helped.out())
                    .contains(locale.equals(Locale.FRENCH) ? "Utilisation\u00a0: allophone" : "Usage: allophone");
            assertThat(new Run.In(folder).locale(locale).run(version).out()).startsWith("allophone ");
        }
    }

    private List<String> allTexts(String name) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> {
                        try {
                            return Files.readString(path);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }
}
