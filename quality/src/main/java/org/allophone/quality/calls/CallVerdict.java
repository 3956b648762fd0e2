package org.allophone.quality.calls;

/** What a figure says about call records. */
public enum CallVerdict {
    /** It is within its target. */
    WITHIN,
    /** It is outside its target. */
    OUTSIDE,
    /** It is outside its target, on the side where no centre of people is. */
    TOO_PERFECT,
    /** It has no target, or the records are too few to tell. */
    NOT_JUDGED,
    /** It could not be computed: see {@link FoundFigure#missing}. */
    NOT_MEASURED;

    /** Whether it is a finding. */
    public boolean isMiss() {
        return this == OUTSIDE || this == TOO_PERFECT;
    }
}
