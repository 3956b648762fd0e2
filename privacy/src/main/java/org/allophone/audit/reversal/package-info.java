/**
 * Reversal: finds the telephone numbers, e-mail addresses and national numbers behind weak masks by guessing. Read {@link
 * org.allophone.audit.reversal.Reversal}, then {@link org.allophone.audit.reversal.ReversalResult}.
 */
@NullMarked
package org.allophone.audit.reversal;

import org.jspecify.annotations.NullMarked;
