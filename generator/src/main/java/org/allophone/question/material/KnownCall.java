package org.allophone.question.material;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.person.Identity;
import org.allophone.question.form.Evidence;

/**
 * What is known of an answered call, without its text.
 *
 * @param contact 1 for the case's first contact
 * @param intents the intent of the case, then those of further matters
 * @param promisedBy the last day of what the agent promised; empty if nothing
 * @param mentions what is stated in it, in order, of what questions are about
 * @param words what is said in it
 * @param note what the agent typed afterwards; empty if nothing
 * @param reason the longest turn in which the caller tells the reason; empty in a very short call
 * @param outcome the last turn in which an agent says how it ends; empty in a very short call
 * @param planted a sentence that was put into it; mostly empty
 * @param sections where its parts begin in its text
 */
public record KnownCall(
        long number,
        long caseNumber,
        int contact,
        Identity caller,
        LocalDateTime start,
        List<String> intents,
        boolean resolved,
        Optional<LocalDate> promisedBy,
        List<Mention> mentions,
        SaidWords words,
        Optional<KnownNote> note,
        Optional<Evidence> reason,
        Optional<Evidence> outcome,
        Optional<Planted> planted,
        List<Integer> sections,
        CallRecord record) {
    private static final int NOON = 12;

    public KnownCall {
        intents = List.copyOf(intents);
        mentions = List.copyOf(mentions);
        sections = List.copyOf(sections);
    }

    /** The id of its document: {@code CALL_0157}. */
    public String id() {
        return id(number);
    }

    /** The id of the document of a call. */
    public static String id(long number) {
        return "CALL_" + padded(number);
    }

    /** The id of its case. */
    public String caseId() {
        return "CASE_" + padded(caseNumber);
    }

    private static String padded(long number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** What the case is about. */
    public String intent() {
        return intents.get(0);
    }

    /** The day of the call. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /** Whether it came in before noon. */
    public boolean isMorning() {
        return start.getHour() < NOON;
    }

    /** The places that state a fact. */
    public List<Mention> of(String fact) {
        return mentions.stream().filter(mention -> mention.fact().equals(fact)).toList();
    }

    /** The places that tell the whole value of a fact, and the right one. */
    public List<Mention> answers(String fact) {
        return of(fact).stream().filter(Mention::isAnswer).toList();
    }

    /** The places that tell the whole value of a fact in the call or in its note. */
    public List<Mention> answersWithNote(String fact) {
        List<Mention> all = new ArrayList<>(answers(fact));
        note.ifPresent(typed -> typed.mentions().stream()
                .filter(mention -> mention.fact().equals(fact) && mention.isAnswer())
                .forEach(all::add));
        return all;
    }

    /** The first place where the caller's last name is said; empty if it is not. */
    public Optional<Mention> named() {
        return of("caller/name").stream()
                .filter(mention -> mention.place().text().contains(caller.lastName()))
                .findFirst();
    }

    /** The first place where the caller's town is said; empty if it is not. */
    public Optional<Mention> placed() {
        return of("caller/address").stream()
                .filter(mention ->
                        mention.place().text().contains(caller.address().town()))
                .findFirst();
    }
}
