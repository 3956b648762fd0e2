package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioCommandTest {
    private static final String SMALLEST = """
            scenario: mine
            language: fr-BE
            calls-per-day: 200
            agents: {count: 5}
            topics: [{name: billing}]
            """;

    @TempDir
    Path folder;

    /** A text with 9 for each number: whether the figures are right is for the tests of the forecast to say. */
    private static String shape(String text) {
        return text.replaceAll("\\d[\\d.,:\\u202f]*(?<![.,:])", "9").replaceAll(" +", " ");
    }

    private static List<String> bundled() {
        return ScenarioFile.bundledNames();
    }

    @Test
    void theListTellsTheLoadOfEachScenarioAndThatTheNotebookHasNoFile() {
        assertThat(shape(run("list").out())).isEqualTo(shape("""
                        telecom-be        A small Belgian telecom operator, ten agents for everything
                                          about 9,999 calls in 99 days (99 open days): 9 site with 999 calls per open day and 9 agents
                        telecom-fr        A small French telecom operator, twelve agents in two shifts
                                          about 9,999 calls in 99 days (99 open days): 9 site with 999 calls per open day and 9 agents
                        telecom-national  A national telecom operator, four teams staffed for 99 % within 99 seconds
                                          about 999,999 calls in 99 days (99 open days): 9 site with 99,999 calls per open day and 9 teams whose sizes follow the load
                        notebook          The notebook’s own generator, bit for bit; it has no file
                        """));
        assertThat(shape(run("list", "--lang", "fr").out()))
                .isEqualTo(shape("""
                        telecom-be        Un petit opérateur de télécoms belge, dix agents pour tout
                                          environ 9~999 appels en 99 jours (99 jours d’ouverture)_: 9 site avec 999 appels par jour d’ouverture et 9 agents
                        telecom-fr        Un petit opérateur de télécoms français, douze agents en deux vacations
                                          environ 9~999 appels en 99 jours (99 jours d’ouverture)_: 9 site avec 999 appels par jour d’ouverture et 9 agents
                        telecom-national  Un opérateur de télécoms national, quatre équipes pour décrocher 99_% des appels en 99 secondes
                                          environ 999~999 appels en 99 jours (99 jours d’ouverture)_: 9 site avec 99~999 appels par jour d’ouverture et 9 équipes dont les effectifs suivent la charge
                        notebook          Le générateur du notebook, au bit près_; il n’a pas de fichier
                        """.replace('_', '\u00a0').replace('~', '\u202f')));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aBundledScenarioIsShownToTheByteInTheLanguageAskedFor(String name) {
        Run run = run("show", name);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(ScenarioFile.bundled(name).text()).contains("[chosen]");
        Run french = run("show", name, "--lang", "fr");
        assertThat(french.exitCode()).isZero();
        assertThat(french.out())
                .isEqualTo(ScenarioFile.bundled(name, Language.FRENCH).text())
                .contains("[choix]");
    }

    @Test
    void theSchemaIsTheOneOfTheReader() {
        assertThat(run("schema").out()).isEqualTo(ScenarioFile.schema()).endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show notebook | notebook has no file: it is the notebook’s own generator",
                "new x.yaml --like notebook | notebook has no file",
                "show moon | no scenario is called \"moon\"; those with a file are: telecom-be, telecom-fr, telecom-national",
                "new x.yaml --like moon | no scenario is called \"moon\"",
                "show | NAME is missing; see allophone scenario show --help",
                "check | FILE is missing; see allophone scenario check --help",
                "new | FILE is missing; see allophone scenario new --help",
                "check a b | unexpected argument \"b\"",
                "make | unknown command \"make\"; the commands are: check, list, new, schema, show",
                "'' | no command; the commands are: check, list, new, schema, show (see allophone scenario --help)",
            })
    void wrongUseIsOneLine(String line, String message) {
        Run run = line.isEmpty() ? run() : run(line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("allophone: " + message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aNewFileIsSoundAndIsABundledOneUnderItsOwnName(String like) throws IOException {
        assertThat(run("new", "my-centre.yaml", "--like", like).exitCode()).isZero();

        assertThat(Files.readString(folder.resolve("my-centre.yaml")))
                .isEqualTo("# yaml-language-server: $schema=scenario.schema.json\n"
                        + ScenarioFile.bundled(like)
                                .text()
                                .replace("\nscenario: " + like + "\n", "\nscenario: my-centre\n"));
        Run check = run("check", "my-centre.yaml");
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).startsWith("Scenario my-centre is valid: it makes ");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void aNewFileSpeaksTheLanguageAskedFor(String like) throws IOException {
        assertThat(run("new", "mine.yaml", "--like", like, "--lang", "fr").exitCode())
                .isZero();

        assertThat(Files.readString(folder.resolve("mine.yaml")))
                .isEqualTo("# yaml-language-server: $schema=scenario.schema.json\n"
                        + ScenarioFile.bundled(like, Language.FRENCH)
                                .text()
                                .replace("\nscenario: " + like + "\n", "\nscenario: mine\n"));
        assertThat(run("check", "mine.yaml").exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void theFileOfADataSetIsEnglishInEveryLanguage(String name) throws IOException {
        Run run = new Run.In(folder)
                .locale(Locale.FRENCH)
                .run("generate", "--scenario", name, "--calls", "1", "--ephemeral", "--lang", "fr");
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("data/raw/scenario.yaml"))
                .hasContent(ScenarioFile.bundled(name, Language.ENGLISH).text());
    }

    @Test
    void aNewFileComesWithWhatToDoNext() throws IOException {
        Files.createDirectory(folder.resolve("les miens"));
        assertThat(run("new", "les miens/centre.yaml").out()).isEqualTo("""
                        les miens/centre.yaml is a copy of telecom-be; its scenario is called centre. Edit it, then:
                          ./allophone scenario check 'les miens/centre.yaml'
                          ./allophone generate --scenario 'les miens/centre.yaml'
                        For completion and checks in an editor:
                          ./allophone scenario schema > 'les miens/scenario.schema.json'
                        """);
        assertThat(run("new", "centre.yaml", "--lang", "fr").out()).isEqualTo("""
                        centre.yaml est une copie de telecom-be_; son scénario s’appelle centre. Modifiez-la, puis_:
                          ./allophone scenario check centre.yaml
                          ./allophone generate --scenario centre.yaml
                        Pour la complétion et les contrôles dans un éditeur_:
                          ./allophone scenario schema > scenario.schema.json
                        """.replace('_', '\u00a0'));
    }

    /** Under the name of the one it was copied from, its callers' pseudonyms could be joined with those of that one. */
    @ParameterizedTest
    @CsvSource({
        "mon_centre.yaml, mon-centre",
        "Été à Liège.yaml, ete-a-liege",
        "a b.yaml, a-b",
        "2x.yml, centre-2x",
        "null.yaml, centre-null",
        "notebook.yaml, centre-notebook",
        "telecom-be.yaml, centre-telecom-be",
        "$1.yaml, centre-1",
        ".yaml, centre",
        "a-very-long-name-of-a-centre-that-goes-on-and-on.yaml, a-very-long-name-of-a-centre-that-goes-o"
    })
    void theNameOfANewScenarioFollowsItsFile(String file, String name) {
        assertThat(run("new", file).out()).contains("its scenario is called " + name + ".");
        assertThat(run("check", file).out()).startsWith("Scenario " + name + " is valid");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "mine");
        Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("nowhere"));
        for (String file : List.of("mine.yaml", "link.yaml", ".")) {
            Run run = run("new", file);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("allophone: " + file + " already exists; a scenario file is never overwritten\n");
        }
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aNewFileInAFolderThatIsNotThereNamesTheFolder() {
        Run run = run("new", "nowhere/mine.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("allophone: nowhere does not exist\n");
    }

    @Test
    void nothingIsLeftOfANewFileThatTheDiskCouldNotHold() throws IOException, InterruptedException {
        // The shell's limit on a file's size stands in for a full disk.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"));
        ProcessBuilder limited =
                new Run.In(folder).with("LC_ALL", "C").process(Run.thisJava(), "scenario", "new", "mine.yaml");
        command.addAll(limited.command());
        Path err = Files.createTempFile("err", ".txt");
        Process process = limited.command(command).redirectError(err.toFile()).start();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(err)).isEqualTo("allophone: cannot write or read mine.yaml: File too large\n");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days: 30 | about 4,400 calls in 30 days (22 open days): 1 site with 200 calls per open day and 5 agents",
                "sites: 12 | about 52,800 calls in 30 days (22 open days): 12 sites, each with 200 calls per open day and 5 agents",
                "days: 1 | about 200 calls in 1 day (1 open day): 1 site with 200 calls per open day and 5 agents",
            })
    void aSoundFileIsToldWithItsLoad(String line, String load) throws IOException {
        Run run = check(SMALLEST + line);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Scenario mine is valid: it makes " + load
                        + ".\nTime zone: Europe/Brussels; nationwide holidays: belgium; telephone numbers: be-unassigned.\n"
                        + "Conversations: 8 intents of the program’s pack.\n\non an open day");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void agentsByNameByNumberAndByTheLoadAreAddedUpInWords() throws IOException {
        String agents = "agents: [{names: [Ann, Bob]}, {count: 3}, {staffed: {share: 0.8, within: 20s}}]";
        assertThat(check(SMALLEST.replace("agents: {count: 5}", agents)).out())
                .contains("and 5 agents plus 1 team whose size follows the load.\n");
        assertThat(check(SMALLEST.replace("{count: 5}", "{names: [Ann]}")).out())
                .contains("and 1 agent.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR | Time zone: Europe/Paris; nationwide holidays: france; telephone numbers: fr-fiction.",
                "en-GB | Time zone: Europe/London; nationwide holidays: united-kingdom; telephone numbers: gb-fiction.",
                "de-DE | Time zone: Europe/Berlin; nationwide holidays: germany; telephone numbers: de-fiction.",
            })
    void whatFollowsFromTheCountryIsTold(String language, String line) throws IOException {
        assertThat(check(SMALLEST.replace("fr-BE", language)).out().lines().skip(1))
                .first()
                .isEqualTo(line);
    }

    @Test
    void aCentreWithoutACountryIsToldWhatToWrite() throws IOException {
        Run nothing = check(SMALLEST.replace("language: fr-BE\n", ""));
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err())
                .isEqualTo(
                        "allophone: scenario mine: language is missing; write a language and country such as fr-FR or"
                                + " en-GB, from which time-zone, numbering and opening.holidays follow\n");
        Run swiss = check(SMALLEST.replace("fr-BE", "fr-CH"));
        assertThat(swiss.exitCode()).isEqualTo(2);
        assertThat(swiss.err())
                .startsWith(
                        "allophone: scenario mine: numbering is missing, and no numbers reserved for fiction are known in"
                                + " the country of fr-CH; write the plan of another country, one of au-fiction, ")
                .hasLineCount(1);
    }

    @Test
    void aCheckTellsLoadAndServiceOfEachTeam() throws IOException {
        Files.writeString(
                folder.resolve("national.yaml"),
                ScenarioFile.bundled("telecom-national").text());
        Run run = run("check", "national.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(shape(run.out())).isEqualTo(shape("""
                        Scenario telecom-national is valid: it makes about 999,999 calls in 99 days (99 open days): 9 site with 99,999 calls per open day and 9 teams whose sizes follow the load.
                        Time zone: Europe/Brussels; nationwide holidays: belgium; telephone numbers: be-unassigned.
                        Conversations: 99 intents of the program’s pack.

                        on an open day   calls  handle time  erlangs  agents  occupancy
                        front            9,999        999 s     99.9    99.9     99.9 %
                        technical        9,999        999 s    999.9   999.9     99.9 %
                        sales            9,999        999 s     99.9    99.9     99.9 %
                        retention        9,999        999 s     99.9    99.9     99.9 %
                        the centre      99,999        999 s    999.9   999.9     99.9 %

                        in the busiest half-hour, Monday 99:99  calls  erlangs  agents  occupancy
                        front                                   999.9    999.9     999     99.9 %
                        technical                               999.9    999.9     999     99.9 %
                        sales                                   999.9     99.9      99     99.9 %
                        retention                                99.9     99.9      99     99.9 %
                        the centre                              9,999    999.9     999     99.9 %

                        service, by Erlang-A  within 99 s  abandoned  speed of answer
                        front                      99.9 %      9.9 %              9 s
                        technical                  99.9 %      9.9 %              9 s
                        sales                      99.9 %      9.9 %              9 s
                        retention                  99.9 %      9.9 %              9 s
                        the centre                 99.9 %      9.9 %              9 s
                        Erlang-A is a mean over busy and calm half-hours. If all were as expected: 9.9 % abandoned, 99.9 % within 99 s.
                        """));
        assertThat(shape(run("check", "national.yaml", "--lang", "fr").out()))
                .isEqualTo(shape("""
                        Le scénario telecom-national est correct et donne environ 999~999 appels en 99 jours (99 jours d’ouverture)_: 9 site avec 99~999 appels par jour d’ouverture et 9 équipes dont les effectifs suivent la charge.
                        Fuseau horaire_: Europe/Brussels_; jours fériés de tout le pays_: belgium_; numéros de téléphone_: be-unassigned.
                        Conversations_: 99 intentions du pack du programme.

                        par jour d’ouverture  appels  traitement  erlangs  agents  occupation
                        front                  9~999       999 s     99,9    99,9      99,9_%
                        technical              9~999       999 s    999,9   999,9      99,9_%
                        sales                  9~999       999 s     99,9    99,9      99,9_%
                        retention              9~999       999 s     99,9    99,9      99,9_%
                        le centre             99~999       999 s    999,9   999,9      99,9_%

                        demi-heure la plus chargée, lundi 99:99  appels  erlangs  agents  occupation
                        front                                     999,9    999,9     999      99,9_%
                        technical                                 999,9    999,9     999      99,9_%
                        sales                                     999,9     99,9      99      99,9_%
                        retention                                  99,9     99,9      99      99,9_%
                        le centre                                 9~999    999,9     999      99,9_%

                        service, selon Erlang-A  décrochés en 99 s  abandonnés  attente moyenne
                        front                               99,9_%       9,9_%              9 s
                        technical                           99,9_%       9,9_%              9 s
                        sales                               99,9_%       9,9_%              9 s
                        retention                           99,9_%       9,9_%              9 s
                        le centre                           99,9_%       9,9_%              9 s
                        Erlang-A est une moyenne de demi-heures chargées et calmes. Si toutes étaient comme prévu_: 9,9_% d’abandons, 99,9_% décrochés en 99_s.
                        """.replace('_', '\u00a0').replace('~', '\u202f')));
    }

    @Test
    void aCentreOfOneTeamHasOneLine() throws IOException {
        assertThat(check(SMALLEST).out()).isEqualTo("""
                        Scenario mine is valid: it makes about 4,400 calls in 30 days (22 open days): 1 site with 200 calls per open day and 5 agents.
                        Time zone: Europe/Brussels; nationwide holidays: belgium; telephone numbers: be-unassigned.
                        Conversations: 8 intents of the program’s pack.

                        on an open day  calls  handle time  erlangs  agents  occupancy
                        the centre        200        407 s      2.3     5.0     44.1 %

                        in the busiest half-hour, Monday 10:00  calls  erlangs  agents  occupancy
                        the centre                               11.8      2.7       5     50.9 %

                        service, by Erlang-A  within 20 s  abandoned  speed of answer
                        the centre                 90.6 %      2.6 %              8 s
                        Erlang-A is a mean over busy and calm half-hours. If all were as expected: 2.1 % abandoned, 92.1 % within 20 s.
                        """);
    }

    /** Whatever the names and the figures. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aTableFitsInEightyColumns(String language) throws IOException {
        Files.writeString(folder.resolve("wide.yaml"), """
                scenario: wide
                language: fr-BE
                calls-per-day: 1000000
                sites: 3
                agents:
                  - {name: a-team-with-a-name-of-forty-characters-x, count: 10000, skills: [one]}
                  - {name: b-team-with-a-name-of-forty-characters-x, count: 1, skills: [two]}
                opening: {days: [wed], from: "09:00", to: "10:30"}
                arrivals: {half-hours: [1, 2, 3], day-variation: 0, half-hour-variation: 0}
                topics: [{name: a, skill: one, talk: {mean: 60m}}, {name: b, skill: two, talk: {mean: 60m}}]
                """);
        Run run = run("check", "wide.yaml", "--lang", language);
        List<String> tables =
                run.out().lines().filter(line -> line.contains("  ")).toList();
        assertThat(tables)
                .hasSize(12)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(run.out())
                .contains("a-team-with-a-name-of-f…  ")
                .contains(language.equals("en") ? "each site  " : "chaque site  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calls-per-day: 200 | calls-per-day: 100000 | Warning: team-1 has 5 agents for",
                "agents: {count: 5} | agents: {count: 100} | Warning: team-1 is busy for 2.3 % of its time; fewer agents or",
                "topics: | callers: {population: 399}~topics: | Warning: 200 calls a day come from 399 people, so each",
            })
    void whatIsNearlySurelyAMistakeIsWarnedOf(String there, String instead, String warning) throws IOException {
        Run run = check(SMALLEST.replace(there, instead.replace('~', '\n')));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Scenario mine can be simulated, but read the warning below. It makes about ")
                .doesNotContain("valid");
        assertThat(run.out().lines().filter(line -> line.startsWith("Warning: ")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(warning));
        assertThat(run("check", "file.yaml", "--lang", "fr").out())
                .startsWith("Le scénario mine peut être simulé, mais lisez l’avertissement ci-dessous.")
                .contains("\nAvertissement\u00a0: ");
    }

    @Test
    void aWarningNamesTheHalfHourAndWhatItNeeds() throws IOException {
        Run run = check(SMALLEST.replace("200", "1000000"));
        assertThat(run.out()).endsWith("""
                        Occupancy is above 100 %: agents also served calls after their shifts, and only shifts count as their time.
                        Warning: team-1 has 5 agents for 12,394 erlangs on Monday at 10:00, and 100.0 % of its calls are abandoned; 12,420 agents would answer 80 % within 20 s.
                        """);
    }

    @Test
    void severalMistakesAreSeveralWarnings() throws IOException {
        Run run = check(SMALLEST.replace("200", "10000") + "callers: {population: 100}\n");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("Scenario mine can be simulated, but read the 2 warnings below. It makes about ");
        assertThat(run.out().lines().filter(line -> line.startsWith("Warning: ")))
                .hasSize(2);
    }

    /** One agent at a time is the fewest there can be, however few the calls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "count: 5}",
                "count: 1}",
                "staffed: {share: 0.8, within: 20s}}",
                "count: 5}\ncallers: {population: 401}"
            })
    void whatMayBeMeantIsNotWarnedOf(String agents) throws IOException {
        String calls = agents.contains("5") ? "200" : "2";
        Run run = check(SMALLEST.replace("count: 5}", agents).replace("200", calls));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("arning").contains("Scenario mine is valid: it makes about ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 1 | Callers: 17,000 people, because gb-fiction has only 17,000 numbers.",
                "sv-SE | 3 | Callers: 495 people for 3 sites, because se-fiction has only 495 numbers.",
                "sv-SE | 496 | Callers: 495 people for 496 sites, because se-fiction has only 495 numbers; 1 site shares the callers of another one.",
                "sv-SE | 1000 | Callers: 495 people for 1,000 sites, because se-fiction has only 495 numbers; 505 sites share the callers of other ones.",
            })
    void fewNumbersMeanFewCallersAndItIsTold(String language, int sites, String line) throws IOException {
        assertThat(check(SMALLEST.replace("fr-BE", language) + "sites: " + sites)
                        .out())
                .contains("\n" + line + "\n");
    }

    @Test
    void allFaultsComeOutAtOnceEachOnALineOfItsOwn() throws IOException {
        Run run = check(SMALLEST + "days: 0\nsites: many\ncolour: \"\\e[31mred\"\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("allophone: scenario mine: "))
                .first()
                .isEqualTo("allophone: scenario mine: days is 0; write a whole number from 1 to 3660");
    }

    @Test
    void faultsAreToldInTheLanguageAskedFor() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), SMALLEST + "days: 0\nagent: {count: 1}\n\"{0} l'\": 1\n");
        String french = """
                allophone: scénario mine_: days vaut 0_; écrivez un nombre entier de 1 à 3660
                allophone: scénario mine_: agent n’est pas une clé connue_; vouliez-vous dire agents_? Clés possibles_: %1$s
                allophone: scénario mine_: {0} l' n’est pas une clé connue_; clés possibles_: %1$s
                """.formatted(
                        "scenario, draws, description, language, time-zone, start, days, calls-per-day, sites, numbering, opening,"
                                + " topics, agents, arrivals, calendar, events, at-work, callers, ivr, menu, patience, announcements, redial, short-calls, other-channels, satisfaction, wrap-up-code-errors, resolved-errors, evaluations, pack, company")
                .replace('_', '\u00a0');
        for (Run run : List.of(
                run("check", "bad.yaml", "--lang", "fr"),
                new Run.In(folder).locale(Locale.CANADA_FRENCH).run("scenario", "check", "bad.yaml"),
                new Run.In(folder).run("generate", "--scenario", "bad.yaml", "--ephemeral", "--lang", "fr"))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).isEqualTo(french);
            assertThat(run.out()).isEmpty();
        }
        assertThat(new Run.In(folder)
                        .locale(Locale.FRENCH)
                        .run("scenario", "check", "bad.yaml", "--lang", "en")
                        .err())
                .startsWith("allophone: scenario mine: days is 0; write a whole number from 1 to 3660\n")
                .hasLineCount(3);
    }

    @ParameterizedTest
    @MethodSource("noScenarios")
    @Timeout(20)
    void whatIsNoScenarioIsOneLine(String content, String message) throws IOException {
        Run run = check(content);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("allophone: scenario file: " + message)
                .hasLineCount(1)
                .hasSizeLessThan(200);
    }

    private static Stream<String[]> noScenarios() {
        return Stream.of(new String[][] {
            {"", "the file is empty"},
            {"[".repeat(100_000), "the file has more than 10 levels"},
            {"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "the file has an alias (*) at line 2, column 8"},
            {SMALLEST + "days: 1\ndays: 2\n", "the file is not valid YAML at line 7, column 1: found duplicate key days"
            },
            {SMALLEST + "---\n" + SMALLEST, "the file is not valid YAML at line 6, column 1"},
            {"a: !!java.net.URL [http://example.org]", "the file is not valid YAML at line 1, column 4"},
            {"\u0000", "the file is not valid YAML: special characters are not allowed"},
            {"just words", "the file is \"just words\"; write a mapping of keys and values"},
        });
    }

    @Test
    void aHugeFileOrOneThatIsNotUtf8IsOneLine() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        Files.write(folder.resolve("latin.yaml"), "scenario: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("check", "huge.yaml").err())
                .isEqualTo("allophone: scenario huge: the file has more than 262144 bytes; write a smaller one\n");
        assertThat(run("check", "latin.yaml").err())
                .isEqualTo("allophone: scenario latin: the file is not UTF-8; save it as UTF-8\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | Is a directory | c’est un dossier",
                "/dev/zero | Not a regular file | ce n’est pas un fichier ordinaire",
                "pipe | Not a regular file | ce n’est pas un fichier ordinaire",
                "nowhere.yaml | does not exist | n’existe pas",
            })
    @Timeout(20)
    void whatCannotBeReadAsAFileIsOneLine(String name, String english, String french)
            throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        for (String language : List.of("en", "fr")) {
            Run run = run("check", name, "--lang", language);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("allophone: ")
                    .endsWith((language.equals("en") ? english : french) + "\n")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"scenario", "scenario list", "scenario show", "scenario new", "scenario check", "scenario schema"
            })
    void everyCommandHasHelpAndVersionInBothLanguages(String command) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Run help = new Run.In(folder).locale(locale).run((command + " --help").split(" "));
            assertThat(help.exitCode()).isZero();
            assertThat(help.out())
                    .startsWith(
                            (locale.equals(Locale.FRENCH) ? "Utilisation\u00a0: " : "Usage: ") + "allophone " + command)
                    .contains("--lang=fr|en   " + (locale.equals(Locale.FRENCH) ? "Langue" : "Language"));
            assertThat(new Run.In(folder)
                            .locale(locale)
                            .run((command + " --version").split(" "))
                            .out())
                    .startsWith("allophone ");
            assertThat(new Run.In(folder)
                            .locale(locale)
                            .run((command + " --lang de x").split(" "))
                            .exitCode())
                    .isEqualTo(2);
        }
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(new Run.In(folder).run("completion").out()).contains("check list new schema show", "--like");
    }

    private Run check(String content) throws IOException {
        Files.writeString(folder.resolve("file.yaml"), content);
        return run("check", "file.yaml");
    }

    private Run run(String... words) {
        return new Run.In(folder)
                .run(Stream.concat(Stream.of("scenario"), Stream.of(words)).toArray(String[]::new));
    }
}
