package org.allophone.detect.text;

import org.allophone.pii.PiiKind;

/**
 * A personal datum, or a part of one, in a turn.
 *
 * @param turn the turn, from 0 on
 * @param start where it begins in the turn, in UTF-16 units
 * @param end where it ends
 * @param kind what it is taken for
 * @param score how sure that is, from 0 to 1
 * @param why what shows it: {@code checksum}, {@code cue}, {@code six digits}
 */
public record Finding(int turn, int start, int end, PiiKind kind, double score, String why) {}
