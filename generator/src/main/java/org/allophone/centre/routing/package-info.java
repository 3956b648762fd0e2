/**
 * Routing: which agent serves which call, and when. Read {@link org.allophone.centre.routing.CallDistributor}.
 */
@NullMarked
package org.allophone.centre.routing;

import org.jspecify.annotations.NullMarked;
