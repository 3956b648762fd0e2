package org.allophone.cli.generate;

import java.io.IOException;
import java.nio.file.Path;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.output.OutputFolder;

/** Handles Ctrl-C while files are being written: deletes unfinished files and says in one line which files exist now. */
public final class CtrlC implements AutoCloseable {
    private final Thread hook;

    private CtrlC(Thread hook) {
        this.hook = hook;
    }

    /** Deletes the unfinished files of a folder when the user interrupts the run. */
    public static CtrlC closing(OutputFolder folder, Path output, Environment environment, Messages messages) {
        Thread hook = new Thread(() -> {
            try {
                folder.close();
                String key = folder.isCommitted() ? "interrupted.late" : "interrupted";
                environment.err().println("\nallophone: " + messages.get(key, output));
            } catch (IOException e) {
                environment.err().println("\nallophone: " + messages.get("interrupted.unclean"));
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new CtrlC(hook);
    }

    /** The run has ended: from now on, Ctrl-C need not delete anything. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being interrupted now. The hook is running, so this thread waits and prints nothing more.
            waitForTheEnd();
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
