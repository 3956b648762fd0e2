package org.allophone.quality.pii;

import org.allophone.statistics.Share;

/**
 * How well the data of one kind were found.
 *
 * @param kind the kind as the transcripts mark it, such as {@code PHONE}
 * @param covered the mentions of which each letter and digit is covered by what was found, whatever kind it was taken for
 * @param exact the mentions that were found with the same beginning, end and kind
 * @param protectedData the data of a call all of whose mentions are covered: one left is enough to know it
 * @param right of what was found of this kind, what touches a marked datum
 */
public record KindReport(String kind, Share covered, Share exact, Share protectedData, Share right) {}
