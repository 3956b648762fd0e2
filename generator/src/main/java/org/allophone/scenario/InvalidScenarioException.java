package org.allophone.scenario;

import java.io.IOException;
import java.util.List;

/** A scenario file says something that cannot be simulated. It tells everything that is wrong with the file, at once. */
public final class InvalidScenarioException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InvalidScenarioException(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One line per fault: the place, the value found, what is allowed. Never empty. */
    public List<String> faults() {
        return faults;
    }
}
