package org.allophone.mask.operator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.allophone.mask.surrogate.Surrogates;
import org.allophone.pii.PiiKind;

/**
 * Takes note of the telephone numbers and names that surrogates will stand for, before they do: there are so few numbers for fiction
 * that two would get the same otherwise. The order in which it sees them changes nothing. Any thread may
 * use it.
 */
public final class Survey {
    private final Set<String> phones = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> agents = new HashSet<>();

    /** Takes note of a datum. */
    synchronized void add(PiiKind kind, String value) {
        if (kind == PiiKind.PHONE) {
            phones.add(value);
        } else if (kind == PiiKind.PERSON) {
            people.add(value.toLowerCase(Locale.ROOT));
        } else if (kind == PiiKind.AGENT) {
            agents.add(value.toLowerCase(Locale.ROOT));
        }
    }

    /** What was seen so far. */
    public synchronized Surrogates.Known known() {
        return new Surrogates.Known(phones, people, agents);
    }
}
