/**
 * What all finders share: the tokens of what is said, and what was found. Read {@link org.allophone.detect.text.Said}, then {@link
 * org.allophone.detect.text.Finder}.
 */
@NullMarked
package org.allophone.detect.text;

import org.jspecify.annotations.NullMarked;
