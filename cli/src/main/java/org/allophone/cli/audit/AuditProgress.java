package org.allophone.cli.audit;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.report.ReportTexts;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextStream;
import org.jspecify.annotations.Nullable;

/** Tells which attack is running, and for how long the audit has, on standard error; only on a terminal. */
final class AuditProgress implements AutoCloseable {
    private final ReportTexts texts;
    private final @Nullable ProgressBar bar;

    private AuditProgress(ReportTexts texts, @Nullable ProgressBar bar) {
        this.texts = texts;
        this.bar = bar;
    }

    static AuditProgress of(Environment environment, Messages messages) {
        ReportTexts texts = new ReportTexts(messages.language());
        return new AuditProgress(texts, environment.terminal() ? bar(environment, messages) : null);
    }

    /** An attack begins. */
    void begins(AttackName attack) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(texts.name(attack));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(Environment environment, Messages messages) {
        return new ProgressBarBuilder()
                .setInitialMax(AttackName.values().length)
                .setTaskName(messages.get("progress.attacks"))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(TextStream.unchecked(environment.err())))
                .build();
    }
}
