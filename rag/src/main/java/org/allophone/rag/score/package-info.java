/**
 * How good a search is over all questions of a benchmark, how sure that is, and whether another one is better. Read {@link
 * org.allophone.rag.score.Scoring} first.
 */
@NullMarked
package org.allophone.rag.score;

import org.jspecify.annotations.NullMarked;
