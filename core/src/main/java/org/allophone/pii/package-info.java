/** What is personal data, and where. Read {@link org.allophone.pii.PiiKind}. */
@NullMarked
package org.allophone.pii;

import org.jspecify.annotations.NullMarked;
