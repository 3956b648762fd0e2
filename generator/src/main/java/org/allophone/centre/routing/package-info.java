/**
 * Routing: the automatic call distributor, which decides which agent serves which call. Read {@link
 * org.allophone.centre.routing.CallDistributor}.
 */
@NullMarked
package org.allophone.centre.routing;

import org.jspecify.annotations.NullMarked;
