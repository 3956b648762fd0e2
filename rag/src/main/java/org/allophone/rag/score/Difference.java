package org.allophone.rag.score;

import org.allophone.rag.measure.Measure;

/**
 * By how much one search is better than another, on the same questions.
 *
 * @param mean the difference of the means; above 0 if the first one is better
 * @param interval where the difference would be if other questions of the kind had been asked
 * @param pValue how likely a difference as great would be if both were equally good
 * @param adjusted the p-value, made greater because several measures are tested: the procedure of Holm (1979)
 * @param detectable the smallest difference that these questions show in four of five cases
 */
public record Difference(
        Measure measure, double mean, Interval interval, double pValue, double adjusted, double detectable) {}
