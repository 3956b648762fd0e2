package org.allophone.cli.quality;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.quality.pii.CallSample;
import org.allophone.quality.pii.MarkingSheet;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.random.RandomStream;
import org.allophone.secret.SecretFile;

/** Makes the sheet in which a person marks what the detector left in a sample of calls. Only its owner can read it. */
record SampleSheet(Environment environment, Messages messages) {

    /** @param shown the new file, as the user wrote it */
    void make(Path calls, ColumnNames columns, int size, long seed, Path shown) throws IOException {
        Path file = environment.resolve(shown).toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw Messages.failed("quality.sheet-exists", shown);
        }
        CallSample sample;
        try (Transcripts transcripts = Transcripts.open(calls, columns)) {
            sample = CallSample.draw(transcripts, size, new RandomStream(seed));
        }
        write(sample, file);
        environment
                .err()
                .println(messages.get(
                        "quality.pii.sampled", shown, sample.calls().size(), sample.outOf()));
    }

    private void write(CallSample sample, Path file) throws IOException {
        try (Writer out = new OutputStreamWriter(SecretFile.create(file), StandardCharsets.UTF_8)) {
            new MarkingSheet(messages.locale()).write(sample.calls(), out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
