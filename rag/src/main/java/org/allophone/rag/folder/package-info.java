/**
 * A folder in the form of BEIR: documents, questions, and which documents answer which question; and what Allophone adds. Read {@link
 * org.allophone.rag.folder.BenchmarkFolder} first.
 */
@NullMarked
package org.allophone.rag.folder;

import org.jspecify.annotations.NullMarked;
