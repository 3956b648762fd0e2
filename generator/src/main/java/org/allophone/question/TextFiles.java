package org.allophone.question;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.allophone.output.OutputFolder;

/**
 * Files of lines in UTF-8, each line with its end.
 *
 * @param folder to which they belong
 */
record TextFiles(OutputFolder folder) {
    void write(String name, Stream<String> lines) throws IOException {
        try (OutputStream out = folder.create(name)) {
            Iterator<String> all = lines.iterator();
            while (all.hasNext()) {
                out.write(all.next().getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    void write(String name, String text) throws IOException {
        write(name, Stream.of(text));
    }
}
