/**
 * Personal data: its kinds, and its places in a text. Read {@link org.allophone.pii.LabelledText} first, then {@link
 * org.allophone.pii.PiiKind}, which columns and labels name.
 */
@NullMarked
package org.allophone.pii;

import org.jspecify.annotations.NullMarked;
