package org.allophone.centre;

/** A number of calls, days or sites that a scenario cannot make: the message says what to give instead. */
public final class ImpossibleLoadException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ImpossibleLoadException(String message) {
        super(message);
    }
}
