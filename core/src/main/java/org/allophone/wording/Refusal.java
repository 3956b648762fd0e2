package org.allophone.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The program refuses a request, and the user can correct it. Each line gives one reason: the thing, the value found,
 * what is allowed, and where. The exception's message has the same lines in English, for logs. Neither holds a secret.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the request is wrong or could not be carried out. */
    public enum Kind {
        /** The request is wrong: an option, its value, a scenario file. */
        WRONG_USE,
        /** The request is right, but could not be carried out. */
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

    /** A wrong request. */
    public static Refusal wrongUse(Wording line) {
        return wrongUse(List.of(line));
    }

    /**
     * A request that is wrong for several reasons.
     *
     * @param lines one line for each reason, at least one
     */
    public static Refusal wrongUse(List<Wording> lines) {
        return new Refusal(Kind.WRONG_USE, lines);
    }

    /** A request that could not be carried out. */
    public static Refusal failed(Wording line) {
        return new Refusal(Kind.FAILED, List.of(line));
    }

    public Kind kind() {
        return kind;
    }

    /** The reasons, one line each; never empty. The key of a line identifies the reason. */
    public List<Wording> lines() {
        return lines;
    }
}
