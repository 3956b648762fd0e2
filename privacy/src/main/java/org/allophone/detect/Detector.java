package org.allophone.detect;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.allophone.detect.address.AddressFinder;
import org.allophone.detect.birth.BirthFinder;
import org.allophone.detect.email.EmailFinder;
import org.allophone.detect.known.KeptFinder;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownFinder;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.name.PersonFinder;
import org.allophone.detect.number.NumberFinder;
import org.allophone.detect.number.SecretFinder;
import org.allophone.detect.number.SpelledFinder;
import org.allophone.detect.plate.PlateFinder;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Finding;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Languages;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.TimeLimit;

/**
 * Finds personal data in the turns of a call, or the lines of a document. Whatever it cannot search to the end, it withholds: no fault lets a
 * text pass as clean. For one thread at a time.
 */
public final class Detector {
    private final List<Finder> finders;
    private final Predicate<Said> isUnknownLanguage;
    private final LongSupplier nanoTime;

    /** A detector of what some finders find, in whatever language. */
    public Detector(List<Finder> finders) {
        this(finders, said -> false, System::nanoTime);
    }

    /**
     * @param isUnknownLanguage whether a text is withheld for its language
     * @param nanoTime the clock, in nanoseconds, that tells when a search has taken too long
     */
    Detector(List<Finder> finders, Predicate<Said> isUnknownLanguage, LongSupplier nanoTime) {
        this.finders = List.copyOf(finders);
        this.isUnknownLanguage = isUnknownLanguage;
        this.nanoTime = nanoTime;
    }

    /** A detector of all kinds. */
    public static Detector ofAllKinds() {
        return ofAllKinds(KnownValues.NONE, KeptValues.NONE);
    }

    /**
     * A detector of all kinds.
     *
     * @param known values that are found, too
     * @param kept values that are not reported, even where they are known
     */
    public static Detector ofAllKinds(KnownValues known, KeptValues kept) {
        return new Detector(finders(known, kept), Languages::isUnknown, System::nanoTime);
    }

    /** A detector of known values alone, in the same languages: in others nobody knows what numbers sound like. */
    public static Detector ofKnownValues(KnownValues known) {
        return new Detector(List.of(new KnownFinder(known)), Languages::isUnknown, System::nanoTime);
    }

    /** A detector of numbers alone, whatever the language: those with a valid checksum are found in all of them. */
    public static Detector ofNumbers(KeptValues kept) {
        return new Detector(List.of(new KeptFinder(kept), new NumberFinder()));
    }

    static List<Finder> finders(KnownValues known, KeptValues kept) {
        return List.of(
                new KeptFinder(kept),
                new NumberFinder(),
                new SpelledFinder(),
                new SecretFinder(),
                new PersonFinder(),
                new EmailFinder(),
                new AddressFinder(),
                new BirthFinder(),
                new PlateFinder(),
                new KnownFinder(known));
    }

    /** What was found, in order; no finding overlaps another one. Or that the turns are withheld. */
    public Detection<Finding> find(List<String> turns) {
        try {
            return search(turns);
        } catch (TimeLimit.TimeIsUp e) {
            return new Detection.Withheld<>(Detection.Reason.TIME_LIMIT, where(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Detection.Withheld<>(Detection.Reason.FAULT, where(e));
        }
    }

    private Detection<Finding> search(List<String> turns) {
        long characters = turns.stream().mapToLong(String::length).sum();
        TimeLimit limit = new TimeLimit(nanoTime, characters);
        Said said = new Said(turns, limit);
        if (isUnknownLanguage.test(said)) {
            return new Detection.Withheld<>(Detection.Reason.UNKNOWN_LANGUAGE, "");
        }
        Findings findings = new Findings(said);
        for (Finder finder : finders) {
            finder.find(said, findings);
            limit.check();
        }
        return new Detection.Complete<>(findings.united());
    }

    /** The fault without its message, which may quote the text. */
    private static String where(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
