/**
 * Masks files by a policy. Read {@link org.allophone.mask.document.DocumentMask}, which says what stands in the place of each text of a file,
 * then {@link org.allophone.mask.document.MaskRecord}, which tells afterwards what was done. {@link
 * org.allophone.mask.document.DocumentRekey} gives pseudonyms new pseudonyms.
 */
@NullMarked
package org.allophone.mask.document;

import org.jspecify.annotations.NullMarked;
