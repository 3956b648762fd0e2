/**
 * Names of persons, as they are written, said and spelled. Read {@link org.allophone.detect.name.PersonFinder} first.
 */
@NullMarked
package org.allophone.detect.name;

import org.jspecify.annotations.NullMarked;
