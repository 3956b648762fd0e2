package org.allophone.audit.reversal.candidate;

import java.util.ArrayList;
import java.util.List;
import org.allophone.pii.PiiKind;

/** All data that are tried without being asked for. */
public final class KnownCandidates {
    private KnownCandidates() {}

    /** The numbers of all plans, e-mail addresses made of names, and the national numbers of Belgium, France and the Netherlands. */
    public static List<Candidates> all() {
        List<Candidates> all = new ArrayList<>(NumberingPlans.all());
        all.addAll(EmailAddresses.all());
        all.addAll(NationalNumbers.all());
        return all;
    }

    /** Those of one kind. */
    public static List<Candidates> of(PiiKind kind) {
        return all().stream().filter(data -> data.kind() == kind).toList();
    }
}
