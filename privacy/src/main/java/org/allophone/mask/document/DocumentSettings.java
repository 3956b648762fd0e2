package org.allophone.mask.document;

import java.util.function.Consumer;

/**
 * How files are masked besides the policy.
 *
 * @param withheldText what stands in the place of a text that is withheld: {@code [RETENU]}
 * @param refusesAtOnce whether the first personal cell in a column without a rule is refused before its row is written
 * @param intervals receives the times of what was masked in speech
 */
public record DocumentSettings(String withheldText, boolean refusesAtOnce, Consumer<Interval> intervals) {}
