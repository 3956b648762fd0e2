package org.allophone.question.type;

import org.allophone.question.material.KnownCase;

/** A type whose questions are each about one case. The cases are tried in an order that is drawn, until there are enough questions. */
abstract class CaseQuestions implements QuestionType {
    @Override
    public final void ask(Asking asking) {
        asking.overCases(one -> ask(one, asking));
    }

    /** Adds a question about the case, if one can be made. */
    abstract void ask(KnownCase one, Asking asking);
}
