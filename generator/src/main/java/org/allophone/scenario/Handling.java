package org.allophone.scenario;

/**
 * What makes agents work longer or shorter for a call than its topic and their pace say. Each of the first four numbers is the standard
 * deviation of the logarithm of a factor by which talk, hold and wrap-up are multiplied; the mean over calls is about 1. With such factors the agent's pace
 * holds for hold and wrap-up too; without, it holds for talk only.
 *
 * @param ofAgentAndTopic between agents, for the same topic: one has practice with invoices, another one with modems
 * @param ofAgentAndDay between the days of an agent
 * @param ofDay between the days of a site, for all its agents; half of the variance lasts for a week
 * @param ofHalfHour between the half-hours of the day, the same every day
 * @param fatigue the change per hour of the shift, around its middle
 * @param together the correlation of the logarithms of talk, hold and wrap-up of a call, where they are lognormal
 */
public record Handling(
        double ofAgentAndTopic,
        double ofAgentAndDay,
        double ofDay,
        double ofHalfHour,
        double fatigue,
        double together) {
    /** Only topics and paces make a difference. */
    public static final Handling NONE = new Handling(0, 0, 0, 0, 0, 0);

    /** Whether no factor makes a difference. */
    public boolean isEven() {
        return ofAgentAndTopic == 0 && ofAgentAndDay == 0 && ofDay == 0 && ofHalfHour == 0 && fatigue == 0;
    }
}
