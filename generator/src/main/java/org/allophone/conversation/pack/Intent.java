package org.allophone.conversation.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.allophone.conversation.facts.FactDefinition;
import org.jspecify.annotations.Nullable;

/** A reason to call, and all that can be said about it. What can be said is read when it is first needed. For any number of threads. */
public final class Intent {
    /** Stands for every intent. */
    public static final String ALL = "all";

    private final Head head;
    private final Supplier<Content> reader;
    private volatile @Nullable Content content;

    /**
     * What an intent is.
     *
     * @param name its name in labels: {@code promotion-ended}
     * @param topic the topic of the pack that it belongs to
     * @param title what it is, in a few words of the pack's language
     * @param service how the agent names the service that deals with it
     * @param weight how often it is called about, beside the others of its topic
     * @param neverBeside the intents that no call has beside this one; {@link #ALL} if it is never a further matter
     */
    record Head(String name, String topic, String title, String service, double weight, Set<String> neverBeside) {
        Head {
            neverBeside = Set.copyOf(neverBeside);
        }
    }

    /**
     * What can be said about it.
     *
     * @param facts what is drawn once per case, in an order in which each is known before it is used
     * @param outcomes how a call about it can end
     * @param steps its steps in the order of the file, by phase
     */
    record Content(List<FactDefinition> facts, List<Outcome> outcomes, Map<Phase, List<StepGroup>> steps) {
        Content {
            facts = List.copyOf(facts);
            outcomes = List.copyOf(outcomes);
            steps = Map.copyOf(steps);
        }
    }

    Intent(Head head, Supplier<Content> reader) {
        this.head = head;
        this.reader = reader;
    }

    /** Its name in labels: {@code promotion-ended}. */
    public String name() {
        return head.name();
    }

    /** The topic of the pack that it belongs to. */
    public String topic() {
        return head.topic();
    }

    /** What it is, in a few words of the pack's language. */
    public String title() {
        return head.title();
    }

    /** How the agent names the service that deals with it. */
    public String service() {
        return head.service();
    }

    /** How often it is called about, beside the others of its topic. */
    public double weight() {
        return head.weight();
    }

    Set<String> neverBeside() {
        return head.neverBeside();
    }

    /** Whether a call about this intent can have another one as a further matter. */
    public boolean goesWith(Intent further) {
        return !name().equals(further.name())
                && !further.neverBeside().contains(ALL)
                && !further.neverBeside().contains(name())
                && !neverBeside().contains(further.name());
    }

    /** What is drawn once per case, in an order in which each is known before it is used. */
    public List<FactDefinition> facts() {
        return content().facts();
    }

    /** How a call about it can end. */
    public List<Outcome> outcomes() {
        return content().outcomes();
    }

    /** Its steps in the order of the file, by phase. */
    public Map<Phase, List<StepGroup>> steps() {
        return content().steps();
    }

    /** The steps of a phase, in order. */
    public List<StepGroup> steps(Phase phase) {
        return content().steps().getOrDefault(phase, List.of());
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            synchronized (this) {
                known = content;
                if (known == null) {
                    known = reader.get();
                    content = known;
                }
            }
        }
        return known;
    }
}
