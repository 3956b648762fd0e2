package org.allophone.scenario.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allophone.wording.Wording;

/**
 * A scenario file says something that cannot be simulated. It tells everything that is wrong with the file, at once. The message
 * is in English; who speaks another language asks each fault for its words.
 */
public final class InvalidScenarioException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wording> faults;

    InvalidScenarioException(List<Wording> faults) {
        super(faults.stream().map(fault -> fault.in(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** One line per fault: the place, the value found, what is allowed. Never empty. */
    public List<Wording> faults() {
        return faults;
    }
}
