/** The masked values of a column: how they are written, and whether a digest is one of them. Read {@link org.allophone.audit.reversal.token.TokenSet}. */
@NullMarked
package org.allophone.audit.reversal.token;

import org.jspecify.annotations.NullMarked;
