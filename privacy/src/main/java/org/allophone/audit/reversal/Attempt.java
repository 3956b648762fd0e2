package org.allophone.audit.reversal;

import org.allophone.audit.reversal.salt.SaltGroup;
import org.allophone.audit.reversal.token.TokenSet;

/**
 * A test of some salts on a random sample of the data.
 *
 * @param from the first place of the sample in the random order of the candidates
 * @param to the place behind the last one
 * @param isLast whether no other test of the same recipe and salts follows
 * @param priority the probability of a find by the time that it takes, up to a constant
 */
record Attempt(TokenSet tokens, Recipe recipe, SaltGroup salts, long from, long to, boolean isLast, double priority) {}
