/**
 * Measures transcripts, anybody's or ours, and compares them with what was measured on real speech. Read {@link
 * org.allophone.quality.Measure} first, which defines everything that is measured, then {@link
 * org.allophone.quality.TranscriptQuality}.
 */
@NullMarked
package org.allophone.quality;

import org.jspecify.annotations.NullMarked;
