/**
 * Masking: what stands in the place of personal data in columns and texts, made with keys that are derived from a secret. Read
 * {@link org.allophone.mask.Masker} first.
 */
@NullMarked
package org.allophone.mask;

import org.jspecify.annotations.NullMarked;
