package org.allophone.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Passage;
import org.allophone.detect.known.KnownValues;
import org.allophone.table.text.JsonWriter;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone detect}: prints where personal data stand in files, a line of JSON for each, and how many there are of each kind. */
@Command(name = "detect", sortOptions = false)
public final class DetectCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Option(names = "--call", paramLabel = "COLUMN", defaultValue = "call_id")
    private String call = "";

    @Option(names = "--text", paramLabel = "COLUMN", defaultValue = "text")
    private String text = "";

    @Option(names = "--known", paramLabel = "FILE")
    private @Nullable String known;

    public DetectCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return detect();
        } catch (Refusal refusal) {
            // Whoever names the wrong file has made a wrong request, whichever reader refuses it.
            throw Refusal.wrongUse(refusal.lines());
        }
    }

    private int detect() throws IOException {
        DocumentDetector detector = new DocumentDetector(
                known == null
                        ? KnownValues.NONE
                        : Documents.known(environment.resolve(environment.path("--known", known))));
        Map<List<String>, Long> counts = new TreeMap<>(DetectCommand::inOrder);
        for (String file : files) {
            detect(file, detector, counts);
        }
        Figures figures = new Figures(messages);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("detect.file"),
                messages.get("detect.column"),
                messages.get("detect.kind"),
                messages.get("detect.found")));
        counts.forEach(
                (where, count) -> lines.add(List.of(where.get(0), where.get(1), where.get(2), figures.count(count))));
        if (!counts.isEmpty()) {
            new TextColumns(environment.err()).print(lines);
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        environment.err().println(messages.get("detect.all", all));
        return ExitCode.DONE;
    }

    private static int inOrder(List<String> one, List<String> other) {
        return String.join("\n", one).compareTo(String.join("\n", other));
    }

    private void detect(String file, DocumentDetector detector, Map<List<String>, Long> counts) throws IOException {
        Path path = environment.resolve(environment.path("FILE", file));
        try (Documents documents = Documents.open(path, call, text)) {
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                for (DocumentDetector.Found found : detector.find(document)) {
                    // Not println, which breaks long lines for a reader.
                    environment.out().print(json(file, found) + "\n");
                    counts.merge(
                            List.of(
                                    file,
                                    found.passage().field(),
                                    found.finding().kind().name()),
                            1L,
                            Long::sum);
                }
            }
        }
    }

    /** The place of a finding, without the datum itself. */
    private static String json(String file, DocumentDetector.Found found) {
        JsonWriter json = JsonWriter.compact().beginObject();
        json.field("file", file).field("line", found.passage().line());
        if (!found.passage().column().isEmpty()) {
            json.field("column", found.passage().column());
        }
        return json.field("start", found.finding().start())
                .field("end", found.finding().end())
                .field("kind", found.finding().kind().name())
                .field("score", found.finding().score())
                .field("why", found.finding().why())
                .endObject()
                .finished();
    }
}
