package org.allophone.quality;

/**
 * What a measure is in a set of transcripts.
 *
 * @param value in the unit of the measure
 * @param basis how many calls, turns, words or other things it was computed from; see the measure
 */
public record Measurement(Measure measure, double value, long basis, Verdict verdict) {}
