package org.allophone.cli.console;

import java.io.IOException;

/** The reader of standard output, such as {@code head}, has read enough. The run ends, and it has not failed. */
public final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;
}
