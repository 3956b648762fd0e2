package org.allophone.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was asked for is refused, and the user can mend it. It says why in one line or several, each of which names the thing, the
 * value found, what is allowed and where. The message is the same in English, for logs; neither ever holds a secret.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether it is the question that is wrong, or the answer that cannot be given. */
    public enum Kind {
        /** What was asked for has no meaning: an option, its value, a scenario file. */
        WRONG_USE,
        /** What was asked for has a meaning, and could not be done. */
        FAILED
    }

    private final Kind kind;
    private final transient List<Wording> lines;

    private Refusal(Kind kind, List<Wording> lines) {
        super(lines.stream().map(line -> line.in(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a refusal says why");
        }
        this.kind = kind;
        this.lines = List.copyOf(lines);
    }

    /** What was asked for has no meaning. */
    public static Refusal wrongUse(Wording line) {
        return wrongUse(List.of(line));
    }

    /**
     * What was asked for has no meaning, for several reasons.
     *
     * @param lines one for each reason, at least one
     */
    public static Refusal wrongUse(List<Wording> lines) {
        return new Refusal(Kind.WRONG_USE, lines);
    }

    /** What was asked for could not be done. */
    public static Refusal failed(Wording line) {
        return new Refusal(Kind.FAILED, List.of(line));
    }

    public Kind kind() {
        return kind;
    }

    /** Why, a line for each reason; never empty. The key of a line tells one reason from another. */
    public List<Wording> lines() {
        return lines;
    }
}
