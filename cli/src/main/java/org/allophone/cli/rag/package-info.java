/** {@code allophone rag}: checks benchmarks, and scores what searches find on them, anybody's. */
@NullMarked
package org.allophone.cli.rag;

import org.jspecify.annotations.NullMarked;
