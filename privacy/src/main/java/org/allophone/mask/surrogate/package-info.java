/**
 * Surrogates: fictional data of the same kind in the place of real ones, in columns and in texts. Read {@link
 * org.allophone.mask.surrogate.Surrogates}, then {@link org.allophone.mask.surrogate.TextSurrogates}.
 */
@NullMarked
package org.allophone.mask.surrogate;

import org.jspecify.annotations.NullMarked;
