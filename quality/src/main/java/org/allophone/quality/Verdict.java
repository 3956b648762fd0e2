package org.allophone.quality;

/** What a measure says about a set of transcripts. */
public enum Verdict {
    /** The measure is within its target. */
    OK,
    /** It is below its target. */
    LOW,
    /** It is above its target. */
    HIGH,
    /** It has no target, its target does not apply to these transcripts, or they are too few to tell. */
    NONE
}
