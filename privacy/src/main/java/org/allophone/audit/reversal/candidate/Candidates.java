package org.allophone.audit.reversal.candidate;

import java.util.List;
import org.allophone.pii.PiiKind;

/** Data of one kind that may stand behind a mask, numbered from 0: the telephone numbers of a plan, for example. */
public interface Candidates {
    /** A short name, for reports: {@code be-mobile}. */
    String name();

    /** What the data are. */
    PiiKind kind();

    /** How many there are. */
    long size();

    /** How likely a column of this kind holds them, beside the other candidates: an estimate, for the order of guesses. */
    double weight();

    /** The ways to write them, the likeliest first. */
    List<Writing> writings();
}
