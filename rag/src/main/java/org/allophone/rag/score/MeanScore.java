package org.allophone.rag.score;

import org.allophone.rag.measure.Measure;

/**
 * What a measure is over questions.
 *
 * @param mean over all questions, those for which nothing was found included
 * @param interval where the mean would be if other questions of the kind had been asked
 */
public record MeanScore(Measure measure, double mean, Interval interval) {}
