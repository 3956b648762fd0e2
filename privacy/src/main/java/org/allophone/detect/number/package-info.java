/**
 * Numbers as they are written and said, and which of them identify somebody. Read {@link org.allophone.detect.number.NumberRuns}, then {@link
 * org.allophone.detect.number.NumberFinder}.
 */
@NullMarked
package org.allophone.detect.number;

import org.jspecify.annotations.NullMarked;
