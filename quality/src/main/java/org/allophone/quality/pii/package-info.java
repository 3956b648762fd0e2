/**
 * Measures the detector of personal data on transcripts whose data are marked. Read {@link org.allophone.quality.pii.PiiQuality}, then
 * {@link org.allophone.quality.pii.StyleReport}.
 */
@NullMarked
package org.allophone.quality.pii;

import org.jspecify.annotations.NullMarked;
