/**
 * Searches to compare others with: BM25 by Lucene, the only package that sees it. Read {@link org.allophone.rag.search.Baseline} first.
 */
@NullMarked
package org.allophone.rag.search;

import org.jspecify.annotations.NullMarked;
