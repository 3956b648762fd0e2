/**
 * What is personal data, and where in a text. Read {@link org.allophone.pii.LabelledText} first, then
 * {@link org.allophone.pii.PiiKind}, for which columns and labels are declared.
 */
@NullMarked
package org.allophone.pii;

import org.jspecify.annotations.NullMarked;
