package org.allophone.question.wording;

import java.util.Optional;
import org.allophone.question.form.Answer;

/**
 * Something that can be asked: a fact of an intent, or a figure of the company.
 *
 * @param key the fact's id, {@code roaming-charges/roam}, or the figure's key, {@code policy.plan-fee}
 * @param type what kind of value it has
 * @param keywords a few words
 * @param noun a noun phrase
 * @param question a question
 * @param person tells a person by it; empty if nobody is told by it
 */
public record Attribute(
        String key, Answer.Type type, Phrase keywords, Phrase noun, Phrase question, Optional<Phrase> person) {}
