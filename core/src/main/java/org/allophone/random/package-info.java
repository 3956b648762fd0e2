/**
 * Randomness by address: every draw comes from a seed, a purpose and an index, never from what was drawn before. So any
 * call can be made alone, in any order, on any thread or machine. Read {@link org.allophone.random.Seed} first;
 * then {@link org.allophone.random.Distribution} for times, {@link org.allophone.random.Categorical} for categories and
 * {@link org.allophone.random.Categorical} for how things fall into kinds.
 */
@NullMarked
package org.allophone.random;

import org.jspecify.annotations.NullMarked;
