/**
 * How a datum and a salt become a digest. Read {@link org.allophone.audit.reversal.guess.Construction}, then {@link
 * org.allophone.audit.reversal.guess.Guesser}.
 */
@NullMarked
package org.allophone.audit.reversal.guess;

import org.jspecify.annotations.NullMarked;
