package org.allophone.defect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads profiles of defects from YAML: a list of defects for each table. */
public final class ProfileFile {
    /** The profiles that come with the program, the default one first. */
    public static final List<String> BUNDLED = List.of("bank", "every-kind");

    private static final int LARGEST_BYTES = 1 << 18;
    private static final int MOST_ROWS_LATE = 100_000;
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_CHARACTERS = 1000;
    private static final List<String> KEYS =
            List.of("defect", "rate", "column", "columns", "values", "seconds", "length", "rows");

    private final String name;

    private ProfileFile(String name) {
        this.name = name;
    }

    /**
     * A profile that comes with the program.
     *
     * @param name one of {@link #BUNDLED}
     */
    public static DefectProfile bundled(String name) {
        try (InputStream in = Objects.requireNonNull(ProfileFile.class.getResourceAsStream(name + ".yaml"), name)) {
            return new ProfileFile(name).parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Somebody's own profile.
     *
     * @throws org.allophone.wording.Refusal if it is not valid; the message names the key, what stands there and what is allowed
     */
    public static DefectProfile read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
            throw Faults.refusal("file", file, LARGEST_BYTES, String.join(", ", BUNDLED));
        }
        try {
            return new ProfileFile(file.toString()).parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw Faults.refusal("utf-8", file);
        }
    }

    private DefectProfile parse(String text) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        try {
            if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map && !map.isEmpty()) {
                return new DefectProfile(name, tables(map), text);
            }
            throw Faults.refusal("map", name);
        } catch (MarkedYamlEngineException e) {
            throw Faults.refusal(
                    "yaml",
                    name,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1));
        } catch (YamlEngineException e) {
            throw Faults.refusal("yaml", name, 1);
        }
    }

    private Map<String, List<Defect>> tables(Map<?, ?> map) {
        Map<String, List<Defect>> tables = new LinkedHashMap<>();
        map.forEach((table, list) -> {
            if (!(list instanceof List<?> items)) {
                throw Faults.refusal("list", name, table);
            }
            List<Defect> defects = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                String place = table + "[" + i + "]";
                if (!(items.get(i) instanceof Map<?, ?> item)) {
                    throw Faults.refusal("item", name, place);
                }
                defects.add(defect(place, item));
            }
            tables.put(String.valueOf(table), List.copyOf(defects));
        });
        return tables;
    }

    private Defect defect(String place, Map<?, ?> item) {
        for (Object key : item.keySet()) {
            if (!(key instanceof String known && KEYS.contains(known))) {
                throw Faults.refusal("key", name, place, key, String.join(", ", KEYS));
            }
        }
        DefectKind kind = DefectKind.labelled(String.valueOf(item.get("defect")))
                .orElseThrow(() -> Faults.refusal(
                        "kind",
                        name,
                        place,
                        String.valueOf(item.get("defect")),
                        String.join(", ", DefectKind.labels())));
        List<String> columns = item.containsKey("columns")
                ? texts(place, "columns", item.get("columns"))
                : item.containsKey("column") ? List.of(String.valueOf(item.get("column"))) : List.of();
        if (columns.size() != kind.columns()) {
            throw Faults.refusal("columns", name, place, kind.label(), kind.columns(), columns.size());
        }
        List<String> values = item.containsKey("values") ? texts(place, "values", item.get("values")) : List.of();
        if (values.isEmpty() == (kind == DefectKind.CODE)) {
            throw Faults.refusal("values", name, place, kind.label());
        }
        return new Defect(kind, columns, rate(place, item.get("rate")), values, amount(place, kind, item));
    }

    private List<String> texts(String place, String key, @Nullable Object value) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(String::valueOf).toList();
        }
        throw Faults.refusal("texts", name, place, key);
    }

    private double rate(String place, @Nullable Object value) {
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
            return number.doubleValue();
        }
        throw Faults.refusal("rate", name, place, String.valueOf(value));
    }

    private int amount(String place, DefectKind kind, Map<?, ?> item) {
        int amount = switch (kind) {
            case SKEWED -> whole(place, item, "seconds", -MOST_SECONDS, MOST_SECONDS);
            case TRUNCATED -> whole(place, item, "length", 1, MOST_CHARACTERS);
            case LATE -> whole(place, item, "rows", 1, MOST_ROWS_LATE);
            case DUPLICATE, MISSING, SWAPPED, CODE, NEGATIVE, ENCODING -> 0;
        };
        long given = List.of("seconds", "length", "rows").stream()
                .filter(item::containsKey)
                .count();
        if (given > (amount == 0 ? 0 : 1)) {
            throw Faults.refusal("amount", name, place, kind.label());
        }
        return amount;
    }

    private int whole(String place, Map<?, ?> item, String key, int least, int most) {
        if (item.get(key) instanceof Integer number && number >= least && number <= most && number != 0) {
            return number;
        }
        throw Faults.refusal("whole", name, place, key, String.valueOf(item.get(key)), least, most);
    }
}
