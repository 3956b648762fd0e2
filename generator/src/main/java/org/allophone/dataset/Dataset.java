package org.allophone.dataset;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.allophone.centre.Call;
import org.allophone.centre.OpenHoursCalls;
import org.allophone.conversation.Dialogues;
import org.allophone.notebook.NotebookCalls;
import org.allophone.random.Seed;
import org.allophone.table.Part;
import org.allophone.table.Parts;
import org.allophone.table.Table;

/**
 * The calls and conversations of one recipe, in clear. Rows are made as they are asked for, and are the same each time.
 */
public final class Dataset {
    /** The file of the calls, as the notebook names it. */
    public static final String CALLS_FILE = "cdr_synthetic.csv";

    /** The folder of the conversations, as the notebook names it. */
    public static final String TRANSCRIPTS_FOLDER = "transcripts";

    private final Recipe recipe;
    private final Parts<Call> parts;
    private final Dialogues dialogues = new Dialogues();

    /** The data set that a recipe gives. */
    public Dataset(Recipe recipe) {
        this.recipe = recipe;
        this.parts = switch (recipe.scenario()) {
            case NOTEBOOK -> notebook().parts();
            case TELECOM_BE ->
                new OpenHoursCalls(
                                NotebookCalls.AGENTS,
                                NotebookCalls.TOPICS,
                                new Seed(recipe.seed()),
                                recipe.start().toLocalDate(),
                                recipe.calls())
                        .parts();
        };
    }

    /** The calls, their callers' numbers in clear. */
    public Table<Call> calls() {
        return new Table<>("calls", Call.columns(), parts);
    }

    /** The first calls, at most {@code count}. */
    public List<Call> firstCalls(int count) {
        List<Call> first = new ArrayList<>();
        visitCalls(call -> {
            first.add(call);
            return first.size() < count;
        });
        return first;
    }

    /** The transcripts, in order: the notebook's, or those of the first calls, chosen so that every topic occurs. */
    public List<Transcript> transcripts() {
        List<Transcript> transcripts = new ArrayList<>();
        switch (recipe.scenario()) {
            case NOTEBOOK -> {
                for (String topic : notebook().transcriptTopics(recipe.transcripts())) {
                    transcripts.add(transcript(transcripts.size() + 1, topic, Optional.empty()));
                }
            }
            case TELECOM_BE -> {
                for (Call call : callsWithTranscript()) {
                    transcripts.add(transcript(transcripts.size() + 1, call.topic(), Optional.of(call)));
                }
            }
        }
        return transcripts;
    }

    /** The first call about a topic, if there is any. */
    public Optional<Call> firstCallAbout(String topic) {
        List<Call> found = new ArrayList<>();
        visitCalls(call -> {
            if (call.topic().equals(topic)) {
                found.add(call);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** The first calls, except that the last places are kept for topics that have not occurred yet. */
    private List<Call> callsWithTranscript() {
        Set<String> missing = new HashSet<>(NotebookCalls.TOPICS);
        List<Call> chosen = new ArrayList<>();
        visitCalls(call -> {
            int left = recipe.transcripts() - chosen.size();
            if (left > 0 && (missing.remove(call.topic()) || left > missing.size())) {
                chosen.add(call);
            }
            return chosen.size() < recipe.transcripts();
        });
        return chosen;
    }

    private Transcript transcript(int number, String topic, Optional<Call> call) {
        return new Transcript(number, topic, call, dialogues.about(topic, number));
    }

    /** Shows the calls to {@code visitor}, in order, until it says false. */
    private void visitCalls(Predicate<Call> visitor) {
        boolean[] more = {true};
        for (Part<Call> part : parts) {
            part.forEach(call -> more[0] = more[0] && visitor.test(call));
            if (!more[0]) {
                return;
            }
        }
    }

    private NotebookCalls notebook() {
        Duration sinceEpoch = Duration.between(LocalDateTime.of(1970, 1, 1, 0, 0), recipe.start());
        return new NotebookCalls(recipe.seed(), sinceEpoch.toNanos() / 1000, recipe.calls());
    }
}
