package org.allophone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Contact;
import org.allophone.centre.EventTally;
import org.allophone.centre.Window;
import org.allophone.centre.WindowRequest;
import org.allophone.centre.performance.Supervisor;
import org.allophone.centre.staffing.Agent;
import org.allophone.centre.staffing.Personnel;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.conversation.pack.PackReader;
import org.allophone.conversation.pack.Speaker;
import org.allophone.knowledge.Article;
import org.allophone.person.Caller;
import org.allophone.person.CallerDirectory;
import org.allophone.person.Identity;
import org.allophone.pii.TextMask;
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

    /** The table of what the agents can read up. */
    public static final String ARTICLES = "articles";

    private static final String CASES = "cases";
    private static final String EVALUATIONS = "evaluations";
    private static final String EVENTS = "events";
    private static final String TRANSCRIPTS = "transcripts";
    private static final String TURNS = "turns";
    private static final int CALLERS_PER_PART = 4096;

    /** The rows of this many contacts, in all tables and formats, take about five megabytes. */
    private static final int CONTACTS_OF_PART = 4096;

    /** A conversation with its labels takes 35 kilobytes as JSON, and many times that while it is made. */
    private static final int TRANSCRIBED_CONTACTS_OF_PART = 128;

    private static final int CONVERSATIONS_AT_ONCE = 4;

    /** How a case went from call to call. A line of these columns fits a terminal. */
    private static final List<String> COLUMNS_WITHIN_A_CASE =
            List.of("call_id", "contact_no", "start_ts", "agent_id", "disposition", "resolved");

    private final Recipe recipe;
    private final CentreScenario scenario;
    private final CentreSimulation centre;
    private final TranscribedContacts transcribed;
    private final SortedMap<String, String> packFiles;
    private final Optional<CentreConversations> conversations;
    private final Optional<CentreKnowledge> knowledge;

    private CentreDataset(
            Recipe recipe,
            CentreScenario scenario,
            CentreSimulation centre,
            TranscribedContacts transcribed,
            SortedMap<String, String> packFiles,
            Optional<CentreConversations> conversations,
            Optional<CentreKnowledge> knowledge) {
        this.recipe = recipe;
        this.scenario = scenario;
        this.centre = centre;
        this.transcribed = transcribed;
        this.packFiles = packFiles;
        this.conversations = conversations;
        this.knowledge = knowledge;
    }

    /**
     * The data set of the requested part of a centre's life.
     *
     * @param pack what can be said in its conversations; empty if there are none in its language
     * @param wantedTranscripts how many transcripts are requested; there are none without a pack
     */
    public static CentreDataset of(
            CentreScenario scenario,
            Optional<CentrePack> pack,
            long seed,
            WindowRequest request,
            int wantedTranscripts) {
        CentreSimulation centre = new CentreSimulation(scenario, new Seed(seed), request);
        return of(scenario, pack, OptionalLong.of(seed), new Seed(seed), centre, wantedTranscripts);
    }

    /** The data set of the requested part of the life of a centre that speaks by a pack of the program. */
    public static CentreDataset of(CentreScenario scenario, long seed, WindowRequest request, int wantedTranscripts) {
        return of(scenario, CentrePack.ofProgram(scenario), seed, request, wantedTranscripts);
    }

    /**
     * A sealed data set: its recipe does not have the seeds, so nobody can make the same calls again.
     *
     * @param seed the root of every random draw but the callers' telephone numbers
     * @param numbersSeed the root of these numbers. It is another one, so that nothing of them can be computed from the calls
     */
    public static CentreDataset sealed(
            CentreScenario scenario,
            Optional<CentrePack> pack,
            long seed,
            long numbersSeed,
            WindowRequest request,
            int wantedTranscripts) {
        CentreSimulation centre = new CentreSimulation(scenario, new Seed(seed), new Seed(numbersSeed), request);
        return of(scenario, pack, OptionalLong.empty(), new Seed(seed), centre, wantedTranscripts);
    }

    private static CentreDataset of(
            CentreScenario scenario,
            Optional<CentrePack> pack,
            OptionalLong seed,
            Seed drawn,
            CentreSimulation centre,
            int wantedTranscripts) {
        int transcripts = pack.isPresent() ? wantedTranscripts : 0;
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
        Optional<CentreConversations> conversations =
                pack.filter(found -> transcripts != 0).map(found -> new CentreConversations(scenario, found, drawn));
        return new CentreDataset(
                recipe,
                scenario,
                centre,
                TranscribedContacts.of(centre, transcripts),
                pack.map(CentrePack::files).orElseGet(TreeMap::new),
                conversations,
                pack.map(found -> new CentreKnowledge(scenario, found, drawn)));
    }

    @Override
    public Optional<String> languageWithoutConversations() {
        return PackReader.isBundled(scenario.language()) ? Optional.empty() : Optional.of(scenario.language());
    }

    @Override
    public SortedMap<String, String> packFiles() {
        return packFiles;
    }

    @Override
    public SortedMap<String, String> articleFiles() {
        SortedMap<String, String> files = new TreeMap<>();
        articles().forEach(article -> files.put(article.path(), article.asFile()));
        return files;
    }

    @Override
    public Locale conversationLanguage() {
        return Locale.forLanguageTag(scenario.language());
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
        columns.put(EVALUATIONS, EvaluationColumns.evaluations());
        columns.put(TRANSCRIPTS, TranscriptColumns.transcripts());
        columns.put(TURNS, TranscriptColumns.turns());
        columns.put(AGENTS, CentreColumns.agents());
        columns.put(CALLERS, CentreColumns.callers());
        columns.put(EVENTS, CentreColumns.events());
        columns.put(ARTICLES, ArticleColumns.articles());
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
                new Projection<Contact, Contact>(CASES, CentreColumns.cases(), CentreDataset::openedCase),
                new Projection<Contact, EvaluationColumns.EvaluatedCall>(
                        EVALUATIONS, EvaluationColumns.evaluations(), EvaluationColumns::rowOf));
    }

    @Override
    public List<Projection<Contact, ?>> transcriptProjections(TranscriptStyle style, TextMask mask) {
        LastMade<Optional<TranscribedCall>> last = new LastMade<>();
        Function<Contact, Optional<TranscribedCall>> calls =
                contact -> last.of(contact.number(), () -> transcribed(contact, style, mask));
        return List.<Projection<Contact, ?>>of(
                new Projection<Contact, TranscribedCall>(
                        TRANSCRIPTS,
                        TranscriptColumns.transcripts(),
                        (contact, rows) -> calls.apply(contact).ifPresent(rows),
                        CONVERSATIONS_AT_ONCE),
                new Projection<Contact, TranscribedCall.WrittenTurn>(
                        TURNS,
                        TranscriptColumns.turns(),
                        (contact, rows) -> calls.apply(contact)
                                .ifPresent(call -> call.turns().forEach(rows))));
    }

    private Optional<TranscribedCall> transcribed(Contact contact, TranscriptStyle style, TextMask mask) {
        return conversations
                .filter(found -> transcribed.include(contact))
                .map(found -> style == TranscriptStyle.ASR
                        ? recognized(contact, found, mask)
                        : TranscribedCall.of(contact, found.of(contact), style, mask));
    }

    private static TranscribedCall recognized(Contact contact, CentreConversations conversations, TextMask mask) {
        Conversation conversation = conversations.of(contact);
        return TranscribedCall.recognized(contact, conversation, conversations.recognized(conversation), mask);
    }

    @Override
    public List<Table<?>> wholeTables() {
        return List.of(
                new Table<>(AGENTS, CentreColumns.agents(), agents()),
                new Table<>(CALLERS, CentreColumns.callers(), callers()),
                new Table<>(
                        EVENTS,
                        CentreColumns.events(),
                        List.<Part<EventTally>>of(rows -> centre.events().forEach(rows))),
                new Table<>(
                        ARTICLES,
                        ArticleColumns.articles(),
                        List.<Part<Article>>of(rows -> articles().forEach(rows))));
    }

    /** All versions of all articles that the agents read up, by id and version; none if they have none. */
    public List<Article> articles() {
        return knowledge.map(CentreKnowledge::articles).orElse(List.of());
    }

    @Override
    public Walk<Contact> walk() {
        return new ContactWalk(centre, transcribed.isAll() ? TRANSCRIBED_CONTACTS_OF_PART : CONTACTS_OF_PART);
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

    /** A site is a part. */
    private Parts<Agent> agents() {
        return new Parts<>(0, recipe.sites() - 1L, 1, () -> {
            Personnel personnel = centre.personnel();
            return (first, last) -> rows -> {
                for (long site = first; site <= last; site++) {
                    personnel.ofSite((int) site).forEach(rows);
                }
            };
        });
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
    public Optional<Transcript> transcriptOf(Contact contact, TranscriptStyle style, TextMask mask) {
        return transcribed(contact, style, mask).map(CentreDataset::asText);
    }

    @Override
    public List<Transcript> transcripts(TranscriptStyle style, TextMask mask) {
        List<Transcript> transcripts = new ArrayList<>();
        if (!transcribed.isAll()) {
            transcribed.forEach(
                    centre, contact -> transcriptOf(contact, style, mask).ifPresent(transcripts::add));
        }
        return transcripts;
    }

    @Override
    public List<String> transcriptPaths() {
        List<String> paths = new ArrayList<>();
        if (!transcribed.isAll() && conversations.isPresent()) {
            transcribed.forEach(centre, contact -> paths.add(transcriptPath(contact)));
        }
        return paths;
    }

    /** As the notebook writes a conversation: a line for each turn. */
    private static Transcript asText(TranscribedCall call) {
        long number = call.contact().number();
        StringBuilder text = new StringBuilder();
        List<Transcript.Line> lines = new ArrayList<>();
        for (TranscribedCall.WrittenTurn turn : call.turns()) {
            boolean agent = turn.turn().speaker() == Speaker.AGENT;
            text.append(text.length() == 0 ? "" : "\n")
                    .append(agent ? "Agent" : "Client_" + number)
                    .append(": ")
                    .append(turn.text().text());
            lines.add(new Transcript.Line(
                    turn.turn().startMillis(),
                    turn.turn().endMillis(),
                    agent,
                    turn.text().text()));
        }
        return new Transcript((int) number, call.contact().topic(), OptionalLong.of(number), text.toString(), lines);
    }

    @Override
    public Optional<Contact> callOf(Transcript transcript) {
        return call(transcript.call().orElseThrow());
    }

    /** What was said in a call, in clear; empty if it has no transcript. */
    public Optional<Conversation> conversationOf(Contact call) {
        return conversations.filter(found -> transcribed.include(call)).map(found -> found.of(call));
    }

    /** Who a caller is; empty if there are no conversations. */
    public Optional<Identity> identityOf(Contact call) {
        return conversations.map(found -> found.identities().of(call.callerIndex()));
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
        return !transcribed.isAll() && transcribed.include(contact)
                ? Transcript.pathOf(contact.topic(), (int) contact.number())
                : "";
    }
}
