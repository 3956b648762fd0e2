/**
 * How good a ranking is for one question, with the arithmetic of {@code trec_eval}. Read {@link org.allophone.rag.measure.Measure} first.
 */
@NullMarked
package org.allophone.rag.measure;

import org.jspecify.annotations.NullMarked;
