/**
 * Queueing theory: Erlang A and Erlang C. Read {@link org.allophone.centre.theory.ErlangA}.
 */
@NullMarked
package org.allophone.centre.theory;

import org.jspecify.annotations.NullMarked;
