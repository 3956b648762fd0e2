package org.allophone.conversation;

import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.facts.CaseFacts;
import org.allophone.conversation.facts.FactSource;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.Truths;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Outcome;
import org.allophone.fiction.Gender;
import org.allophone.scenario.Policy;

/**
 * What a call is about: an intent, the facts of the case, and how it ends.
 *
 * @param number 0 for what the caller calls about, 1 and more for further matters
 * @param outcome how it ends in this call
 * @param earlier how the contact before ended; empty at the first one
 */
record Matter(int number, Intent intent, CaseFacts facts, Outcome outcome, Optional<Outcome> earlier) {

    /** The same matter with another end. */
    Matter endingWith(Outcome other) {
        return new Matter(number, intent, facts, other, earlier);
    }

    /** The id of a fact in the case. */
    String factId(String fact) {
        return intent.name() + "/" + fact;
    }

    /** Whether a fact or the promise of the matter follows from a term of the company. */
    boolean follows(Policy policy) {
        return hasFactOf(policy)
                || outcome.promise()
                        .filter(promise -> promise.delay().policy().equals(policy.key()))
                        .isPresent();
    }

    /** Whether a fact of the matter follows from a term of the company. */
    boolean hasFactOf(Policy policy) {
        return intent.facts().stream().anyMatch(fact -> fact.source().followsFrom(policy));
    }

    /** Lets its own conditions hold. */
    void hold(Truths truths) {
        for (Outcome other : intent.outcomes()) {
            truths.set(other.name(), other.name().equals(outcome.name()));
            truths.set(
                    "was:" + other.name(),
                    earlier.filter(was -> was.name().equals(other.name())).isPresent());
        }
        truths.set("resolved", outcome.resolved());
        truths.set("unresolved", !outcome.resolved());
        truths.set("first", number > 0 || earlier.isEmpty());
        truths.set("repeat", number == 0 && earlier.isPresent());
        choices(truths, true);
    }

    /** Lets its own conditions hold no longer. */
    void release(Truths truths) {
        for (Outcome other : intent.outcomes()) {
            truths.set(other.name(), false);
            truths.set("was:" + other.name(), false);
        }
        choices(truths, false);
    }

    private void choices(Truths truths, boolean holding) {
        for (Map.Entry<String, Value> fact : facts.values().entrySet()) {
            if (fact.getValue() instanceof Value.Choice choice) {
                truths.set(fact.getKey() + "=" + choice.key(), holding);
            } else if (fact.getValue() instanceof Value.Person person) {
                boolean woman = person.identity().gender() == Gender.FEMALE;
                truths.set(
                        fact.getKey() + "=" + (woman ? FactSource.OfSomebody.WOMAN : FactSource.OfSomebody.MAN),
                        holding);
            }
        }
    }
}
