package org.allophone.question.type;

import java.util.List;
import org.allophone.question.form.Evidence;
import org.allophone.question.material.KnownCall;

/** What agents promise in calls: a day, or a delay from the day of the call. */
final class Promises {
    private Promises() {}

    /** The places that tell by when something is promised about the case. */
    static List<Evidence> places(KnownCall call) {
        return Asking.places(call.of(call.intent() + "/promise"));
    }
}
