/**
 * The data that may stand behind a mask, numbered from 0, and the ways to write them. Read {@link
 * org.allophone.audit.reversal.candidate.Candidates}.
 */
@NullMarked
package org.allophone.audit.reversal.candidate;

import org.jspecify.annotations.NullMarked;
