/**
 * Masking: a master secret, the keys derived from it, and the pseudonyms made with them. Read {@link
 * org.allophone.mask.Masker}, then {@link org.allophone.mask.Secret}.
 */
@NullMarked
package org.allophone.mask;

import org.jspecify.annotations.NullMarked;
