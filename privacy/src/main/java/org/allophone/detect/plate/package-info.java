/**
 * Number plates of vehicles, as they are written and spelled. Read {@link org.allophone.detect.plate.PlateFinder} first.
 */
@NullMarked
package org.allophone.detect.plate;

import org.jspecify.annotations.NullMarked;
