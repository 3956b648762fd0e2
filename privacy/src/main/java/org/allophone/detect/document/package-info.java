/**
 * Finds personal data in files: tables, JSON Lines and texts. Read {@link org.allophone.detect.document.Documents}, then {@link
 * org.allophone.detect.document.DocumentDetector}. A {@link org.allophone.detect.document.DocumentVisitor} looks at all documents of a
 * file and may say what is to stand in their place: detection, masking and the search for what was left share this one traversal.
 */
@NullMarked
package org.allophone.detect.document;

import org.jspecify.annotations.NullMarked;
