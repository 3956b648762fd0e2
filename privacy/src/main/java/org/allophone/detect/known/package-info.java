/**
 * Values that are known to a controller, found as they are written and said. Read {@link org.allophone.detect.known.KnownValues}.
 */
@NullMarked
package org.allophone.detect.known;

import org.jspecify.annotations.NullMarked;
