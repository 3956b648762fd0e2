/**
 * Dates of birth, as they are written and said. Read {@link org.allophone.detect.birth.BirthFinder} first.
 */
@NullMarked
package org.allophone.detect.birth;

import org.jspecify.annotations.NullMarked;
