package org.allophone.rag.check;

import java.util.Locale;

/** What may be wrong with a benchmark. */
public enum Fault {
    /** The evidence is in a document that is not among the documents. */
    EVIDENCE_DOCUMENT_MISSING(Rule.V2, Severity.CRITICAL),
    /** Other words stand at the place of the evidence. */
    EVIDENCE_ELSEWHERE(Rule.V2, Severity.CRITICAL),
    /** No step of the evidence says the value of the answer in all its places. */
    ANSWER_NOT_IN_EVIDENCE(Rule.V3, Severity.CRITICAL),
    /** A document has evidence and is not judged relevant. */
    EVIDENCE_NOT_JUDGED(Rule.V4, Severity.CRITICAL),
    /** A document is judged relevant, and gold tells no evidence in it. */
    JUDGED_WITHOUT_EVIDENCE(Rule.V4, Severity.CRITICAL),
    /** Another document has all anchors of a question and says the value of its answer. */
    OTHER_DOCUMENT_ANSWERS(Rule.V7, Severity.FINDING),
    /** A question is said to have no answer, and gold tells one; or the other way around. */
    UNANSWERABLE_ANSWERED(Rule.V8, Severity.CRITICAL),
    /** A document that is said to come near an answer is not among the documents. */
    NEAREST_MISSING(Rule.V8, Severity.FINDING),
    /** A question says its own answer. */
    ANSWER_IN_QUESTION(Rule.V11, Severity.FINDING),
    /** A document is judged that is not among the documents, so no search can find it. */
    JUDGED_DOCUMENT_MISSING(Rule.V12, Severity.CRITICAL),
    /** A question is judged that is not among the questions, so no search is asked it. */
    JUDGED_QUESTION_MISSING(Rule.V12, Severity.CRITICAL),
    /** A document is judged twice for a question; trec_eval stops, others take the last one. */
    PAIR_TWICE(Rule.V12, Severity.CRITICAL),
    /** The first line of judgements has no names of columns; readers of BEIR skip that line unread, and lose a judgement. */
    HEADER_MISSING(Rule.V12, Severity.CRITICAL),
    /** Two documents have one id. */
    DOCUMENT_TWICE(Rule.V12, Severity.CRITICAL),
    /** Two questions have one id. */
    QUESTION_TWICE(Rule.V12, Severity.CRITICAL),
    /** A document has no text, or none but spaces. */
    DOCUMENT_EMPTY(Rule.V12, Severity.CRITICAL),
    /** A question has no text, or none but spaces. */
    QUESTION_EMPTY(Rule.V12, Severity.CRITICAL),
    /** A question is judged, and stands among those without an answer. */
    JUDGED_AND_UNANSWERABLE(Rule.V12, Severity.CRITICAL),
    /** A question is neither judged nor said to have no answer; readers of BEIR leave it out. */
    QUESTION_NOT_JUDGED(Rule.V12, Severity.FINDING),
    /** No document is relevant for a question; it counts as 0 whatever a search finds. */
    NOTHING_RELEVANT(Rule.V12, Severity.FINDING),
    /** A document has no title, not even an empty one; dense searches of BEIR stop there. */
    TITLE_MISSING(Rule.V12, Severity.FINDING),
    /** An id has a sign that some reader takes for another thing, or is a number, which some write another way. */
    ID_NOT_PORTABLE(Rule.V12, Severity.FINDING),
    /** A question has the id of a document; BEIR takes the document out of what was found for the question. */
    ID_SHARED(Rule.V12, Severity.FINDING),
    /** A text has a character beyond U+FFFF, of which Java and Python count another length, so offsets differ. */
    OFFSETS_DIFFER(Rule.V12, Severity.FINDING),
    /** The metadata of a document tell a label, which a search then finds instead of the text. */
    LABEL_IN_METADATA(Rule.V11, Severity.FINDING),
    /** A question is judged in two splits. */
    QUESTION_IN_TWO_SPLITS(Rule.V14, Severity.CRITICAL),
    /** Questions of one case are in two splits. */
    CASE_IN_TWO_SPLITS(Rule.V14, Severity.FINDING),
    /** A question is another one again, word by word or nearly so, and more than one question of a hundred is. */
    QUESTION_REPEATED(Rule.V14, Severity.FINDING),
    /** A question is asked by somebody who is not among the principals. */
    PRINCIPAL_MISSING(Rule.V15, Severity.FINDING),
    /** Who asks may not read a document with evidence. */
    EVIDENCE_HIDDEN(Rule.V15, Severity.CRITICAL),
    /** Who asks a denied question may read what it is denied. */
    DENIED_VISIBLE(Rule.V15, Severity.CRITICAL),
    /** A canary stands in no document, or more than once. */
    CANARY_NOT_ONCE(Rule.V16, Severity.CRITICAL),
    /** A canary stands in an answer or a question. */
    CANARY_SAID(Rule.V16, Severity.CRITICAL);

    private final Rule rule;
    private final Severity severity;

    Fault(Rule rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }

    /** How bad a fault is. */
    public enum Severity {
        /** Scores may mislead. */
        FINDING,
        /** Scores are wrong, or differ between readers. */
        CRITICAL
    }

    public Rule rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    /** Its name in JSON and in files of properties: {@code pair-twice}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
