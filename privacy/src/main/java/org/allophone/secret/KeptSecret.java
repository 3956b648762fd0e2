package org.allophone.secret;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.allophone.wording.Refusal;

/**
 * A secret that somebody keeps in a file, and until when.
 *
 * @param destroyOn the last day on which it may be there; empty if the file names none
 */
public record KeptSecret(Secret secret, Optional<LocalDate> destroyOn) {
    /** {@code # destroy-on: 2027-12-31}, a comment for whoever reads the key only. */
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*#[ \\t]*destroy-on:(.*)$");

    /**
     * The date in the text of a key file.
     *
     * @param place the place of the text, for messages
     * @throws Refusal if there are two, or one that is no date
     */
    static Optional<LocalDate> destroyOn(String text, Object place) {
        List<String> dates =
                LINE.matcher(text).results().map(MatchResult::group).toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (dates.size() == 1) {
                return Optional.of(
                        LocalDate.parse(dates.get(0).replaceFirst("[^:]*:", "").strip()));
            }
        } catch (DateTimeException e) {
            // refused below, like two dates
        }
        throw Faults.refusal("destroy-on", place);
    }

    /** The line of a key file that tells the date. */
    static String line(LocalDate destroyOn) {
        return "# destroy-on: " + destroyOn + "\n";
    }

    /**
     * Refuses a secret that should not be there any more.
     *
     * @param place where it is kept, for the message
     */
    public void refuseOverdue(LocalDate today, Object place) {
        if (destroyOn.isPresent() && today.isAfter(destroyOn.get())) {
            throw Faults.refusal("overdue", place, destroyOn.get());
        }
    }
}
