package org.allophone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Contact;
import org.allophone.centre.Window;
import org.allophone.centre.WindowRequest;
import org.allophone.centre.performance.Supervisor;
import org.allophone.centre.staffing.Agent;
import org.allophone.conversation.Dialogues;
import org.allophone.person.Caller;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Seed;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;
import org.allophone.table.Column;
import org.allophone.table.Part;
import org.allophone.table.Parts;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.Walk;

/** The data set of a simulated centre. */
public final class CentreDataset implements Dataset<Contact> {
    private static final String LEGS = "legs";
    private static final String AGENTS = "agents";
    /** The table of those who may call. */
    public static final String CALLERS = "callers";

    private static final String CASES = "cases";
    private static final int CALLERS_PER_PART = 4096;

    /** How a case went from call to call. A line of these columns fits a terminal. */
    private static final List<String> COLUMNS_WITHIN_A_CASE =
            List.of("call_id", "contact_no", "start_ts", "agent_id", "disposition", "resolved");

    private final Recipe recipe;
    private final CentreScenario scenario;
    private final CentreSimulation centre;
    private final TranscribedContacts transcribed;
    private final Dialogues dialogues = new Dialogues();

    private CentreDataset(
            Recipe recipe, CentreScenario scenario, CentreSimulation centre, TranscribedContacts transcribed) {
        this.recipe = recipe;
        this.scenario = scenario;
        this.centre = centre;
        this.transcribed = transcribed;
    }

    /**
     * The data set of the requested part of a centre's life.
     *
     * @param wantedTranscripts how many transcripts are requested; there are none if no conversations exist in the centre's language
     */
    public static CentreDataset of(CentreScenario scenario, long seed, WindowRequest request, int wantedTranscripts) {
        CentreSimulation centre = new CentreSimulation(scenario, new Seed(seed), request);
        return of(scenario, OptionalLong.of(seed), centre, wantedTranscripts);
    }

    /**
     * A sealed data set: its recipe does not have the seeds, so nobody can make the same calls again.
     *
     * @param seed the root of every random draw but the callers' telephone numbers
     * @param numbersSeed the root of these numbers. It is another one, so that nothing of them can be computed from the calls
     */
    public static CentreDataset sealed(
            CentreScenario scenario, long seed, long numbersSeed, WindowRequest request, int wantedTranscripts) {
        CentreSimulation centre = new CentreSimulation(scenario, new Seed(seed), new Seed(numbersSeed), request);
        return of(scenario, OptionalLong.empty(), centre, wantedTranscripts);
    }

    private static CentreDataset of(
            CentreScenario scenario, OptionalLong seed, CentreSimulation centre, int wantedTranscripts) {
        int transcripts = hasConversations(scenario) ? wantedTranscripts : 0;
        Window window = centre.window();
        Recipe recipe = new Recipe(
                scenario.name(),
                scenario.timeZone().getId(),
                seed,
                scenario.start().atStartOfDay(),
                window.from(),
                window.days(),
                window.sites(),
                window.calls(),
                window.cut(),
                transcripts);
        return new CentreDataset(recipe, scenario, centre, TranscribedContacts.first(centre, transcripts));
    }

    /** Whether there are conversations in the language of a centre. */
    public static boolean hasConversations(CentreScenario scenario) {
        return Dialogues.areIn(scenario.language());
    }

    @Override
    public Optional<String> languageWithoutConversations() {
        return hasConversations(scenario) ? Optional.empty() : Optional.of(scenario.language());
    }

    @Override
    public Optional<Callers.Shortage> callerShortage() {
        return scenario.callers().shortage(scenario.sites(), recipe.sites());
    }

    @Override
    public boolean isNamingAgents() {
        return scenario.agents().stream().anyMatch(group -> group.staffing() instanceof Staffing.Named);
    }

    /** The columns of each table, by the table's name. */
    public static Map<String, List<? extends Column<?>>> columnsByTable() {
        Map<String, List<? extends Column<?>>> columns = new LinkedHashMap<>();
        columns.put(Layout.CALLS, CentreColumns.calls(CentreColumns.Words.NONE, call -> ""));
        columns.put(LEGS, CentreColumns.legs());
        columns.put(CASES, CentreColumns.cases());
        columns.put(AGENTS, CentreColumns.agents());
        columns.put(CALLERS, CentreColumns.callers());
        return columns;
    }

    @Override
    public Recipe recipe() {
        return recipe;
    }

    @Override
    public Extent extent() {
        return new Extent(
                recipe.days(),
                centre.openDays().size(),
                recipe.sites(),
                centre.agents().count());
    }

    @Override
    public Projection<Contact, Contact> calls() {
        return Projection.identity(Layout.CALLS, CentreColumns.calls(words(), this::transcriptPath));
    }

    @Override
    public List<Projection<Contact, ?>> otherProjections() {
        return List.<Projection<Contact, ?>>of(
                new Projection<Contact, CentreColumns.LegOfContact>(LEGS, CentreColumns.legs(), CentreDataset::legs),
                new Projection<Contact, Contact>(CASES, CentreColumns.cases(), CentreDataset::openedCase));
    }

    @Override
    public List<Table<?>> wholeTables() {
        return List.of(
                new Table<>(
                        AGENTS,
                        CentreColumns.agents(),
                        List.<Part<Agent>>of(rows -> centre.agents().forEach(rows))),
                new Table<>(CALLERS, CentreColumns.callers(), callers()));
    }

    @Override
    public Walk<Contact> walk() {
        return new ContactWalk(centre);
    }

    @Override
    public Supervision<Contact> supervision() {
        return new CentreSupervision(new Supervisor(centre));
    }

    private CentreColumns.Words words() {
        return new CentreColumns.Words(
                scenario.language(),
                scenario.topics().stream().map(Topic::name).toList(),
                centre.workforce().queues(),
                centre.callers().segments());
    }

    private static void legs(Contact contact, Consumer<? super CentreColumns.LegOfContact> rows) {
        contact.legs().forEach(leg -> rows.accept(new CentreColumns.LegOfContact(contact, leg)));
    }

    /** A case gives one row, at its first call. */
    private static void openedCase(Contact contact, Consumer<? super Contact> rows) {
        if (contact.isFirstOfCase()) {
            rows.accept(contact);
        }
    }

    private Parts<Caller> callers() {
        CallerDirectory directory = centre.callers();
        return new Parts<>(
                0,
                directory.size(recipe.sites()) - 1L,
                CALLERS_PER_PART,
                () -> (first, last) -> rows -> {
                    for (long place = first; place <= last; place++) {
                        rows.accept(directory.listed((int) place));
                    }
                });
    }

    @Override
    public Optional<Transcript> transcriptOf(Contact contact) {
        if (!transcribed.include(contact)) {
            return Optional.empty();
        }
        int number = (int) contact.number();
        return Optional.of(new Transcript(
                number, contact.topic(), OptionalLong.of(contact.number()), dialogues.about(contact.topic(), number)));
    }

    @Override
    public List<Transcript> transcripts() {
        List<Transcript> transcripts = new ArrayList<>();
        transcribed.forEach(centre, contact -> transcriptOf(contact).ifPresent(transcripts::add));
        return transcripts;
    }

    @Override
    public Optional<Contact> callOf(Transcript transcript) {
        return call(transcript.call().orElseThrow());
    }

    @Override
    public Optional<Contact> call(long number) {
        return centre.contact(number);
    }

    @Override
    public List<Table<?>> around(Contact call) {
        Projection<Contact, ?> legs = otherProjections().get(0);
        Projection<Contact, Contact> ofCase =
                Projection.identity(CASES, calls().columns()).only(COLUMNS_WITHIN_A_CASE);
        return List.of(legs.table(List.of(call)), ofCase.table(centre.contactsOfCase(call)));
    }

    /** The file of the contact's transcript; the empty text if it has none. */
    private String transcriptPath(Contact contact) {
        return transcribed.include(contact) ? Transcript.pathOf(contact.topic(), (int) contact.number()) : "";
    }
}
