/**
 * Performance: what the calls of a centre show, beside what Erlang-A predicts. Read {@link
 * org.allophone.centre.performance.Supervisor}.
 */
@NullMarked
package org.allophone.centre.performance;

import org.jspecify.annotations.NullMarked;
