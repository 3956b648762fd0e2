package org.allophone.conversation.pack;

import java.util.List;
import org.allophone.wording.Wording;

/**
 * What a check of a pack found.
 *
 * @param faults what refuses the pack, a line each
 * @param findings what its author would not want, a line each
 * @param intents the number of its intents
 * @param steps the number of its steps, variants counted one by one
 * @param productions the number of its productions
 */
public record PackReport(List<Wording> faults, List<Wording> findings, int intents, int steps, int productions) {
    public PackReport {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }
}
