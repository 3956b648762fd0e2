/**
 * Whether a benchmark is sound: rules that its files alone can prove, whoever made it. Read {@link org.allophone.rag.check.BenchmarkCheck} first,
 * then {@link org.allophone.rag.check.Fault}, which lists what is found.
 */
@NullMarked
package org.allophone.rag.check;

import org.jspecify.annotations.NullMarked;
