/**
 * Finds personal data in files: tables, JSON Lines and texts. Read {@link org.allophone.detect.document.Documents}, then {@link
 * org.allophone.detect.document.DocumentDetector}.
 */
@NullMarked
package org.allophone.detect.document;

import org.jspecify.annotations.NullMarked;
