/** The salts and keys to try, the likeliest first. Read {@link org.allophone.audit.reversal.salt.Salts}. */
@NullMarked
package org.allophone.audit.reversal.salt;

import org.jspecify.annotations.NullMarked;
