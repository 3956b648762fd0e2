package org.allophone.cli.generate;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Pipe;
import org.allophone.cli.console.Progress;
import org.allophone.cli.secret.SecretSource;
import org.allophone.table.Projection;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/** {@code generate --output -}: writes the calls, and nothing else, to standard output, for pipes. */
final class StreamRun {
    private final Environment environment;
    private final Messages messages;
    private final boolean quiet;

    /** @param quiet whether only warnings and errors are printed */
    StreamRun(Environment environment, Messages messages, boolean quiet) {
        this.environment = environment;
        this.messages = messages;
        this.quiet = quiet;
    }

    <R> void run(Order<R> order, SecretSource secrets) throws IOException {
        long calls = order.dataset().recipe().calls();
        Projection<R, R> table = order.restricted(secrets.masker(order.datasetName()))
                .mask(order.dataset().calls().only(order.layout().columns()));
        String format = order.layout().formats().get(0);
        FirstLines out = new FirstLines(new Pipe(environment.out()));
        try (TableFile file = Formats.named(format, order.layout().csvDialect()).open(table.columns(), out);
                Progress progress = Progress.of(calls, environment, messages)) {
            new TableWriter(order.threads(), progress::to)
                    .write(order.dataset().walk().next(calls), List.of(TableWriter.Output.of(table, List.of(file))));
        }
        if (!quiet) {
            FirstAudit audit = new FirstAudit(environment, messages, order.threads());
            environment.err().println("allophone: " + audit.ofRows(out.lines(), format));
        }
    }

    /** Keeps the first lines of what passes. The calls have no cell with a line break. */
    private static final class FirstLines extends FilterOutputStream {
        private static final int MOST_BYTES = 1 << 20;

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        FirstLines(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            out.write(octets, offset, length);
            kept.write(octets, offset, Math.min(length, MOST_BYTES - kept.size()));
        }

        byte[] lines() {
            byte[] bytes = kept.toByteArray();
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return Arrays.copyOf(bytes, end);
        }
    }
}
