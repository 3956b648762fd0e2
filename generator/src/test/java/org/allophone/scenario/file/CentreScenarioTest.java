package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Holidays;
import org.allophone.calendar.Opening;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Constant;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.Gamma;
import org.allophone.random.LogNormal;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.Arrivals;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Shift;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreScenarioTest {
    static final String SMALLEST = """
            scenario: mine
            language: fr-BE
            calls-per-day: 200
            agents: {count: 5}
            topics: [{name: billing}]
            """;

    @TempDir
    Path folder;

    @Test
    void agentsAreCalledAsTheyAre() throws IOException {
        CentreScenario scenario =
                parsed(SMALLEST.replace("{count: 5}", "{names: [Zoé, Ångström, \"1001\", O.Dupont, 李雷]}"));
        assertThat(scenario.agents().get(0).staffing())
                .isEqualTo(new Staffing.Named(List.of("Zoé", "Ångström", "1001", "O.Dupont", "李雷")));
    }

    private static <T> Map<DayOfWeek, T> onEveryDay(T value) {
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> value));
    }

    @Test
    void theFileForErlangASaysWhatItsQueueNeeds() throws IOException {
        CentreScenario scenario = parsed(resource("erlang-a.yaml"));
        assertThat(scenario.name()).isEqualTo("erlang-a");
        assertThat(scenario.calls()).isEqualTo(518_400);
        assertThat(scenario.opening()).isEqualTo(new Opening(onEveryDay(new HalfHourSpan(0, 48)), Holidays.NONE));
        assertThat(scenario.agents())
                .containsExactly(new AgentGroup(
                        "team-1",
                        new Staffing.Counted(20),
                        Set.of("general"),
                        List.of(new Shift(Set.of(DayOfWeek.values()), new HalfHourSpan(0, 48), List.of())),
                        0));
        assertThat(scenario.arrivals())
                .isEqualTo(new Arrivals(
                        Collections.nCopies(7, 1.0),
                        onEveryDay(Collections.nCopies(48, 1.0 / 48)),
                        0,
                        Defaults.DAY_CORRELATION,
                        0,
                        Defaults.HALF_HOUR_CORRELATION,
                        0));
        assertThat(scenario.patience()).isEqualTo(new Exponential(350));
        assertThat(scenario.redial().share()).isZero();
        Topic topic = scenario.topics().get(0);
        assertThat(topic.talk()).isEqualTo(new Exponential(300));
        assertThat(topic.wrapUp()).isEqualTo(new Constant(0));
        assertThat(topic.hold().share()
                        + topic.transfer().share()
                        + topic.repeat().share())
                .isZero();
        assertThat(topic.resolved()).isEqualTo(1);
    }

    @Test
    void aSmallFileIsEnough() throws IOException {
        CentreScenario scenario = parsed(SMALLEST);
        assertThat(scenario.timeZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(scenario.opening().isOpenOn(LocalDate.of(2025, 1, 6))).isTrue();
        assertThat(scenario.opening().isOpenOn(LocalDate.of(2025, 1, 11))).isFalse();
        assertThat(scenario.opening().isOpenOn(LocalDate.of(2025, 5, 1))).isFalse();
        assertThat(scenario.callers().population()).isEqualTo(20_000);
        assertThat(scenario.callers().numbering()).isEqualTo(NumberingPlan.BELGIUM_UNASSIGNED);
        assertThat(scenario.topics().get(0).skill()).isEqualTo("general");
        assertThat(scenario.topics().get(0).share()).isEqualTo(1);
        assertThat(scenario.topics().get(0).talk().mean()).isCloseTo(330, within(1e-9));
        assertThat(scenario.calls()).isEqualTo(22 * 200);
    }

    @ParameterizedTest
    @CsvSource({
        "language: fr-BE, Europe/Brussels, BELGIUM, BELGIUM_UNASSIGNED",
        "language: nl-BE, Europe/Brussels, BELGIUM, BELGIUM_UNASSIGNED",
        "language: fr-FR, Europe/Paris, FRANCE, FRANCE_FICTION",
        "language: en-GB, Europe/London, UNITED_KINGDOM, UNITED_KINGDOM_FICTION",
        "language: de-DE, Europe/Berlin, GERMANY, GERMANY_FICTION",
        "language: sv-SE, Europe/Stockholm, SWEDEN, SWEDEN_FICTION",
        "'language: en-US\ntime-zone: America/Los_Angeles', America/Los_Angeles, UNITED_STATES, UNITED_STATES_FICTION",
        "'language: fr-CA\ntime-zone: America/Toronto', America/Toronto, CANADA, CANADA_FICTION",
        "'language: en-AU\ntime-zone: Australia/Perth', Australia/Perth, AUSTRALIA, AUSTRALIA_FICTION",
        "'language: en-IE\nnumbering: gb-fiction', Europe/Dublin, IRELAND, UNITED_KINGDOM_FICTION",
        "'language: nl-NL\nnumbering: be-unassigned', Europe/Amsterdam, NETHERLANDS, BELGIUM_UNASSIGNED",
        "'language: fr-LU\nnumbering: be-unassigned', Europe/Luxembourg, LUXEMBOURG, BELGIUM_UNASSIGNED",
        "'language: de-CH\nnumbering: de-fiction', Europe/Zurich, SWITZERLAND, GERMANY_FICTION"
    })
    void whatAFileDoesNotSayFollowsFromTheCountryOfItsLanguage(
            String lines, String zone, Holidays holidays, NumberingPlan numbering) {
        CentreScenario scenario = parsed(SMALLEST.replace("language: fr-BE", lines));
        assertThat(scenario.timeZone()).isEqualTo(ZoneId.of(zone));
        assertThat(scenario.opening().holidays()).isEqualTo(holidays);
        assertThat(scenario.callers().numbering()).isEqualTo(numbering);
    }

    @Test
    void aFileThatSaysEverythingMayMixCountries() {
        CentreScenario scenario = parsed(SMALLEST + """
                time-zone: Asia/Tokyo
                numbering: fr-fiction
                opening: {holidays: sweden}
                """);
        assertThat(scenario.language()).isEqualTo("fr-BE");
        assertThat(scenario.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(scenario.opening().holidays()).isEqualTo(Holidays.SWEDEN);
        assertThat(scenario.callers().numbering()).isEqualTo(NumberingPlan.FRANCE_FICTION);
    }

    @Test
    void theDefaultPopulationNeverOutgrowsItsNumbers() throws IOException {
        assertThat(parsed(SMALLEST + "numbering: fr-fiction\nsites: 100\n")
                        .callers()
                        .population())
                .isEqualTo(60_000);
    }

    @Test
    void theLunchDipIsInTheDefaultProfile() throws IOException {
        List<Double> shares = parsed(SMALLEST).arrivals().shares(DayOfWeek.MONDAY);
        assertThat(shares).hasSize(20);
        assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        double noon = shares.get(8) + shares.get(9);
        double peak = shares.get(4) + shares.get(5);
        assertThat(noon / peak).isBetween(0.70, 0.85);
    }

    @Test
    void aDayMayHaveAProfileOfItsOwn() throws IOException {
        CentreScenario scenario = parsed(SMALLEST + """
                opening: {from: "08:00", to: "09:00"}
                arrivals:
                  half-hours: [3, 1]
                  profiles: [{days: [mon], half-hours: [1, 1]}, {days: [tue, wed], half-hours: [1, 4]}]
                """);
        assertThat(scenario.arrivals().shares(DayOfWeek.MONDAY)).containsExactly(0.5, 0.5);
        assertThat(scenario.arrivals().shares(DayOfWeek.WEDNESDAY)).containsExactly(0.2, 0.8);
        assertThat(scenario.arrivals().shares(DayOfWeek.THURSDAY)).containsExactly(0.75, 0.25);
    }

    @Test
    void closedDaysTakeNoPartInTheMeanWeight() throws IOException {
        CentreScenario scenario = parsed(SMALLEST + "arrivals: {weekdays: [2, 1, 1, 1, 0, 9, 9]}\n");
        assertThat(scenario.arrivals().weekdays()).containsExactly(2.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0);
        assertThat(scenario.expectedCalls(LocalDate.of(2025, 1, 6))).isEqualTo(400);
        assertThat(scenario.expectedCalls(LocalDate.of(2025, 1, 11))).isZero();
    }

    @Test
    void aDayWithADaylightSavingChangeIsADayLikeAnother() throws IOException {
        CentreScenario scenario = parsed(SMALLEST + "start: 2025-03-30\ndays: 2\n");
        assertThat(scenario.dates()).containsExactly(LocalDate.of(2025, 3, 30), LocalDate.of(2025, 3, 31));
    }

    @Test
    void sharesRoundedInTheFileAddUpExactly() throws IOException {
        CentreScenario scenario = parsed(SMALLEST + """
                callers: {segments: [{name: a, share: 0.333}, {name: b, share: 0.333}, {name: c, share: 0.333}]}
                """);
        assertThat(scenario.callers().segments().stream()
                        .mapToDouble(Callers.Segment::share)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void eachLawIsReadWithItsMeanOrMedian() throws IOException {
        assertThat(patience("{distribution: constant, median: 2m}")).isEqualTo(new Constant(120));
        assertThat(patience("{distribution: exponential, median: 100s}").mean())
                .isCloseTo(100 / Math.log(2), within(1e-9));
        assertThat(patience("{distribution: lognormal, median: 320s, spread: 1.86}"))
                .isEqualTo(LogNormal.ofMedian(320, 1.86));
        assertThat(patience("{distribution: weibull, mean: 1h, shape: 0.909}").mean())
                .isCloseTo(3600, within(1e-6));
        assertThat(patience("{distribution: gamma, mean: 0.5h, shape: 2}")).isEqualTo(new Gamma(2, 900));
        assertThat(patience("{mean: 300s}").mean()).isCloseTo(300, within(1e-9));
    }

    @Test
    void telecomBeHasTenAgentsOfWhomEightHaveTheirWorkingDay() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        assertThat(scenario.calls()).isBetween(4500L, 4800L);
        AgentGroup team = scenario.agents().get(0);
        assertThat(team.staffing())
                .isEqualTo(new Staffing.Named(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")));
        for (DayOfWeek day : scenario.opening().days()) {
            assertThat(team.shifts().stream().filter(shift -> shift.days().contains(day)))
                    .hasSize(4);
        }
        assertThat(team.shifts()).hasSize(5);
        assertThat(scenario.topics().stream().map(Topic::name))
                .containsExactly("billing", "tech_support", "orders", "returns", "other");
        assertThat(busiestHourLoad(scenario)).isBetween(3.5, 4.2);
    }

    @Test
    void telecomNationalIsTwentyThousandCallsADay() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        assertThat(scenario.callsPerDay()).isEqualTo(20_000);
        assertThat(scenario.agents()).hasSize(4).allSatisfy(group -> {
            assertThat(group.staffing()).isEqualTo(new Staffing.ForService(0.8, 20, true, 0.6));
            assertThat(group.shifts()).hasSizeGreaterThan(1);
        });
        // A few hundred agents at work in the busiest hour.
        assertThat(busiestHourLoad(scenario)).isBetween(200.0, 400.0);
    }

    @Test
    void allBundledScenariosAreReadable() throws IOException {
        for (String name : ScenarioFile.bundledNames()) {
            assertThat(ScenarioFile.bundled(name).scenario().name()).isEqualTo(name);
        }
    }

    @Test
    void anUnknownBundledNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> ScenarioFile.bundled("../telecom-be").scenario())
                .isInstanceOf(Refusal.class)
                .hasMessage("scenario \"../telecom-be\" is not bundled; choose one of "
                        + String.join(", ", ScenarioFile.bundledNames()));
    }

    @Test
    void aFileIsReadWithOrWithoutAByteOrderMark() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "\uFEFF" + SMALLEST);
        assertThat(ScenarioFile.read(file).scenario()).isEqualTo(parsed(SMALLEST));
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L << 30);
        }
        assertThatThrownBy(() -> ScenarioFile.read(file).scenario())
                .isInstanceOf(Refusal.class)
                .hasMessage("scenario huge: the file has more than 262144 bytes; write a smaller one");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.yml");
        Files.write(file, "scenario: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ScenarioFile.read(file).scenario())
                .hasMessage("scenario latin: the file is not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"., Is a directory", "/dev/zero, Not a regular file", "pipe, Not a regular file"})
    void whatMightNeverEndIsNotRead(String name, String reason) throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve(name)).scenario())
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith(reason);
    }

    @Test
    void whateverAFileIsCalledAScenarioOfItsPossibleNameIsRead() throws IOException {
        for (String name : List.of(
                "mine",
                "telecom-be",
                "n0",
                "Mine",
                "2x",
                "a b",
                "",
                "x".repeat(41),
                "notebook",
                "-",
                "é",
                "null",
                "true",
                "false",
                "yes",
                "no",
                "on",
                "y",
                "inf",
                "nan",
                "e1",
                "0",
                "centre-")) {
            String possible = ScenarioFile.possibleName(Path.of(name + ".yaml"));
            assertThat(isRead(possible)).as("%s: %s", name, possible).isTrue();
            assertThat(ScenarioFile.bundledNames()).doesNotContain(possible);
        }
        assertThat(ScenarioFile.possibleName(Path.of("mine.yaml"))).isEqualTo("mine");
    }

    private static boolean isRead(String name) {
        try {
            return parsed(SMALLEST.replace("mine", name)).name().equals(name);
        } catch (Refusal e) {
            return false;
        }
    }

    @Test
    void aMissingFileIsNoFaultOfTheScenario() {
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("none.yaml")).scenario())
                .isInstanceOf(NoSuchFileException.class);
    }

    private static Distribution patience(String yaml) throws IOException {
        return parsed(SMALLEST + "patience: " + yaml + "\n").patience();
    }

    /** Calls of the busiest hour of a mean day times the work of a call: talk, hold, wrap-up, and the second leg if transferred. */
    private static double busiestHourLoad(CentreScenario scenario) {
        double work = scenario.topics().stream()
                .mapToDouble(topic -> topic.share()
                        * (1 + topic.transfer().share())
                        * (topic.talk().mean()
                                + topic.hold().share() * topic.hold().time().mean()
                                + topic.wrapUp().mean()))
                .sum();
        List<Double> shares = scenario.arrivals().shares(DayOfWeek.MONDAY);
        double busiest = 0;
        for (int i = 1; i < shares.size(); i++) {
            busiest = Math.max(busiest, shares.get(i - 1) + shares.get(i));
        }
        return scenario.callsPerDay() * busiest / 3600 * work;
    }

    static CentreScenario parsed(String yaml) {
        return ScenarioReader.read("file", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = CentreScenarioTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
