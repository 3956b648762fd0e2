package org.allophone.dataset;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.allophone.centre.performance.Supervisor;
import org.allophone.conversation.Dialogues;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.notebook.NotebookCall;
import org.allophone.notebook.NotebookCalls;
import org.allophone.pii.TextMask;
import org.allophone.scenario.Callers;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.Walk;

/** The notebook's own data set, bit for bit. */
public final class NotebookDataset implements Dataset<NotebookCall> {
    private final Recipe recipe;
    private final NotebookCalls calls;

    public NotebookDataset(Recipe recipe) {
        this.recipe = recipe;
        Duration sinceEpoch = Duration.between(LocalDateTime.of(1970, 1, 1, 0, 0), recipe.start());
        this.calls = new NotebookCalls(recipe.seed().orElseThrow(), sinceEpoch.toNanos() / 1000, recipe.calls());
    }

    @Override
    public Recipe recipe() {
        return recipe;
    }

    @Override
    public Extent extent() {
        return new Extent(recipe.days(), recipe.days(), recipe.sites(), NotebookCalls.AGENTS.size());
    }

    @Override
    public Projection<NotebookCall, NotebookCall> calls() {
        return Projection.identity(Layout.CALLS, NotebookCall.columns());
    }

    @Override
    public List<Projection<NotebookCall, ?>> otherProjections() {
        return List.of();
    }

    /** The notebook's conversations belong to no call. */
    @Override
    public List<Projection<NotebookCall, ?>> transcriptProjections(TranscriptStyle style, TextMask mask) {
        return List.of();
    }

    @Override
    public List<Table<?>> wholeTables() {
        return List.of();
    }

    @Override
    public Walk<NotebookCall> walk() {
        return calls.walk();
    }

    /** Counts nothing: in the notebook nobody waits, so there is no report. */
    @Override
    public Supervision<NotebookCall> supervision() {
        return new Supervision<>() {
            @Override
            public Part<NotebookCall> watching(Part<NotebookCall> part) {
                return part;
            }

            @Override
            public Optional<Supervisor.Report> report() {
                return Optional.empty();
            }
        };
    }

    @Override
    public Optional<String> languageWithoutConversations() {
        return Optional.empty();
    }

    @Override
    public SortedMap<String, String> packFiles() {
        return new TreeMap<>();
    }

    @Override
    public SortedMap<String, String> articleFiles() {
        return new TreeMap<>();
    }

    @Override
    public Locale conversationLanguage() {
        return Locale.FRENCH;
    }

    @Override
    public Optional<Callers.Shortage> callerShortage() {
        return Optional.empty();
    }

    /** The notebook has no such file. */
    @Override
    public boolean isNamingAgents() {
        return false;
    }

    @Override
    public Optional<Transcript> transcriptOf(NotebookCall call, TranscriptStyle style, TextMask mask) {
        return Optional.empty();
    }

    @Override
    public List<String> transcriptPaths() {
        return transcripts(TranscriptStyle.CLEAN, TextMask.NONE).stream()
                .map(Transcript::path)
                .toList();
    }

    /** Their topics are drawn after all calls. */
    @Override
    public List<Transcript> transcripts(TranscriptStyle style, TextMask mask) {
        Dialogues dialogues = new Dialogues();
        List<Transcript> transcripts = new ArrayList<>();
        for (String topic : calls.transcriptTopics(recipe.transcripts())) {
            int number = transcripts.size() + 1;
            transcripts.add(new Transcript(number, topic, OptionalLong.empty(), dialogues.about(topic, number)));
        }
        return transcripts;
    }

    @Override
    public Optional<NotebookCall> callOf(Transcript transcript) {
        List<NotebookCall> found = new ArrayList<>();
        Iterator<Part<NotebookCall>> parts = walk().next(recipe.calls());
        while (found.isEmpty() && parts.hasNext()) {
            parts.next().forEach(call -> {
                if (call.topic().equals(transcript.topic())) {
                    found.add(call);
                }
            });
        }
        return found.stream().findFirst();
    }

    @Override
    public Optional<NotebookCall> call(long number) {
        Walk<NotebookCall> walk = walk();
        if (number < 1 || number > recipe.calls()) {
            return Optional.empty();
        }
        List<NotebookCall> last = new ArrayList<>();
        walk.next(number - 1).forEachRemaining(part -> {});
        walk.next(1).forEachRemaining(part -> part.forEach(last::add));
        return Optional.of(last.get(0));
    }

    @Override
    public List<Table<?>> around(NotebookCall call) {
        return List.of();
    }
}
