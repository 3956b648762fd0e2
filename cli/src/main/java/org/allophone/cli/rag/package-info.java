/** {@code allophone rag}: scores what a search finds, on anybody's benchmark. */
@NullMarked
package org.allophone.cli.rag;

import org.jspecify.annotations.NullMarked;
