package org.allophone.conversation.pack;

import java.util.List;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Condition;

/**
 * A small exchange of turns in a phase of a call. Steps of one phase and name are variants of each other: a call takes one of them.
 *
 * @param id its address in labels: {@code promotion-ended/reason.story.2}
 * @param must whether a call of ordinary length has one of the step's variants
 * @param weight how often this variant is taken, beside the others
 * @param when the variant can be taken only if it holds
 * @param mood what it does to the caller's mood
 * @param parts its turns and silences, in order
 * @param place where it stands
 */
public record Step(
        String id,
        Phase phase,
        String name,
        boolean must,
        double weight,
        Condition when,
        int mood,
        List<Part> parts,
        Place place) {
    public Step {
        parts = List.copyOf(parts);
    }

    /** A turn or a silence. */
    public sealed interface Part {}

    /**
     * A turn that can be said in several ways.
     *
     * @param acts what it does
     * @param productions the ways; the number of a production stands in labels
     */
    public record Turn(Speaker speaker, List<DialogueAct> acts, Choice productions, Place place) implements Part {
        public Turn {
            acts = List.copyOf(acts);
        }
    }

    /** A text about the call, which nobody says. */
    public record Written(Choice productions, Place place) implements Part {}

    /** A silence, in seconds: somebody looks something up, a modem restarts. */
    public record Pause(int least, int most) implements Part {}

    /** The caller is on hold here. */
    public record Hold() implements Part {}

    /** A place in a pack. */
    public record Place(String file, int line) {}

    /** The number of words that it has on average. */
    public double meanWords() {
        double words = 0;
        for (Part part : parts) {
            if (part instanceof Turn turn) {
                words += turn.productions().meanWords();
            }
        }
        return words;
    }

    /** Whether a speaker has its first turn. */
    public boolean isBegunBy(Speaker speaker) {
        for (Part part : parts) {
            if (part instanceof Turn turn) {
                return turn.speaker() == speaker;
            }
        }
        return false;
    }

    /** Whether it can be taken only if a condition holds. */
    public boolean asksFor(String condition) {
        return when.tests().stream()
                .anyMatch(test -> !test.negated() && test.name().equals(condition));
    }
}
