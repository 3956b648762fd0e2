package org.allophone.question.material;

import org.allophone.question.form.Evidence;

/**
 * A place in a call where somebody states a fact.
 *
 * @param fact the fact's id: {@code roaming-charges/roam}, {@code policy/credit-days}, {@code caller/name}
 * @param value the truth in its usual form
 * @param wrong whether something else is stated
 * @param full whether the whole value is stated, not its end or a rounded one
 * @param byAgent whether an agent says it, not the caller
 */
public record Mention(String fact, String value, boolean wrong, boolean full, boolean byAgent, Evidence place) {
    /** Whether it answers a question for the fact. */
    public boolean isAnswer() {
        return full && !wrong;
    }
}
