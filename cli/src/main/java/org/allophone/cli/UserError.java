package org.allophone.cli;

/** Something the user can mend. The message is one line: the thing, the value found, what is allowed, where. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private UserError(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was not understood. */
    static UserError wrongUse(String message) {
        return new UserError(ExitCode.WRONG_USE, message);
    }

    /** The command was understood and could not be done. */
    static UserError failed(String message) {
        return new UserError(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
