package org.allophone.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A bundled scenario. */
public enum Scenario {
    /** A Belgian telecom's centre: five agents, five topics, open 8h to 18h on working days. */
    TELECOM_BE("telecom-be", "Europe/Brussels"),
    /** The notebook's own generator, bit for bit. */
    NOTEBOOK("notebook", "");

    private final String scenarioName;
    private final String timeZone;

    Scenario(String scenarioName, String timeZone) {
        this.scenarioName = scenarioName;
        this.timeZone = timeZone;
    }

    /** The scenario of this name. */
    public static Optional<Scenario> named(String name) {
        return Arrays.stream(values()).filter(s -> s.scenarioName.equals(name)).findFirst();
    }

    /** The names of all scenarios. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Scenario::scenarioName).toList();
    }

    /** What the user calls it. */
    public String scenarioName() {
        return scenarioName;
    }

    /** The zone of the centre's clock, an IANA name; empty for the notebook, whose clock has none. */
    public String timeZone() {
        return timeZone;
    }
}
