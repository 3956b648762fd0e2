package org.allophone.cli.generate;

import java.io.IOException;
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
        }
    }
}
