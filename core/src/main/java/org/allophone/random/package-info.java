/**
 * Randomness by address: every draw comes from a seed, a purpose and an index, never from what was drawn before. So any
 * call can be made alone, in any order, on any thread or machine. Read {@link org.allophone.random.Seed} first.
 */
@NullMarked
package org.allophone.random;

import org.jspecify.annotations.NullMarked;
