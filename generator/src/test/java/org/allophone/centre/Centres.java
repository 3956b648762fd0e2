package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;

/** Simulated centres to look at, and what one reads off their calls. */
public final class Centres {
    private static final Path STATIONARY = Path.of("src/test/resources/org/allophone/scenario/file/erlang-a.yaml");

    private Centres() {}

    /** The calls of telecom-national for its 30 days, about half a million, made once for all tests. */
    private static final class National {
        static final List<CentreCall> CALLS =
                all(calls(ScenarioFile.bundled("telecom-national").scenario(), 42));
    }

    public static List<CentreCall> national() {
        return National.CALLS;
    }

    /** The stationary centre of erlang-a.yaml, with changes: a text of the file, what stands there instead, and so on. */
    public static CentreScenario stationary(String... changes) throws IOException {
        return changed(Files.readString(STATIONARY), changes);
    }

    /** A scenario that comes with the program, with changes. */
    public static CentreScenario bundled(String name, String... changes) throws IOException {
        return changed(ScenarioFile.bundled(name).text(), changes);
    }

    /** Any scenario. */
    public static CentreScenario of(String yaml) throws IOException {
        return changed(yaml);
    }

    private static CentreScenario changed(String yaml, String... changes) throws IOException {
        String text = yaml;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        Path file = Files.createTempFile("centre", ".yaml");
        try {
            Files.writeString(file, text);
            return ScenarioFile.read(file).scenario();
        } finally {
            Files.delete(file);
        }
    }

    public static CentreSimulation calls(CentreScenario scenario, long seed) {
        return new CentreSimulation(
                scenario, new Seed(seed), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    public static List<CentreCall> all(CentreSimulation centre) {
        List<CentreCall> calls = new ArrayList<>();
        for (long day = 0; day < centre.load().siteDays(); day++) {
            centre.playSiteDay(day, calls::add);
        }
        return calls;
    }

    public static double share(List<CentreCall> calls, Predicate<CentreCall> which) {
        return (double) calls.stream().filter(which).count() / calls.size();
    }

    static double[] values(List<CentreCall> calls, ToDoubleFunction<CentreCall> value) {
        return calls.stream().mapToDouble(value).toArray();
    }

    /** When the call came in, in seconds since 1970 on the centre's clock; the others likewise. */
    public static long start(CentreCall call) {
        return call.startMicros() / 1_000_000;
    }

    /** When the wait ended. */
    static long answeredAt(CentreCall call) {
        return start(call) + call.ivrSeconds() + call.waitSeconds();
    }

    static long end(CentreCall call) {
        return answeredAt(call) + call.talkSeconds() + call.holdSeconds();
    }

    static LocalDate date(CentreCall call) {
        return LocalDate.ofEpochDay(start(call) / 86_400);
    }

    static int hour(CentreCall call) {
        return (int) (start(call) % 86_400 / 3600);
    }
}
