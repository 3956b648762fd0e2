package org.allophone.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.pii.TextMask;
import org.allophone.scenario.Callers;
import org.allophone.table.Column;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.Walk;

/**
 * The calls and conversations of one recipe, in clear. Calls are made when they are requested, and are the same each time. The rows
 * of the tables are read off the calls, so one walk through the calls gives all tables.
 *
 * @param <S> a call
 */
public sealed interface Dataset<S> permits NotebookDataset, CentreDataset {

    /** The recipe of this data set. */
    Recipe recipe();

    /** Which days, sites and agents it covers. */
    Extent extent();

    /** The table of calls, with all its columns, the callers' numbers in clear. */
    Projection<S, S> calls();

    /** The other tables that are read off the calls. */
    List<Projection<S, ?>> otherProjections();

    /**
     * The tables of the conversations and their turns.
     *
     * @param mask replaces personal data in their texts
     */
    List<Projection<S, ?>> transcriptProjections(TranscriptStyle style, TextMask mask);

    /** The tables whose rows belong to no call. */
    List<Table<?>> wholeTables();

    /** A way through all calls. */
    Walk<S> walk();

    /** A new supervisor, with no calls counted yet. */
    Supervision<S> supervision();

    /** The language of the centre, if there are no conversations in it. */
    Optional<String> languageWithoutConversations();

    /** The text of each file of the scenario's own conversation pack, by its path in the data set; none if it has none. */
    SortedMap<String, String> packFiles();

    /** The text of each article that the agents read up, by its path in the data set; none if they have none. */
    SortedMap<String, String> articleFiles();

    /** The language of the conversations. */
    Locale conversationLanguage();

    /** The callers, if the numbers of their numbering plan are too few for more callers. */
    Optional<Callers.Shortage> callerShortage();

    /** Whether the centre's file has the names of its agents. */
    boolean isNamingAgents();

    /** The transcript of a call, if it has one. The result depends only on the call. */
    Optional<Transcript> transcriptOf(S call, TranscriptStyle style, TextMask mask);

    /**
     * All transcripts that have a file of their own, in order. They are known before the walk: only the days of their calls are
     * simulated.
     */
    List<Transcript> transcripts(TranscriptStyle style, TextMask mask);

    /** The files of these transcripts, from the data set's folder. No text is made for them. */
    List<String> transcriptPaths();

    /** The call of a transcript. If the transcript belongs to no call, the first call about its topic, if there is one. */
    Optional<S> callOf(Transcript transcript);

    /** The call of this number, if the data set has it. */
    Optional<S> call(long number);

    /** The legs of a call, and the calls of its case. Only the days of these calls are simulated. */
    List<Table<?>> around(S call);

    /** The names of its tables, the calls first. */
    default List<String> tableNames() {
        return Stream.of(
                        Stream.of(calls().name()),
                        otherProjections().stream().map(Projection::name),
                        transcriptProjections(TranscriptStyle.CLEAN, TextMask.NONE).stream()
                                .map(Projection::name),
                        wholeTables().stream().map(Table::name))
                .flatMap(names -> names)
                .toList();
    }

    /** The names of the calls' columns. */
    default List<String> callColumns() {
        return calls().columns().stream().map(Column::name).toList();
    }
}
