package org.allophone.question.type;

import java.util.List;
import java.util.function.BiConsumer;
import org.allophone.question.material.KnownCall;
import org.allophone.question.material.Mention;

/** The terms of the company that agents state in calls, right or wrong. */
final class TermsInCalls {
    static final String POLICY = "policy/";

    private TermsInCalls() {}

    /** The key of an article's figure for a fact of a call. */
    static String figure(Mention term) {
        return "policy." + term.fact().substring(POLICY.length());
    }

    /** Tries the terms that agents state and that can be asked for: for each call the first, in an order that is drawn. */
    static void over(Asking asking, boolean wrong, BiConsumer<KnownCall, Mention> ask) {
        asking.overCases(one -> one.calls().forEach(call -> {
            List<Mention> terms = call.mentions().stream()
                    .filter(mention -> mention.fact().startsWith(POLICY) && mention.byAgent())
                    .filter(mention -> mention.wrong() == wrong)
                    .filter(mention -> asking.wordings().figures().containsKey(figure(mention)))
                    .filter(mention -> KbFigure.value(asking.material(), figure(mention), call.date())
                            .filter(value -> value.equals(mention.value()))
                            .isPresent())
                    .toList();
            terms.stream().limit(1).forEach(term -> ask.accept(call, term));
        }));
    }
}
