package org.allophone.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.io.TempDir;

/** The program at work in a folder of its own, which is empty when a test begins. */
abstract class FreshFolder {
    /** Makes the data set that the notebook makes. */
    static final String[] NOTEBOOK = {
        "generate", "--scenario", "notebook", "--start", "2025-08-15T17:22:51.470748", "--insecure-legacy-sha256"
    };

    @TempDir
    Path folder;

    /** The program with the tests' secret in its environment. */
    final Run.In keyed() {
        return new Run.In(folder).with("SALT_PII", TestSecret.TEXT);
    }

    /** Makes a data set with the tests' secret, in {@code data/raw} if the options name no other folder. */
    final Run generate(String... options) {
        return keyed().run(
                        Stream.concat(Stream.of("generate"), Stream.of(options)).toArray(String[]::new));
    }

    /** The file of the calls in {@code data/raw}. */
    final Path csv() {
        return folder.resolve("data/raw/cdr_synthetic.csv");
    }

    /** The calls in {@code data/raw}, read by a library that is not ours. */
    final List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv())) {
            return reader.stream().toList();
        }
    }

    /** The digest of each file in {@code data/raw}, by its path inside. */
    final Map<String, String> files() throws IOException {
        return filesIn("data/raw");
    }

    /** The digest of each file of a folder, by its path inside. */
    final Map<String, String> filesIn(String name) throws IOException {
        return Run.digests(folder.resolve(name));
    }

    /** All commands below one, as its help lists them. */
    final List<String> commandsBelow(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.removeIf(String::isEmpty);
        words.add("--help");
        String help =
                keyed().locale(Locale.ENGLISH).run(words.toArray(String[]::new)).out();
        if (!help.contains("\nCommands:\n")) {
            return List.of();
        }
        return help.split("\nCommands:\n")[1]
                .lines()
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> line.matches("  \\w.*"))
                .map(line -> (command + " " + line.strip().split(" ")[0]).strip())
                .flatMap(below -> Stream.concat(Stream.of(below), commandsBelow(below).stream()))
                .toList();
    }
}
