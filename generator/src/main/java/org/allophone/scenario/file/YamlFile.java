package org.allophone.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import org.allophone.wording.Refusal;
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

/** Reads a YAML file as a mapping. A file that is too large or too deep, or that has aliases, is refused. */
final class YamlFile {
    /** Enough for ten thousand named agents. */
    private static final int LARGEST_BYTES = 1 << 18;

    private static final int DEEPEST = 10;
    private static final int LONGEST_VALUE = 1000;

    private final String scenario;

    /** @param scenario the name of the scenario in messages */
    YamlFile(String scenario) {
        this.scenario = scenario;
    }

    /**
     * Reads the bytes of a file, at most one more than allowed.
     *
     * @throws FileSystemException if it is a folder, a device or a pipe; the last two may never end
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
        // A file of /proc reports no size. One byte more than allowed shows that it is too large.
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_BYTES + 1);
        }
    }

    Map<?, ?> parse(byte[] bytes) {
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
            throw fault("wrong", Faults.found(file), Faults.wording("allowed.mapping"));
        } catch (MarkedYamlEngineException e) {
            throw fault("yaml.none", mark(e.getProblemMark()), Faults.oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw fault("yaml.none", "", Faults.oneLine(String.valueOf(e.getMessage())));
        }
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault("yaml.not-utf-8");
        }
    }

    /** Checks the parser's events one by one, before any object is built. */
    private void refuseExcess(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent) {
                throw fault("yaml.alias", mark(event.getStartMark()));
            } else if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_VALUE) {
                throw fault("yaml.value.long", mark(event.getStartMark()), LONGEST_VALUE);
            }
            if (depth > DEEPEST) {
                throw fault("yaml.deep", DEEPEST, mark(event.getStartMark()));
            }
        }
    }

    /** The place in the file; empty if the parser does not report it. */
    private static Object mark(Optional<Mark> mark) {
        return mark.<Object>map(at -> Faults.wording("yaml.mark", at.getLine() + 1, at.getColumn() + 1))
                .orElse("");
    }

    private Refusal tooLarge() {
        return fault("yaml.large", LARGEST_BYTES);
    }

    private Refusal fault(String key, Object... values) {
        return Refusal.wrongUse(Faults.ofFile(scenario, Faults.wording(key, values)));
    }
}
