package org.allophone.cli.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Pipe;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Passage;
import org.allophone.wording.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code allophone detect}: prints where personal data stand in files, a line of JSON for each, and how many there are of each kind. */
@Command(name = "detect", sortOptions = false)
public final class DetectCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final GroupingOptions grouping = new GroupingOptions();

    @Mixin
    private final ValueOptions values = new ValueOptions();

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
        DocumentDetector detector = new DocumentDetector(values.known(environment), values.kept(environment));
        DetectSummary summary = new DetectSummary();
        for (String file : files) {
            detect(file, detector, summary);
        }
        summary.print(messages, environment.err());
        // What was not searched must not look clean to a script. Findings alone are what was asked for.
        return summary.withheld() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void detect(String file, DocumentDetector detector, DetectSummary summary) throws IOException {
        Path path = environment.resolve(environment.path("FILE", file));
        try (Documents documents = grouping.open(path)) {
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                Detection<DocumentDetector.Found> detection = detector.find(document);
                if (detection instanceof Detection.Withheld<DocumentDetector.Found> withheld) {
                    Pipe.printLine(environment.out(), PlaceJson.withheld(file, document.get(0), withheld));
                    summary.addWithheld();
                } else {
                    for (DocumentDetector.Found found : detection.foundOrThrow()) {
                        Pipe.printLine(environment.out(), json(file, found));
                        summary.add(
                                file, found.passage().field(), found.finding().kind());
                    }
                }
            }
        }
    }

    /** The place of a finding, without the datum itself. */
    private static String json(String file, DocumentDetector.Found found) {
        return PlaceJson.begin(file, found.passage())
                .field("start", found.finding().start())
                .field("end", found.finding().end())
                .field("kind", found.finding().kind().name())
                .field("score", found.finding().score())
                .field("why", found.finding().why())
                .endObject()
                .finished();
    }
}
