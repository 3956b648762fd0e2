/**
 * The two files by which searches have been judged since TREC: what was judged, and what was found. {@link org.allophone.rag.trec.Judgements}
 * tells which document answers which question, {@link org.allophone.rag.trec.RankedRun} which documents a search gave. An {@link
 * org.allophone.rag.trec.IdTable} has the ids of the documents once.
 */
@NullMarked
package org.allophone.rag.trec;

import org.jspecify.annotations.NullMarked;
