/**
 * Performance: the figures of a centre's calls, and those that Erlang-A predicts. Read {@link
 * org.allophone.centre.performance.Supervisor}.
 */
@NullMarked
package org.allophone.centre.performance;

import org.jspecify.annotations.NullMarked;
