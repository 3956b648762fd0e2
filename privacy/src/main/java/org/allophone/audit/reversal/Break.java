package org.allophone.audit.reversal;

import org.allophone.audit.reversal.salt.Salt;

/**
 * A mask that was found out.
 *
 * @param recipe how the tokens are made
 * @param salt where the salt comes from; it is not shown
 * @param tokens how many distinct tokens were reversed so
 */
public record Break(Recipe recipe, Salt salt, int tokens) {}
