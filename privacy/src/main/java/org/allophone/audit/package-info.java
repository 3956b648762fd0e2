/** Attacks files that are to be shared, before others do. Read {@link org.allophone.audit.Audit}. */
@NullMarked
package org.allophone.audit;

import org.jspecify.annotations.NullMarked;
