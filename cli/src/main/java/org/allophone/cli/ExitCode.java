package org.allophone.cli;

/** What a command's exit code says, the same for every command. */
final class ExitCode {
    /** Done, and clean. */
    static final int DONE = 0;

    /** Could not be done. */
    static final int FAILED = 1;

    /** The command was not understood: an option, its value, a scenario file. */
    static final int WRONG_USE = 2;

    /** Done, and something was found. */
    static final int FINDINGS = 3;

    private ExitCode() {}
}
