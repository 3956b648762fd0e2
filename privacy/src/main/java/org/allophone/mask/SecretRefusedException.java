package org.allophone.mask;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A master secret that would not protect anybody. Says why, and never what the secret was. */
public final class SecretRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It says {@code hex:} or {@code base64:} and what follows is neither. */
        MALFORMED,
        /** It has fewer than 16 bytes. */
        TOO_SHORT,
        /** It repeats itself or counts up: 0000…, abcabc…, 00 01 02…. */
        REPETITIVE,
        /** It is a passphrase that stands fewer than 2⁸⁰ guesses. */
        GUESSABLE,
        /** Its file can be read or changed by other users of the machine. */
        OPEN_TO_OTHERS,
        /** Its file lies in the folder that is published. */
        INSIDE_OUTPUT,
        /** Its file is not there, or no plain file, or cannot be read. */
        UNREADABLE,
        /** Its file holds something else than one line of text. */
        NOT_ONE_LINE,
        /** A file of that name is there already; a key is never overwritten. */
        EXISTS
    }

    private final Reason reason;
    private final transient @Nullable Path file;

    SecretRefusedException(Reason reason) {
        this(reason, null);
    }

    SecretRefusedException(Reason reason, @Nullable Path file) {
        super("secret refused: " + reason + (file == null ? "" : " (" + file + ")"));
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The file it came from, where the fault is the file's. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
