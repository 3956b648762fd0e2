package org.allophone.cli.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long run, only on a terminal. */
public final class Progress implements AutoCloseable {
    /** The number of calls that take about half a second. */
    private static final long LONG_RUN = 500_000;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    public static Progress of(long calls, Environment environment, Messages messages) {
        return new Progress(
                environment.terminal() && calls >= LONG_RUN
                        ? bar(calls, environment.err(), messages.get("progress.calls"))
                        : null);
    }

    public void to(long rows) {
        if (bar != null) {
            bar.stepTo(rows);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(long calls, PrintStream err, String task) {
        return new ProgressBarBuilder()
                .setInitialMax(calls)
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(TextStream.unchecked(err)))
                .build();
    }
}
