package org.allophone.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.centre.CentreCall;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Leg;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.performance.Supervisor;
import org.allophone.centre.staffing.Agent;
import org.allophone.conversation.Dialogues;
import org.allophone.person.Caller;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.table.Column;
import org.allophone.table.Part;
import org.allophone.table.Parts;
import org.allophone.table.Table;
import org.jspecify.annotations.Nullable;

/** The data set of a simulated centre. */
public final class CentreDataset implements Dataset<CentreCall> {
    /** How many calls are looked through, at most, for a topic that is rare. */
    private static final int CALLS_LOOKED_THROUGH = 100_000;

    private static final String SEGMENTS = "segments";
    private static final String AGENTS = "agents";
    private static final String CALLERS = "callers";
    private static final String CASES = "cases";
    private static final int CALLERS_PER_PART = 4096;

    /** What differs between the calls of a case. */
    private static final List<String> COLUMNS_WITHIN_A_CASE = List.of(
            "call_id",
            "contact_no",
            "start_ts",
            "queue",
            "agent_id",
            "disposition",
            "wait_sec",
            "duration_sec",
            "resolved",
            "satisfaction",
            "transcript");

    private final Recipe recipe;
    private final CentreScenario scenario;
    private final CentreSimulation centre;
    private @Nullable List<Transcript> transcripts;

    /** Found out when the first row asks; threads that ask at once find out the same. */
    private @Nullable TranscriptPaths transcriptPaths;

    private CentreDataset(Recipe recipe, CentreScenario scenario, CentreSimulation centre) {
        this.recipe = recipe;
        this.scenario = scenario;
        this.centre = centre;
    }

    /** What was asked of a centre; where nothing was, the scenario says. */
    public record Wish(long seed, OptionalLong calls, OptionalInt days, OptionalInt sites, int transcripts) {}

    /** The data set that a centre makes where this is asked for. */
    public static CentreDataset of(CentreScenario scenario, Wish wish) {
        CentreSimulation centre =
                new CentreSimulation(scenario, new Seed(wish.seed()), wish.calls(), wish.days(), wish.sites());
        CallVolume load = centre.load();
        Recipe recipe = new Recipe(
                scenario.name(),
                scenario.timeZone().getId(),
                wish.seed(),
                scenario.start().atStartOfDay(),
                load.days(),
                load.sites(),
                load.calls(),
                wish.transcripts());
        return new CentreDataset(recipe, scenario, centre);
    }

    /** The columns of each table, by the table's name. */
    public static Map<String, List<? extends Column<?>>> columnsByTable() {
        Map<String, List<? extends Column<?>>> columns = new LinkedHashMap<>();
        columns.put(Layout.CALLS, CentreColumns.calls("", call -> null));
        columns.put(SEGMENTS, CentreColumns.segments());
        columns.put(AGENTS, CentreColumns.agents());
        columns.put(CALLERS, CentreColumns.callers());
        columns.put(CASES, CentreColumns.cases());
        return columns;
    }

    @Override
    public Recipe recipe() {
        return recipe;
    }

    @Override
    public Table<CentreCall> calls(CallRange slice) {
        return new Table<>(Layout.CALLS, columnsOfCalls(), () -> siteDays(slice, rowsOfCalls(slice)));
    }

    @Override
    public Supervision<CentreCall> supervision() {
        return new CentreSupervision(new Supervisor(centre));
    }

    @Override
    public List<String> otherTables() {
        return List.of(SEGMENTS, AGENTS, CALLERS, CASES);
    }

    @Override
    public Table<?> table(String name, CallRange slice) {
        return switch (name) {
            case SEGMENTS -> new Table<>(SEGMENTS, CentreColumns.segments(), () -> siteDays(slice, rowsOfLegs(slice)));
            case AGENTS ->
                new Table<>(
                        AGENTS,
                        CentreColumns.agents(),
                        List.<Part<Agent>>of(rows -> centre.agents().forEach(rows)));
            case CALLERS -> new Table<>(CALLERS, CentreColumns.callers(), callers());
            case CASES -> new Table<>(CASES, CentreColumns.cases(), () -> siteDays(slice, rowsOfCases(slice)));
            default -> throw new IllegalArgumentException("a centre has no table " + name);
        };
    }

    private List<Column<CentreCall>> columnsOfCalls() {
        return CentreColumns.calls(scenario.language(), this::transcriptPath);
    }

    private RowsOfDay<CentreCall> rowsOfCalls(CallRange slice) {
        return (siteDay, rows) -> centre.playSiteDay(siteDay, call -> {
            if (slice.contains(call.number())) {
                rows.accept(call);
            }
        });
    }

    private RowsOfDay<Leg> rowsOfLegs(CallRange slice) {
        return (siteDay, rows) -> centre.playLegs(siteDay, leg -> {
            if (slice.contains(leg.callNumber())) {
                rows.accept(leg);
            }
        });
    }

    private RowsOfDay<CentreCall> rowsOfCases(CallRange slice) {
        RowsOfDay<CentreCall> calls = rowsOfCalls(slice);
        return (siteDay, rows) -> calls.give(siteDay, call -> {
            if (call.firstOfCase()) {
                rows.accept(call);
            }
        });
    }

    private Parts<Caller> callers() {
        CallerDirectory directory = centre.callers();
        return new Parts<>(
                0,
                directory.size() - 1L,
                CALLERS_PER_PART,
                () -> (first, last) -> rows -> {
                    for (long index = first; index <= last; index++) {
                        rows.accept(directory.caller((int) index));
                    }
                });
    }

    @Override
    public synchronized List<Transcript> transcripts() {
        if (transcripts == null) {
            transcripts = choose();
        }
        return transcripts;
    }

    @Override
    public Optional<CentreCall> callOf(Transcript transcript) {
        return Optional.of(call(transcript.call().orElseThrow()));
    }

    @Override
    public List<Table<?>> around(CentreCall call) {
        Part<CentreCall> callsOfCase = rows -> centre.siteDaysOfCase(call.caseNumber())
                .forEach(siteDay -> centre.playSiteDay(siteDay, other -> {
                    if (other.caseNumber() == call.caseNumber()) {
                        rows.accept(other);
                    }
                }));
        return List.of(
                table(SEGMENTS, new CallRange(call.number(), call.number())),
                new Table<>(CASES, columnsOfCalls(), List.of(callsOfCase)).only(COLUMNS_WITHIN_A_CASE));
    }

    /** Plays one site-day and hands out the rows that a table takes from it. */
    @FunctionalInterface
    private interface RowsOfDay<T> {
        void give(long siteDay, Consumer<? super T> rows);
    }

    /** The site-days on which calls of a slice fall, a part each; closed days are left out. */
    private <T> Iterator<Part<T>> siteDays(CallRange slice, RowsOfDay<T> rowsOfDay) {
        CallVolume load = centre.load();
        return new Iterator<>() {
            private CallVolume.@Nullable SiteDay next =
                    slice.calls() == 0 ? null : load.siteDayOfCall(slice.first() - 1);

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Part<T> next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                long siteDay = next.index();
                next = after(next);
                return rows -> rowsOfDay.give(siteDay, rows);
            }

            private CallVolume.@Nullable SiteDay after(CallVolume.SiteDay siteDay) {
                // Numbers go from 1 on, places from 0.
                long nextCall = siteDay.firstCall() + siteDay.calls();
                return nextCall >= slice.last() ? null : load.siteDayOfCall(nextCall);
            }
        };
    }

    /**
     * The files of the transcripts.
     *
     * @param byCall by the number of the call
     * @param lastCall the last call that has one
     */
    private record TranscriptPaths(Map<Long, String> byCall, long lastCall) {

        static TranscriptPaths of(List<Transcript> transcripts) {
            Map<Long, String> byCall = transcripts.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            transcript -> transcript.call().orElseThrow(), Transcript::path));
            return new TranscriptPaths(
                    byCall,
                    byCall.keySet().stream().mapToLong(Long::longValue).max().orElse(0));
        }
    }

    private @Nullable String transcriptPath(long call) {
        if (call > lastLookedThrough()) {
            return null;
        }
        TranscriptPaths paths = transcriptPaths;
        if (paths == null) {
            paths = TranscriptPaths.of(transcripts());
            transcriptPaths = paths;
        }
        return call > paths.lastCall() ? null : paths.byCall().get(call);
    }

    private long lastLookedThrough() {
        return Math.max(CALLS_LOOKED_THROUGH, 2L * recipe.transcripts());
    }

    /**
     * The answered calls that have a transcript: the first about each topic, then the first of all, in the order of the calls.
     * Only the first site-days are looked through, so a topic that does not come up in them has none.
     */
    private List<Transcript> choose() {
        int wanted = recipe.transcripts();
        Map<String, CentreCall> firstAbout = new LinkedHashMap<>();
        List<CentreCall> first = new ArrayList<>();
        if (wanted > 0) {
            Dataset.visit(calls(new CallRange(1, recipe.calls())), call -> {
                if (!call.abandoned()) {
                    firstAbout.putIfAbsent(call.topic(), call);
                    if (first.size() < wanted) {
                        first.add(call);
                    }
                }
                boolean complete = first.size() == wanted
                        && firstAbout.size() == scenario.topics().size();
                return !complete && call.number() < lastLookedThrough();
            });
        }
        Dialogues dialogues = new Dialogues();
        List<Transcript> chosen = new ArrayList<>();
        Stream.concat(firstAbout.values().stream(), first.stream())
                .distinct()
                .limit(wanted)
                .sorted(Comparator.comparingLong(CentreCall::number))
                .forEach(call -> {
                    int number = chosen.size() + 1;
                    chosen.add(new Transcript(
                            number,
                            call.topic(),
                            OptionalLong.of(call.number()),
                            dialogues.about(call.topic(), number)));
                });
        return chosen;
    }
}
