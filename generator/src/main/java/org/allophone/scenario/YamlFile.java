package org.allophone.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Somebody's YAML as a mapping, refused if it is larger, deeper or cleverer than a scenario needs to be. */
final class YamlFile {
    /** Ten thousand named agents fit in. */
    private static final int LARGEST_BYTES = 1 << 18;

    private static final int DEEPEST = 10;
    private static final int LONGEST_VALUE = 1000;

    private final String scenario;

    /**
     * @param scenario what messages call the scenario
     */
    YamlFile(String scenario) {
        this.scenario = scenario;
    }

    /**
     * Reads a file as far as it may be one.
     *
     * @throws FileSystemException if it is a folder, a device or a pipe, which might never end
     */
    byte[] bytes(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            String found = attributes.isDirectory() ? "Is a directory" : "Not a regular file";
            throw new FileSystemException(file.toString(), null, found);
        }
        if (attributes.size() > LARGEST_BYTES) {
            throw tooLarge();
        }
        // A file of /proc tells no size: one byte more than allowed shows that it is too large.
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_BYTES + 1);
        }
    }

    Map<?, ?> parse(byte[] bytes) throws InvalidScenarioException {
        if (bytes.length > LARGEST_BYTES) {
            throw tooLarge();
        }
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST_BYTES)
                .build();
        String text = text(bytes);
        try {
            refuseExcess(settings, text);
            Object file = new Load(settings).loadFromString(text);
            if (file instanceof Map<?, ?> map) {
                return map;
            }
            throw fault("the file is " + Faults.shown(file) + "; write a mapping of keys and values");
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark().map(YamlFile::place).orElse("");
            throw fault("the file is no YAML" + place + ": " + Faults.oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw fault("the file is no YAML: " + Faults.oneLine(String.valueOf(e.getMessage())));
        }
    }

    private String text(byte[] bytes) throws InvalidScenarioException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault("the file is not UTF-8; save it as UTF-8");
        }
    }

    /** Looks at the parser's events, which come one by one, before anything is built of them. */
    private void refuseExcess(LoadSettings settings, String text) throws InvalidScenarioException {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            String place = event.getStartMark().map(YamlFile::place).orElse("");
            if (event instanceof AliasEvent) {
                throw fault("the file has an alias (*)" + place + "; write the value again");
            } else if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_VALUE) {
                throw fault("the file has a value" + place + " of more than " + LONGEST_VALUE + " characters");
            }
            if (depth > DEEPEST) {
                throw fault("the file has more than " + DEEPEST + " levels" + place);
            }
        }
    }

    private static String place(Mark mark) {
        return " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private InvalidScenarioException tooLarge() {
        return fault("the file has more than " + LARGEST_BYTES + " bytes; write a smaller one");
    }

    private InvalidScenarioException fault(String fault) {
        return new InvalidScenarioException(List.of("scenario " + scenario + ": " + fault));
    }
}
