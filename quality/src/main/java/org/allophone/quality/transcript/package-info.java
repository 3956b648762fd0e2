/**
 * Reads transcripts that anybody wrote, call by call, in little memory whatever their number. Read {@link
 * org.allophone.quality.transcript.Transcripts} first, then {@link org.allophone.quality.transcript.TranscribedCall}.
 *
 * <p>What is not a transcript is refused with an {@link org.allophone.wording.Refusal} of one line: file, line, what is wrong, what is
 * allowed. It never shows what somebody said.
 */
@NullMarked
package org.allophone.quality.transcript;

import org.jspecify.annotations.NullMarked;
