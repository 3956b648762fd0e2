package org.allophone.cli.console;

/** What a command's exit code says, the same for every command. */
public final class ExitCode {
    /** Done, and clean. */
    public static final int DONE = 0;

    /** Could not be done. */
    public static final int FAILED = 1;

    /** The command was not understood: an option, its value, a scenario file. */
    public static final int WRONG_USE = 2;

    /** Done, and something was found. */
    public static final int FINDINGS = 3;

    private ExitCode() {}
}
