/**
 * Finds personal data in what people say and write: French first, then Dutch and English. Read {@link org.allophone.detect.Detector}, then
 * {@link org.allophone.detect.text.Said}, which all finders read, and {@link org.allophone.detect.text.Finder}.
 */
@NullMarked
package org.allophone.detect;

import org.jspecify.annotations.NullMarked;
