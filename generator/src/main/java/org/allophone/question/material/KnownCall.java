package org.allophone.question.material;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.person.Identity;

/**
 * What is known of an answered call, without its text.
 *
 * @param contact 1 for the case's first contact
 * @param intents the intent of the case, then those of further matters
 * @param promisedBy the last day of what the agent promised; empty if nothing
 * @param mentions what is stated in it, in order, of what questions are about
 * @param values the hashes of all values that are stated in it, of all its words with a capital, and of its number words with what they count
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
        Set<Integer> values) {
    private static final int NOON = 12;

    public KnownCall {
        intents = List.copyOf(intents);
        mentions = List.copyOf(mentions);
        values = Set.copyOf(values);
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

    /** Whether some value of this form is stated in it, for whatever it stands. Now and then a value that is not stated is taken for one that is; a stated one is never missed. */
    public boolean states(String value) {
        return values.contains(value.hashCode());
    }

    /** Whether all words of a name are said in it, but for those without a capital: {@code De Smet}, {@code Van den Berghe}. */
    public boolean says(String name) {
        return Arrays.stream(name.split("[ ']"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .allMatch(this::states);
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
