package org.allophone.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.KnownCandidates;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.detect.known.KnownValues;

/**
 * What the user says that an attacker may know besides the files.
 *
 * @param candidates what may stand behind tokens, the likeliest first
 * @param salts salts that are tried before those of the program
 * @param tokenByNumber tokens of numbers that are known
 * @param callsByName how often each person called
 * @param original values of the user's own, which texts must not show
 * @param quasiIdentifiers the columns that may be known of a call, by name; empty for those that the program guesses
 */
public record Knowledge(
        List<Candidates> candidates,
        List<Salt> salts,
        Map<String, String> tokenByNumber,
        Map<String, Integer> callsByName,
        KnownValues original,
        Set<String> quasiIdentifiers) {
    /** What is public: numbering plans and usual salts. */
    public static final Knowledge OF_EVERYBODY =
            new Knowledge(KnownCandidates.all(), List.of(), Map.of(), Map.of(), KnownValues.NONE, Set.of());
}
