/**
 * Randomness by address: a draw depends only on a seed, a purpose and an index, never on earlier draws. So any call can
 * be simulated alone, in any order, on any thread or machine. Read {@link org.allophone.random.Seed} first; then {@link
 * org.allophone.random.Distribution} for times, {@link org.allophone.random.Categorical} for categories and {@link
 * org.allophone.random.Poisson} for counts.
 */
@NullMarked
package org.allophone.random;

import org.jspecify.annotations.NullMarked;
