/**
 * A benchmark for retrieval: documents, questions about them, and all that is known of their answers. Read {@link
 * org.allophone.question.Benchmark} first.
 */
@NullMarked
package org.allophone.question;

import org.jspecify.annotations.NullMarked;
