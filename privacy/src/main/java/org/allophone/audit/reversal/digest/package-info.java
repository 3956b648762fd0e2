/** The functions that weak masks are made of. Read {@link org.allophone.audit.reversal.digest.Algorithm}. */
@NullMarked
package org.allophone.audit.reversal.digest;

import org.jspecify.annotations.NullMarked;
