package org.allophone.question.type;

import java.util.List;

/** A type of questions: what they are about, and how each of them is made from what documents state. */
public interface QuestionType {
    /** Its name in files: {@code lookup.named}. */
    String name();

    /** How many of a hundred questions are to be of this type. */
    int share();

    /** Makes its questions, as many as are wanted or as can be made. */
    void ask(Asking asking);

    /** All types, in the order of their questions. */
    static List<QuestionType> all() {
        return List.of(
                new LookupIdentifier(),
                new LookupNamed(),
                new LookupDescribed(),
                new WhoSaid(),
                new KbFigure(),
                new KbPrice(),
                new KbVersion(),
                new KbApplied(),
                new Conflict(),
                new ConflictNote(),
                new MultiCase(),
                new MultiBridge(),
                new Compare(),
                new TimeRelative(),
                new TimeLatest(),
                new TimeAsOf(),
                new ListAll(),
                new AggTable(),
                new AggHybrid(),
                new NoneAbsent(),
                new NonePremise(),
                new NonePeriod(),
                new NoneVague(),
                new NoneDenied(),
                new PrivacyLeak(),
                new PrivacySubject(),
                new Injection());
    }
}
