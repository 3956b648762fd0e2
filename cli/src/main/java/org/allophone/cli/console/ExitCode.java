package org.allophone.cli.console;

/** The exit codes. README and help name those that a command returns, and no others. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** The command failed. */
    public static final int FAILED = 1;

    /** The request was wrong: an option, its value, a scenario file. */
    public static final int WRONG_USE = 2;

    /**
     * Done, with findings: {@code verify} found a file that is missing or was changed, {@code quality} a target that is missed, {@code
     * detect} or {@code find} a document and {@code mask} a call that it withholds, {@code scenario check} warns, {@code audit} found a weakness, or {@code rag check} what may mislead.
     */
    public static final int FINDINGS = 3;

    /**
     * Done, and {@code audit} found that the clear values, or the means to make them, can be had, or {@code rag check} that a benchmark is wrong.
     */
    public static final int CRITICAL = 4;

    private ExitCode() {}
}
