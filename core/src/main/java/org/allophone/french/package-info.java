/**
 * French as people say it on the telephone, in Belgium and in France: numbers, amounts, dates and numbers read aloud in
 * words, and how a word changes before the next one. Read {@link org.allophone.french.Variety} first, then {@link
 * org.allophone.french.Numbers}, from which most others are built, and {@link org.allophone.french.Euphony}, which joins
 * words.
 *
 * <p>The apostrophe is ’ (U+2019). Methods named {@code append…} add to a text that is being built.
 */
@NullMarked
package org.allophone.french;

import org.jspecify.annotations.NullMarked;
