package org.allophone.detect;

import java.util.List;
import org.allophone.detect.contact.AddressFinder;
import org.allophone.detect.contact.BirthFinder;
import org.allophone.detect.contact.EmailFinder;
import org.allophone.detect.contact.PlateFinder;
import org.allophone.detect.known.KnownFinder;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.name.PersonFinder;
import org.allophone.detect.number.NumberFinder;
import org.allophone.detect.number.SecretFinder;
import org.allophone.detect.number.SpelledFinder;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Finding;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;

/** Finds personal data in the turns of a call, or the lines of a document. For one thread at a time. */
public final class Detector {
    private final List<Finder> finders;

    /** A detector of what some finders find. */
    public Detector(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** A detector of all kinds. */
    public static Detector ofAllKinds() {
        return ofAllKinds(KnownValues.NONE);
    }

    /** A detector of all kinds, and of values that are known. */
    public static Detector ofAllKinds(KnownValues known) {
        return new Detector(List.of(
                new NumberFinder(),
                new SpelledFinder(),
                new SecretFinder(),
                new PersonFinder(),
                new EmailFinder(),
                new AddressFinder(),
                new BirthFinder(),
                new PlateFinder(),
                new KnownFinder(known)));
    }

    /** What was found, in order; no finding overlaps another one. */
    public List<Finding> find(List<String> turns) {
        Said said = new Said(turns);
        Findings findings = new Findings(said);
        for (Finder finder : finders) {
            finder.find(said, findings);
        }
        return findings.united();
    }
}
