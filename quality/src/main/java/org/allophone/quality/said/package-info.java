/**
 * Understands what is said in French, in Belgium and in France, from the words alone: amounts, days, times of day, durations, counts and
 * references. Read {@link org.allophone.quality.said.FrenchReader} first, then {@link org.allophone.quality.said.Value}.
 */
@NullMarked
package org.allophone.quality.said;

import org.jspecify.annotations.NullMarked;
