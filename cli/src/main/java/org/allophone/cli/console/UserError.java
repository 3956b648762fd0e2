package org.allophone.cli.console;

/** Something the user can mend. The message is one line: the thing, the value found, what is allowed, where. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private UserError(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was not understood. */
    public static UserError wrongUse(String message) {
        return new UserError(ExitCode.WRONG_USE, message);
    }

    /** The command was understood and could not be done. */
    public static UserError failed(String message) {
        return new UserError(ExitCode.FAILED, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
