package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;

/** Simulated centres to look at, and what one reads off their calls. */
public final class Centres {
    private static final Path STATIONARY = Path.of("src/test/resources/org/allophone/scenario/file/erlang-a.yaml");

    private Centres() {}

    /** The keys of what keeps calls from agents, or makes them end at once. */
    private static final String[] ENDINGS = {"menu", "self-service", "short-calls"};

    /** The calls of telecom-national for its 30 days, about half a million, all of which wait for agents; made once for all tests. */
    private static final class National {
        static final List<Contact> CALLS = make();

        private static List<Contact> make() {
            try {
                return all(calls(waiting("telecom-national"), 42));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    public static List<Contact> national() {
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

    /** A scenario that comes with the program, with calls that all wait for agents, and of which none is over at once; with changes. */
    public static CentreScenario waiting(String name, String... changes) throws IOException {
        return changed(allWaiting(name), changes);
    }

    /**
     * A scenario that comes with the program, without its calendar, its events and its turnover, so that weeks are alike, and with calls that all wait for
     * agents; with changes.
     */
    public static CentreScenario ordinary(String name, String... changes) throws IOException {
        return changed(without(allWaiting(name), "calendar", "events", "turnover"), changes);
    }

    /** The small centre telecom-be with five agents who are there whenever it is open, in weeks that are alike; with changes. */
    public static CentreScenario fiveAgents(String... changes) throws IOException {
        String text =
                without(allWaiting("telecom-be"), "calendar", "events", "shifts", "absence", "leave-weeks", "lunch");
        return changed(text.replace("[A, B, C, D, E, F, G, H, I, J]", "[A, B, C, D, E]"), changes);
    }

    /** The text of a scenario that comes with the program, with calls that all wait for agents, in the order in which they came. */
    private static String allWaiting(String name) {
        return without(ScenarioFile.bundled(name).text(), ENDINGS).replaceAll("priority: \\w+, ", "");
    }

    /** A text of YAML without some keys and what stands under them. */
    private static String without(String yaml, String... keys) {
        String text = yaml;
        for (String key : keys) {
            text = text.replaceAll("(?m)^( *)" + key + ":.*\\n(\\1 +.*\\n|\\n)*", "");
        }
        return text;
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
        return new CentreSimulation(scenario, new Seed(seed), WindowRequest.ofScenario());
    }

    /** A centre of which so much is looked at; less than 0 asks for nothing. */
    public static CentreSimulation calls(CentreScenario scenario, long seed, long calls, int days, int sites) {
        return new CentreSimulation(
                scenario,
                new Seed(seed),
                new WindowRequest(
                        calls < 0 ? OptionalLong.empty() : OptionalLong.of(calls),
                        Optional.empty(),
                        days < 0 ? OptionalInt.empty() : OptionalInt.of(days),
                        sites < 0 ? OptionalInt.empty() : OptionalInt.of(sites)));
    }

    public static List<Contact> all(CentreSimulation centre) {
        List<Contact> calls = new ArrayList<>();
        centre.forEachContact(calls::add);
        return calls;
    }

    /** The contacts of each site-day that has any, in order. */
    public static List<List<Contact>> siteDays(CentreSimulation centre) {
        List<List<Contact>> siteDays = new ArrayList<>();
        centre.siteDays().forEachRemaining(siteDay -> siteDays.add(contacts(siteDay.simulate())));
        return siteDays;
    }

    static List<Contact> contacts(SimulatedDay day) {
        return IntStream.range(0, day.size())
                .mapToObj(place -> new Contact(day, place))
                .toList();
    }

    /** The legs of these contacts, in their order. */
    public static List<Leg> legs(List<Contact> contacts) {
        return contacts.stream().flatMap(contact -> contact.legs().stream()).toList();
    }

    /** Everything that a contact says of itself. */
    public static String told(Contact contact) {
        return String.join(
                        ",",
                        contact.number() + "/" + contact.caseNumber(),
                        contact.site() + "",
                        contact.contactNumber() + "",
                        contact.isFirstOfCase() + "",
                        contact.caller() + "",
                        contact.segment(),
                        contact.topic(),
                        contact.startMicros() + "",
                        contact.startEpochSecond() + "",
                        contact.isResolved() + "",
                        contact.isTypedResolved() + "",
                        contact.evaluation() + "",
                        contact.wrapUpCode(),
                        contact.satisfaction() + "",
                        contact.ivrSeconds() + "")
                + contact.legs();
    }

    public static double share(List<Contact> calls, Predicate<Contact> which) {
        return (double) calls.stream().filter(which).count() / calls.size();
    }

    static double[] values(List<Contact> calls, ToDoubleFunction<Contact> value) {
        return calls.stream().mapToDouble(value).toArray();
    }

    /** When the call came in, in seconds since 1970 on the centre's clock; the others likewise. */
    public static long start(Contact call) {
        return call.startMicros() / 1_000_000;
    }

    /** When the wait ended. */
    static long answeredAt(Contact call) {
        return start(call) + call.ivrSeconds() + call.waitSeconds();
    }

    static long end(Contact call) {
        return answeredAt(call) + call.talkSeconds() + call.holdSeconds();
    }

    static LocalDate date(Contact call) {
        return LocalDate.ofEpochDay(start(call) / 86_400);
    }

    static int hour(Contact call) {
        return (int) (start(call) % 86_400 / 3600);
    }
}
