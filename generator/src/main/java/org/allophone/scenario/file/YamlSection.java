package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a scenario file. A reader requests each key by name, type and default. A fault is noted and a valid
 * value returned instead, so that all faults of a file are reported at once. The requested keys are the allowed keys.
 */
final class YamlSection {
    private static final int MOST_VALUES = 10_000;
    private static final int MOST_SECTIONS = 1000;

    private final String place;
    private final Faults faults;
    /** The key that a plain value stands for, as in {@code transfer: 0.1}; null if the section is a mapping. */
    private final @Nullable String plainKey;
    /**
     * False if the file has another type of value here. That fault is already noted, so missing keys are not reported.
     */
    private final boolean readable;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> allowedKeys = new LinkedHashSet<>();
    private final Set<String> formerKeys = new LinkedHashSet<>();
    private final List<YamlSection> parts = new ArrayList<>();

    private YamlSection(String place, Faults faults, @Nullable String plainKey, boolean readable) {
        this.place = place;
        this.faults = faults;
        this.plainKey = plainKey;
        this.readable = readable;
    }

    /** The whole file. */
    static YamlSection root(Map<?, ?> file, Faults faults) {
        YamlSection root = new YamlSection("", faults, null, true);
        root.fill(file);
        return root;
    }

    /** The value of an optional key. */
    <T> T get(String key, ValueType<T> kind, T byDefault) {
        return has(key) ? read(placeOf(key), values.get(key), kind, byDefault) : byDefault;
    }

    /** The value of a required key. */
    <T> T require(String key, ValueType<T> kind) {
        if (!has(key)) {
            if (readable) {
                faults.note(placeOf(key), "missing", kind.allowed());
            }
            return kind.placeholder();
        }
        return read(placeOf(key), values.get(key), kind, kind.placeholder());
    }

    /** A list of values; the default if the key is left out. Values of a unique type must differ. */
    <T> List<T> list(String key, ValueType<T> kind, List<T> byDefault) {
        if (!has(key)) {
            return byDefault;
        }
        List<T> read = new ArrayList<>();
        List<?> elements = elements(key, Faults.wording("allowed.list.of", kind.allowed()), MOST_VALUES);
        for (int i = 0; i < elements.size(); i++) {
            T element = read(placeOf(key) + "[" + i + "]", elements.get(i), kind, kind.placeholder());
            if (kind.isUnique() && read.contains(element) && faults.noneAt(placeOf(key) + "[" + i + "]")) {
                faults.note(placeOf(key) + "[" + i + "]", "repeated", Faults.oneLine(String.valueOf(elements.get(i))));
            }
            read.add(element);
        }
        return List.copyOf(read);
    }

    /** A list of values that must be there. */
    <T> List<T> requireList(String key, ValueType<T> kind) {
        if (!has(key) && readable) {
            faults.note(placeOf(key), "missing", Faults.wording("allowed.list.of", kind.allowed()));
        }
        return list(key, kind, List.of());
    }

    /** The mapping of a key; an empty one if the key is left out. */
    YamlSection section(String key) {
        return part(placeOf(key), has(key) ? values.get(key) : Map.of(), false);
    }

    /** The mapping of a key. A plain number is read as a mapping with that number as its {@code share}. */
    YamlSection shareSection(String key) {
        return part(placeOf(key), has(key) ? values.get(key) : Map.of(), true);
    }

    /** The mappings in the list of a key; none if the key is left out. */
    List<YamlSection> sections(String key) {
        List<YamlSection> sections = new ArrayList<>();
        List<?> elements = has(key) ? elements(key, Faults.wording("allowed.list"), MOST_SECTIONS) : List.of();
        for (int i = 0; i < elements.size(); i++) {
            sections.add(part(placeOf(key) + "[" + i + "]", elements.get(i), false));
        }
        return sections;
    }

    /** Like {@link #sections}, but a single mapping is read as a list of one. */
    List<YamlSection> oneOrMoreSections(String key) {
        return has(key) && !(values.get(key) instanceof List<?>) ? List.of(section(key)) : sections(key);
    }

    /** Whether the section has a key. Calling this makes it an allowed key. */
    boolean has(String key) {
        allowedKeys.add(key);
        return values.containsKey(key);
    }

    /** Whether the value of a key is a list. */
    boolean isList(String key) {
        return has(key) && values.get(key) instanceof List<?>;
    }

    /** Whether the section is a mapping, so that missing keys are worth reporting. */
    boolean isReadable() {
        return readable;
    }

    /** The place of this section in the file; empty for the whole file. */
    String place() {
        return place;
    }

    /** The place of a key of this section: {@code topics[2].talk.mean}. */
    String placeOf(String key) {
        if (place.isEmpty()) {
            return key;
        }
        return key.equals(plainKey) ? place : place + "." + key;
    }

    Faults faults() {
        return faults;
    }

    /**
     * Notes a key of former versions of the program.
     *
     * @param fault the key of the text that says what to write instead
     */
    void refuseFormer(String key, String fault) {
        if (values.containsKey(key)) {
            formerKeys.add(key);
            faults.note(placeOf(key), fault);
        }
    }

    /** Notes each key, here and below, that no reader requested. It is probably misspelt. */
    void refuseOtherKeys() {
        for (String key : values.keySet()) {
            if (!allowedKeys.contains(key) && !formerKeys.contains(key)) {
                String where = place.isEmpty() ? Faults.oneLine(key) : place + "." + Faults.oneLine(key);
                String allowed = String.join(", ", allowedKeys);
                KeySuggestion.nearest(key, allowedKeys)
                        .ifPresentOrElse(
                                meant -> faults.note(where, "unknown.misspelt", meant, allowed),
                                () -> faults.note(where, "unknown", allowed));
            }
        }
        parts.forEach(YamlSection::refuseOtherKeys);
    }

    private <T> T read(String valuePlace, @Nullable Object value, ValueType<T> kind, T instead) {
        ValueType.Reading<T> reading = kind.read(value);
        T read = reading.value();
        if (read == null) {
            faults.wrong(valuePlace, value, reading.allowed());
            return instead;
        }
        return read;
    }

    private List<?> elements(String key, Wording allowed, int most) {
        Object value = values.get(key);
        if (!(value instanceof List<?> list)) {
            faults.wrong(placeOf(key), value, allowed);
            return List.of();
        }
        if (list.isEmpty()) {
            faults.note(placeOf(key), "list.empty", allowed);
        }
        if (list.size() > most) {
            faults.note(placeOf(key), "list.long", list.size(), most);
            return List.of();
        }
        return list;
    }

    private YamlSection part(String partPlace, @Nullable Object value, boolean plainShare) {
        boolean plain = plainShare && value instanceof Number;
        boolean readable = plain || value instanceof Map<?, ?>;
        YamlSection part = new YamlSection(partPlace, faults, plain ? "share" : null, readable);
        if (value instanceof Map<?, ?> map) {
            part.fill(map);
        } else if (plain) {
            part.values.put("share", value);
        } else {
            faults.wrong(partPlace, value, Faults.wording(plainShare ? "allowed.share-or-mapping" : "allowed.mapping"));
        }
        parts.add(part);
        return part;
    }

    private void fill(Map<?, ?> map) {
        map.forEach((key, value) -> {
            if (key instanceof String name) {
                values.put(name, value);
            } else if (place.isEmpty()) {
                faults.noteFile("key.no-text", Faults.found(key));
            } else {
                faults.note(place, "key.no-text", Faults.found(key));
            }
        });
    }
}
