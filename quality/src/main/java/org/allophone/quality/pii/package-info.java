/**
 * Measures the detector of personal data on transcripts whose data are marked. Read {@link org.allophone.quality.pii.PiiQuality}, then
 * {@link org.allophone.quality.pii.StyleReport}. Where nothing is marked, a person marks a sample: {@link
 * org.allophone.quality.pii.MarkingSheet}.
 */
@NullMarked
package org.allophone.quality.pii;

import org.jspecify.annotations.NullMarked;
