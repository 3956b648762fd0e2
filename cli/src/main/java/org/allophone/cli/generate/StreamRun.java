package org.allophone.cli.generate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Progress;
import org.allophone.cli.secret.SecretSource;
import org.allophone.table.Projection;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/** {@code generate --output -}: writes the calls, and nothing else, to standard output, for pipes. */
final class StreamRun {
    private final Environment environment;
    private final Messages messages;

    StreamRun(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    <R> void run(Order<R> order, SecretSource secrets) throws IOException {
        long calls = order.dataset().recipe().calls();
        Projection<R, R> table = order.restricted(secrets.masker(order.datasetName()))
                .mask(order.dataset().calls().only(order.layout().columns()));
        String format = order.layout().formats().get(0);
        try (TableFile file = Formats.named(format, order.layout().csvDialect())
                        .open(table.columns(), new Pipe(environment.out()));
                Progress progress = Progress.of(calls, environment, messages)) {
            new TableWriter(order.threads(), progress::to)
                    .write(order.dataset().walk().next(calls), List.of(TableWriter.Output.of(table, List.of(file))));
        } catch (ClosedPipeException e) {
            // A reader such as head has read enough and closed the pipe: the run ends. Main reports a full disk.
        }
    }

    /** The reader closed the pipe, or the output cannot be written. */
    private static final class ClosedPipeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends the run at a write error. PrintStream hides write errors, so a run of hours would continue without a reader. */
    private static final class Pipe extends FilterOutputStream {
        private final PrintStream stream;

        Pipe(PrintStream stream) {
            super(stream);
            this.stream = stream;
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            stream.write(octets, offset, length);
            if (stream.checkError()) {
                throw new ClosedPipeException();
            }
        }
    }
}
