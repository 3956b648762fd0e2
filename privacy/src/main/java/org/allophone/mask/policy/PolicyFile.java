package org.allophone.mask.policy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads policies from YAML files. {@code docs/masking-policy.schema.json} is their JSON Schema, with which editors complete and check them. */
public final class PolicyFile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final List<String> KEYS = List.of("call", "subject", "region", "columns");

    private final Path file;

    private PolicyFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a policy.
     *
     * @throws org.allophone.wording.Refusal if it is not valid; the message names the key, what stands there and what is allowed
     */
    public static Policy read(Path file) throws IOException {
        PolicyFile policy = new PolicyFile(file);
        return policy.policy(policy.values());
    }

    private Map<?, ?> values() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
            throw Faults.refused("file", file, LARGEST_BYTES);
        }
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        try {
            if (new Load(settings).loadFromString(Files.readString(file)) instanceof Map<?, ?> map) {
                return map;
            }
            throw Faults.refused("map", file);
        } catch (CharacterCodingException e) {
            throw Faults.refused("utf-8", file);
        } catch (MarkedYamlEngineException e) {
            throw Faults.refused(
                    "yaml",
                    file,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1));
        } catch (YamlEngineException e) {
            throw Faults.refused("yaml", file, 1);
        }
    }

    private Policy policy(Map<?, ?> values) {
        for (Object key : values.keySet()) {
            if (!(key instanceof String name && KEYS.contains(name))) {
                throw Faults.refused("key", file, key, String.join(", ", KEYS));
            }
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        if (!(values.get("columns") instanceof Map<?, ?> columns)) {
            throw Faults.refused("columns", file);
        }
        columns.forEach((column, rule) -> {
            String place = file + ": columns." + column;
            rules.put(String.valueOf(column), Rule.read(place, String.valueOf(rule)));
        });
        return new Policy(
                rules,
                text(values, "call", Policy.CALL_COLUMN),
                text(values, "subject", ""),
                country(text(values, "region", ""), file + ": region"));
    }

    private String text(Map<?, ?> values, String key, String otherwise) {
        @Nullable Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw Faults.refused("text", file, key);
    }

    /**
     * A country.
     *
     * @param place where it stands, for messages
     */
    public static String country(String text, String place) {
        if (text.isEmpty() || text.matches("[A-Z]{2}")) {
            return text;
        }
        throw Faults.refused("region", place, text);
    }
}
