package org.allophone.dataset;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.allophone.centre.performance.Supervisor;
import org.allophone.conversation.Dialogues;
import org.allophone.notebook.NotebookCall;
import org.allophone.notebook.NotebookCalls;
import org.allophone.table.Table;

/** The notebook's own data set, bit for bit. */
public final class NotebookDataset implements Dataset<NotebookCall> {
    private final Recipe recipe;
    private final NotebookCalls calls;

    public NotebookDataset(Recipe recipe) {
        this.recipe = recipe;
        Duration sinceEpoch = Duration.between(LocalDateTime.of(1970, 1, 1, 0, 0), recipe.start());
        this.calls = new NotebookCalls(recipe.seed(), sinceEpoch.toNanos() / 1000, recipe.calls());
    }

    @Override
    public Recipe recipe() {
        return recipe;
    }

    @Override
    public Table<NotebookCall> calls(CallRange slice) {
        return new Table<>(Layout.CALLS, NotebookCall.columns(), calls.parts(slice.first(), slice.last()));
    }

    /** There is nothing to supervise: nobody waits. */
    @Override
    public Supervision<NotebookCall> supervision() {
        return new Supervision<>() {
            @Override
            public Table<NotebookCall> watching(Table<NotebookCall> table) {
                return table;
            }

            @Override
            public Optional<Supervisor.Report> report() {
                return Optional.empty();
            }
        };
    }

    @Override
    public List<String> otherTables() {
        return List.of();
    }

    @Override
    public Table<?> table(String name, CallRange slice) {
        throw new IllegalArgumentException("the notebook has no table " + name);
    }

    @Override
    public List<Table<?>> around(NotebookCall call) {
        return List.of();
    }

    /** The notebook's: tied to no call, their topics drawn after all calls. */
    @Override
    public List<Transcript> transcripts() {
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
        Dataset.visit(calls(new CallRange(1, recipe.calls())), call -> {
            if (call.topic().equals(transcript.topic())) {
                found.add(call);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }
}
