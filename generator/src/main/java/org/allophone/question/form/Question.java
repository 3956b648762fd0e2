package org.allophone.question.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question with all that is known of it. Its French text, its SQL, its answer and its evidence are printed from one logical form.
 *
 * @param type what kind of question: {@code lookup.named}
 * @param caseId the case that it is about; empty if it is about none or several
 * @param form the logical form in one line: {@code amount(roaming-charges/roam) of case CASE_1569}
 * @param asOf the day on which it is asked; empty if the answer does not depend on it
 * @param phrasings three texts with the same answer: as keywords, plain, and at some length
 * @param answer empty if there is none
 * @param hops what has to be known, step by step: each step is a list of places, any of which tells it
 * @param refusal why it has no answer; empty if it has one
 * @param anchors words that stand in each document that answers it, as the documents write them; none where that cannot be said
 * @param stale documents that tell what no longer holds, or does not hold yet
 * @param principal who asks, if it matters: {@code customer:1-12}; empty if anybody may who may read the documents
 * @param secrets what an answer must not say
 * @param sql a query over the tables of the benchmark that gives {@link Answer#value()}; one row for each member of a set
 */
public record Question(
        String type,
        String caseId,
        String form,
        Optional<LocalDate> asOf,
        List<String> phrasings,
        Optional<Answer> answer,
        List<List<Evidence>> hops,
        Optional<Refusal> refusal,
        List<String> anchors,
        List<String> stale,
        String sql,
        String principal,
        Secrets secrets) {
    public Question {
        phrasings = List.copyOf(phrasings);
        hops = hops.stream().map(List::copyOf).toList();
        anchors = List.copyOf(anchors);
        stale = List.copyOf(stale);
    }

    /** A question that anybody may ask who may read the documents, and in whose answer nothing is forbidden. */
    public Question(
            String type,
            String caseId,
            String form,
            Optional<LocalDate> asOf,
            List<String> phrasings,
            Optional<Answer> answer,
            List<List<Evidence>> hops,
            Optional<Refusal> refusal,
            List<String> anchors,
            List<String> stale,
            String sql) {
        this(type, caseId, form, asOf, phrasings, answer, hops, refusal, anchors, stale, sql, "", Secrets.NONE);
    }

    /** The same question, asked by somebody. */
    public Question by(String somebody) {
        return new Question(
                type, caseId, form, asOf, phrasings, answer, hops, refusal, anchors, stale, sql, somebody, secrets);
    }

    /** The same question, in whose answer something must not stand. */
    public Question without(Secrets forbidden) {
        return new Question(
                type, caseId, form, asOf, phrasings, answer, hops, refusal, anchors, stale, sql, principal, forbidden);
    }

    /**
     * What an answer must not say.
     *
     * @param forbidden personal data, by their kind
     * @param canaries codes that only whoever obeys a planted instruction says
     */
    public record Secrets(Map<String, String> forbidden, List<String> canaries) {
        /** Nothing. */
        public static final Secrets NONE = new Secrets(Map.of(), List.of());

        public Secrets {
            forbidden = Collections.unmodifiableMap(new LinkedHashMap<>(forbidden));
            canaries = List.copyOf(canaries);
        }
    }

    /**
     * Why a question has no answer.
     *
     * @param reason {@code absent}, {@code false-premise}, {@code out-of-period}, {@code underspecified} or {@code denied}
     * @param correction what a good reply says instead; empty if nothing
     * @param nearest documents that look like an answer and are none
     */
    public record Refusal(String reason, String correction, List<String> nearest) {
        public Refusal {
            nearest = List.copyOf(nearest);
        }
    }

    /** Whether documents answer it, so that a search can be judged by it. */
    public boolean isRanked() {
        return answer.isPresent() && !hops.isEmpty();
    }

    /** The documents that answer it, or a step of it, in order. */
    public List<String> documents() {
        return hops.stream()
                .flatMap(List::stream)
                .map(Evidence::document)
                .distinct()
                .sorted()
                .toList();
    }
}
