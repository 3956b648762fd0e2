package org.allophone.cli.console;

/** The exit codes, the same for every command. */
public final class ExitCode {
    /** Done, without findings. */
    public static final int DONE = 0;

    /** The command failed. */
    public static final int FAILED = 1;

    /** The request was wrong: an option, its value, a scenario file. */
    public static final int WRONG_USE = 2;

    /** Done, with findings. */
    public static final int FINDINGS = 3;

    private ExitCode() {}
}
