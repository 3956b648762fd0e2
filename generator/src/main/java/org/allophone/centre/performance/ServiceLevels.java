package org.allophone.centre.performance;

/**
 * The service level, by each formula that contact centres use. In all formulas, the numerator contains the calls answered in
 * time. The formulas differ in how they count abandoned calls. The first one is the one that is reported.
 *
 * @param ofOffered answered in time ÷ offered
 * @param ofAnswered answered in time ÷ answered
 * @param withoutShortAbandons answered in time ÷ (offered − abandoned in time)
 * @param withShortAbandons (answered in time + abandoned in time) ÷ offered
 */
public record ServiceLevels(
        double ofOffered, double ofAnswered, double withoutShortAbandons, double withShortAbandons) {}
