package org.allophone.centre.performance;

/**
 * The service level by the formulas that the trade uses: all have the calls answered in time above the line, and differ in what they do
 * with calls that are abandoned. The first one is the one that is reported.
 *
 * @param ofOffered answered in time ÷ offered
 * @param ofAnswered answered in time ÷ answered
 * @param withoutShortAbandons answered in time ÷ (offered − abandoned in time)
 * @param withShortAbandons (answered in time + abandoned in time) ÷ offered
 */
public record ServiceLevels(
        double ofOffered, double ofAnswered, double withoutShortAbandons, double withShortAbandons) {}
